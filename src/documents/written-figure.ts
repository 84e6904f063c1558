import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { figures } from '../figures.js';
import { ancestorsOf, attributeOf, isCandidate, isElement } from './document.js';
import type { Upgrade } from './document-options.js';
import { readFigureLinkTo } from '../model/figure-link.js';
import { nearest } from '../model/nearest.js';
import { countLetters, isByVisitor } from '../model/plain-markup.js';

/** How a figure is written: as an element, as a block that names it, or as a link in a quotation. */
export interface WrittenFigure {
  readonly form: 'element' | 'block' | 'link';
  /** The name of its kind; one that there is not is the author's mistake. */
  readonly name: string;
  /** Its attributes as they are written, `data-` included. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Elements whose text is none of the document's. */
const isSilent = ({ tagName }: Tree.Element): boolean =>
  tagName === 'script' || tagName === 'style';

const textOf = (node: Tree.ChildNode): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : isElement(node) && !isSilent(node)
      ? node.childNodes.map(textOf).join('')
      : '';

/** The text in an element; scripts and styles have none. */
export const textIn = (element: Tree.Element): string => element.childNodes.map(textOf).join('');

/** Elements of ours, and those that a slip of the pen made of ours; others may have elements whose names begin as ours do. */
const isOurs = ({ tagName }: Tree.Element): boolean =>
  tagName.startsWith('metro-') && !!nearest(tagName.slice(6), Object.keys(figures));

/** What is in an element, however deep. */
interface Contents {
  /** Whether an element of ours is. */
  readonly ours: boolean;
  /** Its first links, two at least where there are as many. */
  readonly links: readonly Tree.Element[];
  /** Whether something is that is neither a word nor a link: a block, a script, a style. */
  readonly others: boolean;
  /** How many letters and digits are seen in its text. */
  readonly letters: number;
}

/** The contents of candidates are kept: they may be in one another, and no element is to be visited twice. */
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

/** The only link of a quotation, where nothing but words stands around it; who wrote it is for its `rel` to say. */
const linkIn = (quotation: Tree.Element): Tree.Element | undefined => {
  const { links, others, letters } = contentsOf(quotation);
  const [link, another] = links;
  if (another || others || link?.namespaceURI !== html.NS.HTML) return undefined;
  const around = [link, ...ancestorsOf(link)];
  if (around.find(({ tagName }) => tagName === 'blockquote') !== quotation) return undefined;
  if (around.some(isEdited) || isByVisitor(attributeOf(link, 'rel') ?? '')) return undefined;
  return letters > contentsOf(link).letters ? link : undefined;
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
  if (contentsOf(element).ours || !upgrade.isPlace(element)) return undefined;
  if (name === undefined) return readLink(element, upgrade);
  const data = attributes.filter(([name]) => /^data-(?!metro$)/.test(name));
  return name ? { form: 'block', name, attributes: data } : undefined;
};
