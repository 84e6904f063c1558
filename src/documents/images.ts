import type { FigureName } from '../figures.js';
import type { Finding } from '../model/finding.js';
import type { DocumentOptions } from './document-options.js';
import { drawImage, type Image, type ImageOptions } from './image.js';
import { findingOf, renderFigures, warning, type DrawnFigure } from './render-figures.js';

/** A picture of a figure of a document. */
export interface FoundImage extends Image {
  readonly name: FigureName;
}

/** The pictures of a document, and what its author should fix. */
export interface Images {
  readonly images: readonly FoundImage[];
  readonly findings: readonly Finding[];
}

/** Limits per document: the number of pictures, and of characters of SVG, which may be 1,000 times as long as the text. */
const most = { pictures: 200, characters: 16_000_000 };

/**
 * Draws a picture of each figure of a document, up to 200 or 16 million characters of SVG. Reports characters that no font has.
 */
export const toImages = (source: string, options: DocumentOptions & ImageOptions): Images => {
  let characters = 0;
  const draw = ({ name, found, outputs }: DrawnFigure) => {
    const image: FoundImage = { name, ...drawImage(outputs, options) };
    characters += image.svg.length;
    return { found, image };
  };
  const isFull = (count: number) => count >= most.pictures || characters > most.characters;
  const { drawn, findings } = renderFigures(source, options, draw, { isFull });
  const lost = drawn
    .filter(({ image: { missing } }) => missing.length)
    .map(({ found, image: { missing } }) =>
      findingOf({ found }, warning({ rule: 'missing-glyphs', glyphs: missing }, [])),
    );
  return { images: drawn.map(({ image }) => image), findings: [...findings, ...lost] };
};
