import { dataAttributes, figureOf } from './block-figure.js';
import { createElement, useBlockProps, type Rendered, type SaveProps } from './wordpress.js';

/** What a block stores: a paragraph with the sentence, which every filter keeps and everybody can read. */
export const save = ({ attributes }: SaveProps): Rendered => {
  const figure = figureOf(attributes);
  if (!figure) return null;
  const { lang, ...own } = figure.attributes;
  const props = {
    lang,
    'data-metro': figure.name,
    ...dataAttributes({ name: figure.name, attributes: own }),
  };
  return createElement('p', useBlockProps.save(props), attributes['sentence']);
};
