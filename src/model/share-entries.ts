/** Between the two numbers: `36 to 52`, `36 → 52`, `36 à 52`, `36 a 52`, `36 > 52`, `36 إلى 52`, `36到52`. */
const arrow = /\s+(?:to|à|a|para|إلى|الى)\s+|\s*(?:→|[-=]?>|到|至)\s*/i;

/** What was written of one source. */
export interface ShareEntry {
  readonly label: string;
  readonly values: readonly string[];
}

/** The sources that are written one after the other; `\;` is a semicolon of a label. */
export const splitEntries = (text: string): readonly string[] =>
  text.split(/\s*(?:(?<!\\);|[؛；])\s*/).filter(Boolean);

/** Splits one source at its last colon, and its values. Arabic and Chinese write signs of their own. */
export const splitEntry = (entry: string): ShareEntry => {
  const colon = Math.max(entry.lastIndexOf(':'), entry.lastIndexOf('：'));
  const values = entry.slice(colon + 1).trim();
  return { label: entry.slice(0, Math.max(colon, 0)).trim(), values: values.split(arrow) };
};

/** A source and its numbers in a label: the next one follows without a semicolon. */
const another = /[:：]\s*\p{Nd}/u;

/** Reads one source; none where it has no name or not two values, or where it is two sources. */
export const readEntry = (
  entry: string,
): (ShareEntry & { values: [string, string] }) | undefined => {
  const { label, values } = splitEntry(entry);
  const [before, after] = values;
  if (!label || !before || !after || values.length > 2 || another.test(label)) return undefined;
  return { label: label.replaceAll('\\;', ';'), values: [before, after] };
};
