/** The Levenshtein distance: how many letters to add, remove or change to turn one text into another. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [above, letter] of Array.from(from).entries()) {
    const next = [above + 1];
    for (const [index, other] of Array.from(to).entries()) {
      const changed = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The known name closest to a misspelt one. Undefined if more than a third of the letters differ. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  if (known.includes(name)) return name;
  const [best] = known
    .map((each) => ({ each, most: Math.ceil(each.length / 3) }))
    .filter(({ each, most }) => Math.abs(name.length - each.length) <= most)
    .map(({ each, most }) => ({ each, most, away: distance(name.toLowerCase(), each) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= best.most ? best.each : undefined;
};
