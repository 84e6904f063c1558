import { figures, type FigureName } from '#dist/figures.js';
import { readFigureLinkTo } from '#dist/model/figure-link.js';
import { readAttributes } from '#dist/model/plain-markup.js';
import { blockAttributes, withSentence } from './block-figure.js';
import { createBlock, type Block, type Transform } from './wordpress.js';

type Attributes = readonly (readonly string[])[];

/** A block with the figure that these attributes state; the sentence is the author's, where the figure cannot be drawn. */
const blockOf = (name: FigureName, attributes: Attributes, sentence: string): Block => {
  const own = Object.fromEntries(readAttributes(attributes, figures[name].attributes));
  const written = { ...blockAttributes({ name, attributes: own }), sentence: sentence.trim() };
  return createBlock(`metropolis-widgets/${name}`, withSentence(written));
};

/** The figure link in pasted markup: in a quotation with words, or an address alone in a paragraph. */
const linkIn = (name: FigureName, node: Element): Attributes | undefined => {
  const [link, ...others] = node.querySelectorAll('a[href*="#metro-"]');
  const text = node.textContent.trim();
  if (
    others.length ||
    (node.localName !== 'blockquote' && text !== (link?.textContent ?? text).trim())
  )
    return undefined;
  try {
    const href = link?.getAttribute('href') ?? text;
    const found = readFigureLinkTo(metropolisWidgets.figuresPage, href, document.baseURI);
    return found?.tag === figures[name].tag ? found.attributes : undefined;
  } catch {
    return undefined;
  }
};

/** The figure that pasted markup states: an element, a paragraph or a link. */
const statedIn = (name: FigureName, node: Element): Attributes | undefined => {
  const { tag } = figures[name];
  const [inner] = node.matches(tag) ? [node] : node.children.length === 1 ? node.children : [];
  const stating = inner?.matches(tag)
    ? inner
    : node.matches(`[data-metro="${name}"]`)
      ? node
      : null;
  if (!stating) return linkIn(name, node);
  const lang = stating.closest('[lang]')?.getAttribute('lang') ?? '';
  return [...stating.attributes].map((each) => [each.name, each.value]).concat([['lang', lang]]);
};

const sentenceIn = (node: Element): string => {
  const copy = node.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  copy.querySelectorAll('a[href*="#metro-"], template').forEach((each) => {
    each.remove();
  });
  // An address says nothing.
  return copy.textContent.replace(/https?:\/\/\S+#metro-\S+/g, '');
};

/** What becomes the block of a figure when it is pasted or converted from the classic editor. */
export const transformsOf = (name: FigureName): readonly Transform[] => [
  {
    type: 'raw',
    priority: 5,
    isMatch: (node) => !!statedIn(name, node),
    transform: (node) => blockOf(name, statedIn(name, node) ?? [], sentenceIn(node)),
  },
  {
    type: 'shortcode',
    tag: figures[name].tag.replaceAll('-', '_'),
    transform: ({ named }, { shortcode: { content = '' } }) => {
      const entries = Object.entries(named).map(([key, value]) => [
        key.replaceAll('_', '-'),
        value,
      ]);
      const { body } = new DOMParser().parseFromString(content, 'text/html');
      return blockOf(name, entries, body.textContent);
    },
  },
];
