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

/** The elements of a document that may be figures, and those that affect all figures, in document order. */
export interface ParsedDocument {
  readonly candidates: readonly Tree.Element[];
  /** `<script>` and `<base>` elements. */
  readonly meta: readonly Tree.Element[];
  /** Where parsing stopped because of too many elements; undefined if it did not. */
  readonly cut: Finding | undefined;
}

/** The value of an attribute; undefined if it is missing. */
export const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Whether a node is an element. */
export const isElement = (node: Tree.Node | null | undefined): node is Tree.Element =>
  !!node && 'tagName' in node;

/** The ancestors of an element, innermost first. */
export const ancestorsOf = (element: Tree.Element): Tree.Element[] => {
  const all: Tree.Element[] = [];
  for (let node: Tree.Node | null = element.parentNode; isElement(node); node = node.parentNode)
    all.push(node);
  return all;
};

/** Whether it may be a figure: named like one of our elements, a block that names a figure, or a quotation with a link. */
export const isCandidate = ({ tagName, namespaceURI, attrs }: Tree.Element): boolean =>
  namespaceURI === html.NS.HTML &&
  (tagName.startsWith('metro-') ||
    tagName === 'blockquote' ||
    (isBlock(tagName) && attrs.some(({ name }) => name === 'data-metro')));

/** The contents of a template are not part of the document; parse5 keeps them in a separate fragment. */
const isInDocument = (element: Tree.Element): boolean =>
  ancestorsOf(element).at(-1)?.tagName === 'html';

/** Whether an element affects all figures. */
const isMeta = ({ tagName }: Tree.Element): boolean => tagName === 'script' || tagName === 'base';

/** Documents with a selector keep their whole tree, since a selector may depend on any part of it. */
const hasSelector = /data-where/i;

/** A document without any of these strings has no figures. */
const mayHoldFigures = /metro-|data-metro/i;

const placeOf = ({ sourceCodeLocation }: Tree.Element): Place => ({
  line: sourceCodeLocation?.startLine ?? 1,
  column: sourceCodeLocation?.startCol ?? 1,
});

/** Thrown to stop parsing early, after this element. */
class TooManyOpen extends Error {
  constructor(readonly last: Tree.Element | undefined) {
    super('Too many elements are open');
  }
}

/** A tree adapter that reports opened and closed elements, and stops the parser if there are too many. */
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
    // Not for text: parse5 would copy the location for each word, which takes a third of the parsing time.
    setNodeSourceCodeLocation: (node, location) => {
      if (isElement(node)) defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    },
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
 * Finds the possible figures in a document or fragment, well-formed or not. Other nodes are dropped while parsing, so that a
 * document may be large, unless the whole tree is needed. Parsing stops when more than 512 elements are open, or when there are
 * more elements than half the characters, since the HTML standard reopens misnested ones again and again; figures that were
 * closed before are found.
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
