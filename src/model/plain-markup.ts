/**
 * Which plain markup a site lets become figures. It says so once, on the tag of its script: `data-figures`, `data-upgrade` and
 * `data-where`. Where it says nothing, only elements are figures, since visitors may write everything else.
 */
export interface UpgradeRules {
  /** The address of the page that figure links lead to; no link to another page is a figure. */
  readonly figures?: string | undefined;
  /** The forms that count: `links`, `blocks` or both; else links alone. */
  readonly upgrade?: string | undefined;
  /** A CSS selector that the block or the quotation must match: `:not(.comments *)`. */
  readonly where?: string | undefined;
}

/** Whether a form of plain markup counts. */
export const isUpgraded = (
  form: 'links' | 'blocks',
  { figures, upgrade = 'links' }: UpgradeRules,
): boolean => (form === 'blocks' || !!figures?.trim()) && upgrade.split(/\s+/).includes(form);

/** Elements that can hold a figure and its sentence; others hold text alone (`title`), or cannot hold an element (`table`). */
const blocks =
  /^(address|article|aside|b|blockquote|dd|div|dt|em|figcaption|figure|footer|h[1-6]|header|i|li|main|nav|p|pre|section|small|span|strong|t[dh]|u)$/;

/** Whether an element of this name can be a block that states a figure. */
export const isBlock = (localName: string): boolean => blocks.test(localName);

/** Whether the `rel` of a link says that a visitor wrote it, or that its site does not vouch for it. */
export const isByVisitor = (rel: string): boolean =>
  rel
    .toLowerCase()
    .split(/\s+/)
    .some((each) => each === 'ugc' || each === 'nofollow');

/** Letters and digits that are seen. */
const visible = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu;

/**
 * How many letters and digits of a text are seen. A quotation has more of them than its link: its words are the sentence that
 * stands where no figure is drawn.
 */
export const countLetters = (text: string): number => text.match(visible)?.length ?? 0;

/**
 * What is written in the attributes that a figure reads, by plain name: the first value of a name that is not empty, and one
 * with `data-` before its name only where there is no other. Names are as untrusted as values: whether a figure is written as
 * element, block or link, and whatever it is drawn for, no other name passes.
 */
export const readAttributes = (
  attributes: readonly (readonly string[])[],
  names: readonly string[],
): ReadonlyMap<string, string> => {
  const read = new Map<string, string>();
  for (const prefix of ['', 'data-'])
    for (const [written = '', value = ''] of attributes) {
      const name = written.startsWith(prefix) ? written.slice(prefix.length) : '';
      const text = value.trim();
      if (text && names.includes(name) && !read.has(name)) read.set(name, text);
    }
  return read;
};
