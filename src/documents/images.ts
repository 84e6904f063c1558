import type { FigureName } from '../figures.js';
import type { Finding } from '../model/finding.js';
import type { DocumentOptions } from './found-figure.js';
import { drawImage, type Image, type ImageOptions } from './image.js';
import { findingOf, renderFigures, warning } from './render-figures.js';

/** A picture of a figure of a document. */
export interface FoundImage extends Image {
  readonly name: FigureName;
}

/** The pictures of a document, and what its author should put right. */
export interface Images {
  readonly images: readonly FoundImage[];
  readonly findings: readonly Finding[];
}

/** How many pictures are drawn of one document: each takes some ten milliseconds, and tens of thousands of bytes. */
const mostPictures = 200;

/** Draws a picture of each figure of a document, up to 200; a sign that the fonts have not is reported. */
export const toImages = (source: string, options: DocumentOptions & ImageOptions): Images => {
  const { drawn, findings } = renderFigures(source, options, (figure) => figure, {
    most: mostPictures,
  });
  const images = drawn.map(({ name, outputs }) => ({ name, ...drawImage(outputs, options) }));
  const lost = drawn.flatMap(({ found }, index) => {
    const missing = images[index]?.missing ?? [];
    return missing.length
      ? [findingOf({ found }, warning({ rule: 'missing-glyphs', glyphs: missing }, []))]
      : [];
  });
  return { images, findings: [...findings, ...lost] };
};
