import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { figures } from '../figures.js';
import { ancestorsOf, attributeOf, isCandidate, isElement } from './document.js';
import type { Upgrade } from './document-options.js';
import { readFigureLinkTo } from '../model/figure-link.js';
import { nearest } from '../model/nearest.js';
import { countLetters, isByVisitor, isReplaced } from '../model/plain-markup.js';

/** A figure as the author wrote it: as an element, as a block that names it, or as a link in a quotation. */
export interface WrittenFigure {
  readonly form: 'element' | 'block' | 'link';
  /** The name of its kind; an unknown one is the author's mistake. */
  readonly name: string;
  /** Its attributes as they are written, `data-` included. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Whether an element's text is not part of the document's text. */
const isSilent = ({ tagName }: Tree.Element): boolean =>
  tagName === 'script' || tagName === 'style';

const textOf = (node: Tree.ChildNode): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : isElement(node) && !isSilent(node)
      ? node.childNodes.map(textOf).join('')
      : '';

/** The text in an element, without scripts and styles. */
export const textIn = (element: Tree.Element): string => element.childNodes.map(textOf).join('');

/** Whether an element is one of ours, or a misspelling of one. Others may use the prefix `metro-` too. */
const isOurs = ({ tagName }: Tree.Element): boolean =>
  tagName.startsWith('metro-') && !!nearest(tagName.slice(6), Object.keys(figures));

/** The contents of an element, at any depth. */
interface Contents {
  /** Whether one of our elements is among them. */
  readonly ours: boolean;
  /** Its first links: at least two, if there are that many. */
  readonly links: readonly Tree.Element[];
  /** Whether there is a block that names a figure, a script or a style. */
  readonly others: boolean;
  /** The number of visible letters and digits in its text. */
  readonly letters: number;
}

/** Cached for candidates: they may be nested, and no element should be visited twice. */
const contents = new WeakMap<Tree.Element, Contents>();

const contentsOf = (element: Tree.Element): Contents => {
  const known = contents.get(element);
  if (known) return known;
  const links: Tree.Element[] = [];
  let [ours, others, letters] = [false, false, 0];
  for (const node of element.childNodes)
    if (node.nodeName === '#text' && 'value' in node) letters += countLetters(node.value);
    else if (isElement(node)) {
      const inner = contentsOf(node);
      ours ||= inner.ours || isOurs(node);
      others ||= inner.others || isSilent(node) || attributeOf(node, 'data-metro') !== undefined;
      letters += inner.letters;
      if (node.tagName === 'a') links.push(node);
      if (links.length < 2) links.push(...inner.links);
    }
  const found = { ours, links, others, letters };
  if (isCandidate(element)) contents.set(element, found);
  return found;
};

const isEdited = (element: Tree.Element): boolean =>
  !['false', undefined].includes(attributeOf(element, 'contenteditable'));

/** The language of a quotation, since the figure that takes its place is no longer inside it. */
const ownLanguage = (element: Tree.Element): WrittenFigure['attributes'] =>
  isReplaced(element.tagName) ? [['data-lang', attributeOf(element, 'lang') ?? '']] : [];

/** The only link of a quotation, if there is nothing but text around it and its `rel` does not mark it as a visitor's. */
const linkIn = (quotation: Tree.Element): Tree.Element | undefined => {
  const { links, others, letters } = contentsOf(quotation);
  const [link, another] = links;
  if (another || others || link?.namespaceURI !== html.NS.HTML) return undefined;
  const around = [link, ...ancestorsOf(link)];
  if (around.find(({ tagName }) => tagName === 'blockquote') !== quotation) return undefined;
  if (around.some(isEdited) || isByVisitor(attributeOf(link, 'rel') ?? '')) return undefined;
  return letters > contentsOf(link).letters ? link : undefined;
};

/** The figure in the link of a quotation, if it leads to the page that the site names. */
const readLink = (
  quotation: Tree.Element,
  { figures, bases }: Upgrade,
): WrittenFigure | undefined => {
  const link = linkIn(quotation);
  const href = (link && attributeOf(link, 'href')) ?? '';
  if (!href.includes('#metro-')) return undefined;
  try {
    const [found, ...others] = bases.map((base) => readFigureLinkTo(figures, href, base));
    if (!found?.tag.startsWith('metro-') || others.includes(undefined)) return undefined;
    return {
      form: 'link',
      name: found.tag.slice(6),
      attributes: [
        ...found.attributes.map(([name = '', value = '']) => [name, value] as const),
        ...ownLanguage(quotation),
      ],
    };
  } catch {
    return undefined;
  }
};

/** The figure that an element is, or that a block names or links to, as the script in a page would read it. */
export const readWrittenFigure = (
  element: Tree.Element,
  upgrade: Upgrade,
): WrittenFigure | undefined => {
  const { tagName, attrs } = element;
  const attributes = attrs.map(({ name, value }) => [name, value] as const);
  if (isOurs(element)) return { form: 'element', name: tagName.slice(6), attributes };
  const name = attributeOf(element, 'data-metro');
  if (name === undefined ? !upgrade.figures : !upgrade.blocks) return undefined;
  const around = ancestorsOf(element);
  if ([element, ...around].some(isEdited) || around.some(isOurs)) return undefined;
  if (contentsOf(element).ours || !upgrade.isPlace(element)) return undefined;
  if (name === undefined) return readLink(element, upgrade);
  const data = attributes.filter(([name]) => /^data-(?!metro$)/.test(name));
  return name ? { form: 'block', name, attributes: [...data, ...ownLanguage(element)] } : undefined;
};
