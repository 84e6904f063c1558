/** The value of a header of a response, by its name in lower case. */
export type ReadHeader = (name: string) => string | number | readonly string[] | null | undefined;

/** Headers that describe the bytes of a page, and no longer hold once figures are drawn in it. */
const ofBytes = [
  'content-length',
  'content-md5',
  'content-digest',
  'repr-digest',
  'digest',
  'accept-ranges',
];

const isPage = (text: (name: string) => string): boolean =>
  /^text\/html\b/i.test(text('content-type')) &&
  /^utf-?8$/i.test(/charset\s*=\s*"?([^\s";]+)/i.exec(text('content-type'))?.[1] ?? 'utf-8') &&
  /^(identity)?$/i.test(text('content-encoding')) &&
  !text('content-range') &&
  !/\bno-transform\b/i.test(text('cache-control'));

/**
 * The headers of a response that change when the figures of its page are drawn: their new values, or undefined for headers to
 * remove. Returns undefined for responses that must be left alone: those that are not HTML in UTF-8, compressed or partial
 * ones, and those with `Cache-Control: no-transform`.
 */
export const changedHeaders = (
  header: ReadHeader,
): ReadonlyMap<string, string | undefined> | undefined => {
  const text = (name: string): string => (header(name) ?? '').toString();
  if (!isPage(text)) return undefined;
  const changes = new Map<string, string | undefined>(ofBytes.map((name) => [name, undefined]));
  const etag = text('etag');
  // Weak: the content is equivalent, but no longer the same byte for byte.
  if (etag) changes.set('etag', etag.startsWith('W/') ? etag : `W/${etag}`);
  return changes;
};
