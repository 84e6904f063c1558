/** Separates the two numbers: `36 to 52`, `36 → 52`, `36 à 52`, `36 a 52`, `36 > 52`, `36 إلى 52`, `36到52`. */
const arrow = /\s+(?:to|à|a|para|إلى|الى)\s+|\s*(?:→|[-=]?>|到|至)\s*/i;

/** One source as written. */
export interface ShareEntry {
  readonly label: string;
  readonly values: readonly string[];
}

/** Splits a list into its sources; `\;` is a semicolon within a label. */
export const splitEntries = (text: string): readonly string[] =>
  text.split(/\s*(?:(?<!\\);|[؛；])\s*/).filter(Boolean);

/** Splits one source at its last colon (or full-width colon, as in Chinese), then its values at their separator. */
export const splitEntry = (entry: string): ShareEntry => {
  const colon = Math.max(entry.lastIndexOf(':'), entry.lastIndexOf('：'));
  const values = entry.slice(colon + 1).trim();
  return { label: entry.slice(0, Math.max(colon, 0)).trim(), values: values.split(arrow) };
};

/** A label that contains another source with its number: the semicolon between them is missing. */
const another = /[:：]\s*\p{Nd}/u;

/** Parses one source. Undefined if it has no name, does not have exactly two values, or is two sources. */
export const readEntry = (
  entry: string,
): (ShareEntry & { values: [string, string] }) | undefined => {
  const { label, values } = splitEntry(entry);
  const [before, after] = values;
  if (!label || !before || !after || values.length > 2 || another.test(label)) return undefined;
  return { label: label.replaceAll('\\;', ';'), values: [before, after] };
};
