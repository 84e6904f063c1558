/** How many letters must be added, taken away or changed to make one text of another (Levenshtein). */
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

/** The known name that a misspelt one is nearest to; none where more than a third of its letters differ. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  if (known.includes(name)) return name;
  const [best] = known
    .map((each) => ({ each, most: Math.ceil(each.length / 3) }))
    .filter(({ each, most }) => Math.abs(name.length - each.length) <= most)
    .map(({ each, most }) => ({ each, most, away: distance(name.toLowerCase(), each) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= best.most ? best.each : undefined;
};
