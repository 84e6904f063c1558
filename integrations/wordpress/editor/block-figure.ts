import { figures, isFigureName, type FigureName, type Rendered as Outputs } from '#dist/figures.js';
import { writeFigureLink } from '#dist/model/figure-link.js';
import type { BlockAttributes } from './wordpress.js';

/** A figure in a block: its kind and the attributes that its author wrote. */
export interface BlockFigure {
  readonly name: FigureName;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The figure in the attributes of a block, if it is of a known kind: no other attribute passes. */
export const figureOf = (attributes: BlockAttributes): BlockFigure | undefined => {
  const name = attributes['metro'] ?? '';
  if (!isFigureName(name)) return undefined;
  const own = figures[name].attributes.map(
    (each) => [each, attributes[each]?.trim() ?? ''] as const,
  );
  return { name, attributes: Object.fromEntries(own.filter(([, value]) => value)) };
};

/** The attributes of a block with this figure; an empty one removes what was there. The language is always stated. */
export const blockAttributes = ({ name, attributes }: BlockFigure): BlockAttributes => ({
  metro: name,
  ...attributes,
  lang: attributes['lang'] || metropolisWidgets.lang,
});

/** What the figure of a block says and what is wrong with it. */
export const readFigure = ({ name, attributes }: BlockFigure): Outputs =>
  figures[name].render(attributes, metropolisWidgets.lang);

/** The attributes of a block after a change, with the sentence; while there is no figure, the last sentence stays. */
export const withSentence = (attributes: BlockAttributes): BlockAttributes => {
  const figure = figureOf({ ...attributes, lang: attributes['lang'] || metropolisWidgets.lang });
  if (!figure) return attributes;
  const { outputs } = readFigure(figure);
  const lang = figure.attributes['lang'];
  return { ...attributes, lang, ...(outputs && { sentence: outputs.sentence }) };
};

/** The figure as the fragment of a link: equal figures have the same one. */
export const fragmentOf = ({ name, attributes }: BlockFigure): string =>
  writeFigureLink('', { tag: figures[name].tag, attributes: Object.entries(attributes) }).slice(1);

/** The attributes of a figure, as they are written in a page. */
export const dataAttributes = ({ attributes }: BlockFigure): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));
