/** Between the two numbers: `36 to 52`, `36 → 52`, `36 à 52`, `36 a 52`, `36 > 52`, `36 إلى 52`, `36到52`. */
const arrow = /\s+(?:to|à|a|para|إلى|الى)\s+|\s*(?:→|[-=]?>|到|至)\s*/i;

/** What was written of one source. */
export interface Entry {
  readonly label: string;
  readonly values: readonly [before: string, after: string];
}

const number = '(\\p{Nd}(?:[\\p{Nd}.,٬٫]*\\p{Nd})?(?:\\s?[%٪％])?)';
/** The numbers of a source that another one follows without a semicolon. */
const values = new RegExp(`([:：]\\s*${number}(?:${arrow.source})${number})[\\s,|/]*`, 'giu');
/** A source whose numbers are parted by something else, or whose colon was forgotten. */
const loose = new RegExp(
  `^(.*?\\P{Nd})[\\s:：=]*${number}(?:${arrow.source}|\\s*[-–—,/|]+\\s*)${number}$`,
  'iu',
);

/** The sources that are written one after the other; `\;` is a semicolon of a label. */
export const splitEntries = (text: string): readonly string[] =>
  text.split(/\s*(?:(?<!\\);|[؛；])\s*/).filter(Boolean);

/** The label ends at the last colon; a semicolon in it is written `\;`. Arabic and Chinese write signs of their own. */
export const parseEntry = (entry: string): Entry | undefined => {
  const colon = Math.max(entry.lastIndexOf(':'), entry.lastIndexOf('：'));
  const label = entry.slice(0, colon).trim().replaceAll('\\;', ';');
  const [before, after, ...more] = entry
    .slice(colon + 1)
    .trim()
    .split(arrow);
  if (colon < 1 || !before || !after || more.length || label.search(values) >= 0) return undefined;
  return { label, values: [before, after] };
};

/** One source with its numbers as `write` writes them. */
export const writeEntry = (entry: string, write: (value: string) => string): string => {
  const colon = Math.max(entry.lastIndexOf(':'), entry.lastIndexOf('：'));
  const written = entry
    .slice(colon + 1)
    .trim()
    .split(arrow)
    .map(write);
  return `${entry.slice(0, colon)}: ${written.join(' to ')}`;
};

/** Sources with the signs between them and their numbers that are written otherwise, or missing. */
export const mendEntries = (entries: readonly string[]): string =>
  splitEntries(entries.join(';').replace(values, '$1;'))
    .map((entry) => entry.replace(loose, '$1: $2 to $3'))
    .join('; ');
