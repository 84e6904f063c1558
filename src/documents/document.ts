import {
  defaultTreeAdapter,
  html,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Tree,
  type TreeAdapter,
} from 'parse5';
import type { Finding, Place } from '../model/finding.js';
import { isBlock } from '../model/plain-markup.js';
import { deepest, tooDeep } from './depth.js';

/** What a document holds that may be a figure, and what says something of all of them, in order. */
export interface ParsedDocument {
  readonly candidates: readonly Tree.Element[];
  /** The tags of scripts, and `<base>`. */
  readonly meta: readonly Tree.Element[];
  /** Where too many elements were open to read on. */
  readonly cut: Finding | undefined;
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
export const isCandidate = ({ tagName, namespaceURI, attrs }: Tree.Element): boolean =>
  namespaceURI === html.NS.HTML &&
  (tagName.startsWith('metro-') ||
    tagName === 'blockquote' ||
    (isBlock(tagName) && attrs.some(({ name }) => name === 'data-metro')));

/** What stands in a template is no part of the document, and is no child of it. */
const isInDocument = (element: Tree.Element): boolean =>
  ancestorsOf(element).at(-1)?.tagName === 'html';

/** An element that says something of all others. */
const isMeta = ({ tagName }: Tree.Element): boolean => tagName === 'script' || tagName === 'base';

/** A selector may ask for any part of the tree. */
const hasSelector = /data-where/i;

/** Nothing can be a figure where none of this is written. */
const mayHoldFigures = /metro-|data-metro/i;

const placeOf = ({ sourceCodeLocation }: Tree.Element): Place => ({
  line: sourceCodeLocation?.startLine ?? 1,
  column: sourceCodeLocation?.startCol ?? 1,
});

/** Ends parsing early, after this element. */
class TooManyOpen extends Error {
  constructor(readonly last: Tree.Element | undefined) {
    super('Too many elements are open');
  }
}

/** The parser's tree, which tells what is opened and closed, and ends where too much is. */
const boundedTree = (
  most: number,
  onCreate: (element: Tree.Element) => void,
  onItemPush: (element: Tree.Element) => void,
  onItemPop: (element: Tree.Element) => void,
): TreeAdapter<DefaultTreeAdapterMap> => {
  let [depth, count] = [0, 0];
  let last: Tree.Element | undefined;
  return {
    ...defaultTreeAdapter,
    createElement: (tagName, namespace, attrs) => {
      count += 1;
      if (count > most) throw new TooManyOpen(last);
      const element = defaultTreeAdapter.createElement(tagName, namespace, attrs);
      onCreate(element);
      return element;
    },
    onItemPush: (element) => {
      onItemPush(element);
      last = element;
      depth += 1;
      if (depth > deepest) throw new TooManyOpen(last);
    },
    onItemPop: (element) => {
      depth -= 1;
      onItemPop(element);
    },
  };
};

/**
 * Finds in a document, whole or in part, well-formed or not, what may be a figure. The tree of anything else is let go while
 * it is parsed, so that a document may be large, unless the whole is needed. Parsing ends where more than 512 elements are open,
 * and where there are more elements than half the characters, since the standard opens misnested ones again and again; what was
 * closed before is found.
 */
export const parseDocument = (source: string, whole = hasSelector.test(source)): ParsedDocument => {
  const pushed: Tree.Element[] = [];
  const open = new Set<Tree.Element>();
  const meta: Tree.Element[] = [];
  const push = (element: Tree.Element) => {
    if (!isCandidate(element)) return;
    pushed.push(element);
    open.add(element);
  };
  const pop = (element: Tree.Element) => {
    if (isCandidate(element)) open.delete(element);
    else if (
      !whole &&
      !open.size &&
      !element.childNodes.some((node) => isElement(node) && isCandidate(node))
    )
      element.childNodes.length = 0;
  };
  try {
    const treeAdapter = boundedTree(
      source.length / 2,
      (each) => isMeta(each) && meta.push(each),
      push,
      pop,
    );
    if (mayHoldFigures.test(source)) parse(source, { sourceCodeLocationInfo: true, treeAdapter });
    return {
      candidates: pushed.filter(isInDocument),
      meta: meta.filter(isInDocument),
      cut: undefined,
    };
  } catch (error) {
    if (!(error instanceof TooManyOpen)) throw error;
    const { last } = error;
    const cut = last && tooDeep(last.tagName, placeOf(last));
    const closed = pushed.filter((element) => !open.has(element));
    return { candidates: closed.filter(isInDocument), meta: meta.filter(isInDocument), cut };
  }
};
