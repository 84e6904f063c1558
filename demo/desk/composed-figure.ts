import { figures, isFigureName, type FigureName, type Rendered } from '#dist/figures.js';
import { readFigureLink, writeFigureLink } from '#dist/model/figure-link.js';
import { readAttributes } from '#dist/model/plain-markup.js';

/** A figure that someone composes: its kind, and the attributes that are filled in. */
export interface ComposedFigure {
  readonly name: FigureName;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A part of an address that no figure reads: its place, counted from 1, and why it is left out. */
export interface Refusal {
  readonly place: number;
  readonly part: string;
  readonly reason: 'figure' | 'attribute' | 'encoding' | 'repeated' | 'empty';
}

/** What an address says: a figure, if it has one, and everything that was left out. */
export interface ReadAddress {
  readonly figure: ComposedFigure | undefined;
  readonly refused: readonly Refusal[];
}

/** Reads each entry on its own, so that one malformed entry does not take the others along. */
const decodeEntry = (tag: string, entry: string): readonly string[] | undefined => {
  try {
    return readFigureLink(`#${tag}/${entry}`).attributes[0];
  } catch {
    return undefined;
  }
};

const reasonFor = (
  [written = '', value = '']: readonly string[],
  known: readonly string[],
  taken: ReadonlyMap<string, string>,
): Refusal['reason'] | undefined => {
  const name = written.replace(/^data-/, '');
  if (!known.includes(name)) return 'attribute';
  if (!value.trim()) return 'empty';
  return taken.get(name) === value.trim() ? undefined : 'repeated';
};

/**
 * Reads the figure in the fragment of an address. Anyone can write one: only what the figure reads passes, and everything else
 * is refused with its place and the reason.
 */
export const readFragment = (fragment: string): ReadAddress => {
  const [whole = ''] = fragment.replace(/^#/, '').split(':~:', 1);
  const [tag = '', ...entries] = whole.split('/');
  if (!whole) return { figure: undefined, refused: [] };
  const name = tag.replace(/^metro-/, '');
  if (tag === name || !isFigureName(name))
    return { figure: undefined, refused: [{ place: 1, part: tag, reason: 'figure' }] };
  const known = figures[name].attributes;
  const read = entries.map((entry) => decodeEntry(tag, entry));
  const taken = readAttributes(
    read.filter((each) => each !== undefined),
    known,
  );
  const refused = read.flatMap((entry, index): Refusal[] => {
    const reason = entry ? reasonFor(entry, known, taken) : 'encoding';
    return reason ? [{ place: index + 2, part: entries[index] ?? '', reason }] : [];
  });
  return { figure: { name, attributes: Object.fromEntries(taken) }, refused };
};

/** The figure as the fragment of an address, without empty attributes, in the order of the form. */
export const writeFragment = (figure: ComposedFigure): string => linkTo('', figure);

/** The address of a page that shows this figure. */
export const linkTo = (page: string, { name, attributes }: ComposedFigure): string => {
  const { tag, attributes: order } = figures[name];
  const given = order.map((each) => [each, attributes[each]?.trim() ?? ''] as const);
  return writeFigureLink(page, { tag, attributes: given.filter(([, value]) => value) });
};

/** Reads and renders the figure, with all problems. `lang` is the language of a figure that states none. */
export const renderFigure = ({ name, attributes }: ComposedFigure, lang: string): Rendered =>
  figures[name].render(attributes, lang);
