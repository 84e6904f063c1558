import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isReplaced } from '../model/plain-markup.js';
import { ancestorsOf, attributeOf, isElement } from './document.js';
import type { WrittenFigure } from './written-figure.js';

/** A range in a document: the offset of its first character, and the offset after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a figure is drawn in a page. */
export interface Fallback {
  /** What becomes the fallback of the element that is drawn: its contents, or the whole of a quotation. */
  readonly fallback: Span;
  /** `</p>` if the start tag of a quotation closed a paragraph, which the start tag of our element does not; else empty. */
  readonly endBefore: string;
  /** Its declarative shadow root, or where one belongs: at the start of its fallback. */
  readonly root: Span;
}

/** Elements that may contain text but not a table. */
const phrasing = /^(p|h[1-6]|a|span|b|i|em|strong|small|u|font|label|pre)$/;

/** The element before a quotation, if a tag of the quotation closes it: an open paragraph, SVG or MathML, or a misnested one. */
const endedBy = (quotation: Tree.Element): Tree.Element | undefined => {
  const siblings = quotation.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(quotation) - 1];
  if (!isElement(before) || !before.sourceCodeLocation) return undefined;
  const { endTag, endOffset } = before.sourceCodeLocation;
  const isOpen = !endTag && (before.tagName === 'p' || before.namespaceURI !== html.NS.HTML);
  return isOpen || endOffset > (quotation.sourceCodeLocation?.startOffset ?? 0)
    ? before
    : undefined;
};

/** What a table replaces, and whether the figure is inline. */
export const placeOf = (
  element: Tree.Element,
  form: WrittenFigure['form'],
  outer: Span,
  fallback: Span,
) => {
  const [parent] = ancestorsOf(element);
  if (form !== 'element' && !phrasing.test(element.tagName))
    return { replaced: fallback, inLine: false };
  if (!parent || !phrasing.test(parent.tagName)) return { replaced: outer, inLine: false };
  const location = parent.sourceCodeLocation;
  const alone = parent.childNodes.every(
    (node) =>
      node === element || (node.nodeName === '#text' && 'value' in node && !node.value.trim()),
  );
  if (parent.tagName !== 'p' || !alone || !location) return { replaced: outer, inLine: true };
  return { replaced: { start: location.startOffset, end: location.endOffset }, inLine: false };
};

const isServerRoot = (node: Tree.ChildNode | undefined): node is Tree.Element =>
  isElement(node) &&
  node.tagName === 'template' &&
  attributeOf(node, 'shadowrootmode') !== undefined;

/** What becomes the fallback of a figure, where its root belongs, and an end tag to write before it. */
export const fallbackOf = (
  element: Tree.Element,
  form: WrittenFigure['form'],
  outer: Span,
  inner: Span,
): Fallback => {
  const isQuotation = form !== 'element' && isReplaced(element.tagName);
  const ended = isQuotation ? endedBy(element)?.tagName : undefined;
  const endBefore = ended === 'p' ? '</p>' : '';
  if (isQuotation && (!ended || endBefore))
    return { fallback: outer, root: { start: outer.start, end: outer.start }, endBefore };
  const [first] = element.childNodes;
  const root = isServerRoot(first) ? first.sourceCodeLocation : undefined;
  const { startOffset: start = inner.start, endOffset: end = inner.start } = root ?? {};
  return { fallback: inner, root: { start, end }, endBefore: '' };
};
