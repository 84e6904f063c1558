import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { figures } from '../figures.js';
import { ancestorsOf, attributeOf, isCandidate, isElement } from './document.js';
import { readFigureLink } from '../model/figure-link.js';
import { nearest } from '../model/nearest.js';

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
  /** How many characters of its text are no space. */
  readonly characters: number;
}

/** The contents of candidates are kept: they may be in one another, and no element is to be visited twice. */
const contents = new WeakMap<Tree.Element, Contents>();

const contentsOf = (element: Tree.Element): Contents => {
  const known = contents.get(element);
  if (known) return known;
  const links: Tree.Element[] = [];
  let [ours, characters] = [false, 0];
  for (const node of element.childNodes)
    if (node.nodeName === '#text' && 'value' in node)
      characters += node.value.replace(/\s+/g, '').length;
    else if (isElement(node) && !isSilent(node)) {
      const inner = contentsOf(node);
      ours ||= inner.ours || isOurs(node);
      characters += inner.characters;
      if (node.tagName === 'a') links.push(node);
      if (links.length < 2) links.push(...inner.links);
    }
  const found = { ours, links, characters };
  if (isCandidate(element)) contents.set(element, found);
  return found;
};

const isEdited = (element: Tree.Element): boolean =>
  !['false', undefined].includes(attributeOf(element, 'contenteditable'));

/** The figure that the only link of a quotation carries, beside words, where it leads to the page that the site names. */
const readLink = (block: Tree.Element, page: string): WrittenFigure | undefined => {
  const { links, characters } = contentsOf(block);
  const [link, ...others] = links;
  const href = link && attributeOf(link, 'href');
  if (!href || others.length || /\bugc\b/i.test(attributeOf(link, 'rel') ?? '')) return undefined;
  if (characters === contentsOf(link).characters) return undefined;
  try {
    const { href: address } = new URL(href, 'https://relative.invalid');
    if (!address.startsWith(new URL(`${page}#`, 'https://relative.invalid').href)) return undefined;
    const { tag, attributes } = readFigureLink(address);
    return {
      form: 'link',
      name: tag.replace(/^metro-/, ''),
      attributes: attributes.map(([name = '', value = '']) => [name, value]),
    };
  } catch {
    return undefined;
  }
};

/**
 * The figure that an element is, or that a block names or carries, as the script in a page would read it; `page` is where
 * figure links of the site lead.
 */
export const readWrittenFigure = (
  element: Tree.Element,
  page: string | undefined,
): WrittenFigure | undefined => {
  const { tagName, attrs } = element;
  const attributes = attrs.map(({ name, value }) => [name, value] as const);
  if (isOurs(element)) return { form: 'element', name: tagName.slice(6), attributes };
  const around = ancestorsOf(element);
  if ([element, ...around].some(isEdited) || around.some(isOurs)) return undefined;
  if (contentsOf(element).ours) return undefined;
  const name = attributeOf(element, 'data-metro');
  const data = attributes.filter(([name]) => /^data-(?!metro$)/.test(name));
  if (name) return { form: 'block', name, attributes: data };
  return page ? readLink(element, page) : undefined;
};
