import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isBlock, type UpgradeRules } from '../model/plain-markup.js';

/** What a document holds that may be a figure, in order; what it says of its figures; the `<base href>` of its addresses. */
export interface ParsedDocument {
  readonly candidates: readonly Tree.Element[];
  readonly rules: UpgradeRules;
  readonly base: string | undefined;
}

/** The value of an attribute; undefined where there is none. */
export const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Whether a node is an element. */
export const isElement = (node: Tree.Node | null | undefined): node is Tree.Element =>
  !!node && 'tagName' in node;

/** What is around an element, from the inside out. */
export const ancestorsOf = (element: Tree.Element): Tree.Element[] => {
  const all: Tree.Element[] = [];
  for (let node: Tree.Node | null = element.parentNode; isElement(node); node = node.parentNode)
    all.push(node);
  return all;
};

/** An element of ours or named like one, a block that names a figure, a quotation that may carry one. */
const isCandidate = ({ tagName, namespaceURI, attrs }: Tree.Element): boolean =>
  namespaceURI === html.NS.HTML &&
  (tagName.startsWith('metro-') ||
    tagName === 'blockquote' ||
    (isBlock(tagName) && attrs.some(({ name }) => name === 'data-metro')));

/** What stands in a template is no part of the document, and is no child of it. */
const isInDocument = (element: Tree.Element): boolean =>
  ancestorsOf(element).at(-1)?.tagName === 'html';

/** Whether an element says something of all others: the tag of a script, the address that others start from. */
const isMeta = ({ tagName }: Tree.Element): boolean => tagName === 'script' || tagName === 'base';

/** What the first script that says anything says, as the script in a page finds it. */
const rulesOf = (elements: readonly Tree.Element[]): UpgradeRules => {
  const read = (element: Tree.Element) => ({
    figures: attributeOf(element, 'data-figures'),
    upgrade: attributeOf(element, 'data-upgrade'),
    where: attributeOf(element, 'data-where'),
  });
  const all = elements.filter(({ tagName }) => tagName === 'script').map(read);
  return all.find((rules) => (rules.figures ?? rules.upgrade) !== undefined) ?? {};
};

const baseOf = (elements: readonly Tree.Element[]): string | undefined => {
  const isBase = ({ tagName, namespaceURI }: Tree.Element) =>
    tagName === 'base' && namespaceURI === html.NS.HTML;
  return elements
    .filter(isBase)
    .map((element) => attributeOf(element, 'href'))
    .find((href) => href !== undefined);
};

/** Nothing can be a figure where none of this is written. */
const mayHoldFigures = /metro-|data-metro/i;

/** A selector may ask for any part of the tree. */
const hasSelector = /data-where/i;

/**
 * Finds in a document, whole or in part, well-formed or not, what may be a figure. The tree of anything else is let go while
 * it is parsed, so that a document may be large, unless the whole is needed.
 */
export const parseDocument = (source: string, whole = hasSelector.test(source)): ParsedDocument => {
  if (!mayHoldFigures.test(source)) return { candidates: [], rules: {}, base: undefined };
  const pushed: Tree.Element[] = [];
  const meta: Tree.Element[] = [];
  let open = 0;
  const onItemPush = (element: Tree.Element) => {
    if (!isCandidate(element)) return;
    pushed.push(element);
    open += 1;
  };
  const onItemPop = (element: Tree.Element) => {
    if (isCandidate(element)) open -= 1;
    else if (
      !whole &&
      !open &&
      !element.childNodes.some((node) => isElement(node) && isCandidate(node))
    )
      element.childNodes.length = 0;
  };
  const createElement: typeof defaultTreeAdapter.createElement = (...of) => {
    const element = defaultTreeAdapter.createElement(...of);
    if (isMeta(element)) meta.push(element);
    return element;
  };
  const treeAdapter = { ...defaultTreeAdapter, createElement, onItemPush, onItemPop };
  parse(source, { sourceCodeLocationInfo: true, treeAdapter });
  const placed = meta.filter(isInDocument);
  return { candidates: pushed.filter(isInDocument), rules: rulesOf(placed), base: baseOf(placed) };
};
