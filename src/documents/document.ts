import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a document holds that may be a figure, in order, and the page that it names for figures. */
export interface ParsedDocument {
  readonly candidates: readonly Tree.Element[];
  readonly figuresPage: string | undefined;
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
    attrs.some(({ name }) => name === 'data-metro'));

/** What stands in a template is no part of the document, and is no child of it. */
const isInDocument = (element: Tree.Element): boolean =>
  ancestorsOf(element).at(-1)?.tagName === 'html';

/** Nothing can be a figure where none of this is written. */
const mayHoldFigures = /metro-|data-metro/i;

/**
 * Finds in a document, whole or in part, well-formed or not, what may be a figure. The tree of anything else is let go while
 * it is parsed, so that a document may be large.
 */
export const parseDocument = (source: string): ParsedDocument => {
  if (!mayHoldFigures.test(source)) return { candidates: [], figuresPage: undefined };
  const pushed: Tree.Element[] = [];
  let [open, figuresPage]: [number, string | undefined] = [0, undefined];
  const onItemPush = (element: Tree.Element) => {
    if (element.tagName === 'script') figuresPage ??= attributeOf(element, 'data-figures');
    if (!isCandidate(element)) return;
    pushed.push(element);
    open += 1;
  };
  const onItemPop = (element: Tree.Element) => {
    if (isCandidate(element)) open -= 1;
    else if (!open && !element.childNodes.some((node) => isElement(node) && isCandidate(node)))
      element.childNodes.length = 0;
  };
  const treeAdapter = { ...defaultTreeAdapter, onItemPush, onItemPop };
  parse(source, { sourceCodeLocationInfo: true, treeAdapter });
  return { candidates: pushed.filter(isInDocument), figuresPage };
};
