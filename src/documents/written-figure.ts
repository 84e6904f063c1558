import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { figures } from '../figures.js';
import { ancestorsOf, attributeOf, isElement } from './document.js';
import { readFigureLinkTo } from '../model/figure-link.js';
import { nearest } from '../model/nearest.js';
import { hasOtherWords, isByVisitor } from '../model/plain-markup.js';
import type { Upgrade } from './document-options.js';

/** How a figure is written: as an element, as a block that names it, or as a link in a quotation. */
export interface WrittenFigure {
  readonly form: 'element' | 'block' | 'link';
  /** The name of its kind; one that there is not is the author's mistake. */
  readonly name: string;
  /** Its attributes as they are written, `data-` included. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const textOf = (node: Tree.ChildNode): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : isElement(node) && !['script', 'style'].includes(node.tagName)
      ? node.childNodes.map(textOf).join('')
      : '';

/** The text in an element; scripts and styles have none. */
export const textIn = (element: Tree.Element): string => element.childNodes.map(textOf).join('');

const descendantsOf = (element: Tree.Element): Tree.Element[] =>
  element.childNodes.filter(isElement).flatMap((each) => [each, ...descendantsOf(each)]);

/** Elements of ours, and those that a slip of the pen made of ours; others may have elements whose names begin as ours do. */
const isOurs = ({ tagName }: Tree.Element): boolean =>
  tagName.startsWith('metro-') && !!nearest(tagName.slice(6), Object.keys(figures));
const isEdited = (element: Tree.Element): boolean =>
  !['false', undefined].includes(attributeOf(element, 'contenteditable'));

/** The only link of a quotation that may carry a figure: one that says so, where nothing but words stands around it. */
const linkIn = (quotation: Tree.Element): Tree.Element | undefined => {
  const inside = descendantsOf(quotation);
  const [link, ...others] = inside.filter(({ tagName }) => tagName === 'a');
  if (link?.namespaceURI !== html.NS.HTML || others.length) return undefined;
  const isOther = (each: Tree.Element) =>
    attributeOf(each, 'data-metro') !== undefined || /^(script|style)$/.test(each.tagName);
  if ([quotation, ...inside].some(isOther)) return undefined;
  const around = [link, ...ancestorsOf(link)];
  if (around.find(({ tagName }) => tagName === 'blockquote') !== quotation) return undefined;
  if (around.some(isEdited) || isByVisitor(attributeOf(link, 'rel') ?? '')) return undefined;
  return hasOtherWords(textIn(quotation), textIn(link)) ? link : undefined;
};

/** The figure that the link of a quotation carries, where it leads to the page that the site names. */
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
      attributes: found.attributes.map(([name = '', value = '']) => [name, value]),
    };
  } catch {
    return undefined;
  }
};

/** The figure that an element is, or that a block names or carries, as the script in a page would read it. */
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
  if (descendantsOf(element).some(isOurs) || !upgrade.isPlace(element)) return undefined;
  if (name === undefined) return readLink(element, upgrade);
  const data = attributes.filter(([name]) => /^data-(?!metro$)/.test(name));
  return name ? { form: 'block', name, attributes: data } : undefined;
};
