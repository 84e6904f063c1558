/**
 * Which plain markup a site allows to become figures, set once on its script tag: `data-figures`, `data-upgrade` and
 * `data-where`. By default only elements become figures, since visitors may be able to write any other markup.
 */
export interface UpgradeRules {
  /** The address of the page that figure links lead to; links to other pages are never figures. */
  readonly figures?: string | undefined;
  /** The forms to upgrade: `links` (the default), `blocks` or both. */
  readonly upgrade?: string | undefined;
  /** A CSS selector that the block or quotation must match: `:not(.comments *)`. */
  readonly where?: string | undefined;
}

/** Whether a form of plain markup is upgraded. */
export const isUpgraded = (
  form: 'links' | 'blocks',
  { figures, upgrade = 'links' }: UpgradeRules,
): boolean => (form === 'blocks' || !!figures?.trim()) && upgrade.split(/\s/).includes(form);

/** Elements that may contain a figure and its sentence; others allow only text (`title`) or only certain elements (`table`). */
const blocks =
  /^(address|article|aside|b|blockquote|dd|div|dt|em|figcaption|figure|footer|h[1-6]|header|i|li|main|nav|p|pre|section|small|span|strong|t[dh]|u)$/;

/** Whether an element with this name can be a block that states a figure. */
export const isBlock = (localName: string): boolean => blocks.test(localName);

/** Whether a figure takes the place of a block, which becomes its fallback; in other blocks it stands inside. */
export const isReplaced = (localName: string): boolean => localName === 'blockquote';

/** Whether the `rel` of a link says that a visitor wrote it, or that the site does not vouch for it. */
export const isByVisitor = (rel: string): boolean =>
  rel
    .toLowerCase()
    .split(/\s/)
    .some((each) => each === 'ugc' || each === 'nofollow');

/** Visible letters and digits. */
const visible = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/gu;

/**
 * Counts the visible letters and digits of a text. A quotation must have more of them than its link: its words are the
 * sentence that is read if no figure is drawn.
 */
export const countLetters = (text: string): number => text.match(visible)?.length ?? 0;

/**
 * The values of the attributes that a figure reads, by name without prefix: the first non-empty value wins, and names with
 * `data-` are used only if there is no plain one. Names are as untrusted as values: no name outside the list passes, for
 * elements, blocks and links alike.
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
