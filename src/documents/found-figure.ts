import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Place } from '../model/finding.js';
import { ancestorsOf, attributeOf, isElement, type ParsedDocument } from './document.js';
import { upgradeIn, type DocumentOptions, type Upgrade } from './document-options.js';
import { isReplaced } from '../model/plain-markup.js';
import { readWrittenFigure, textIn, type WrittenFigure } from './written-figure.js';

/** A range in a document: the offset of its first character, and the offset after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure as found in a document. */
export interface FoundFigure extends WrittenFigure {
  /** The language of the nearest element with `lang`; else the default, or empty. */
  readonly lang: string;
  /** The author's own sentence, on one line. */
  readonly sentence: string;
  /** The whole element, and its contents. */
  readonly outer: Span;
  readonly inner: Span;
  /** What becomes the fallback of the element that is drawn: its contents, or the whole of a quotation. */
  readonly fallback: Span;
  /** The end tag that the start tag of a quotation makes unnecessary; that of our elements does not. */
  readonly endBefore: string;
  /** Its declarative shadow root, or where one belongs: at the start of its fallback. */
  readonly root: Span;
  /** What a table replaces: the figure, the paragraph that contains nothing else, a quotation, or the contents of a block. */
  readonly replaced: Span;
  /** Whether it is inline, among other text, where a table is not allowed. */
  readonly inLine: boolean;
  /** Whether its end is explicit; otherwise it is unknown how much of what follows belongs to it. */
  readonly closed: boolean;
  /** The position of its start tag, or of one of its attributes. */
  place(this: void, attribute?: string): Place;
}

/** Elements that may contain text but not a table. */
const phrasing = /^(p|h[1-6]|a|span|b|i|em|strong|small|u|font|label|pre)$/;

/** The element before a quotation, if the tags of the quotation end it: a paragraph needs no end tag; others are misnested. */
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
const placeOf = (
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

/** Elements whose end tag is optional in HTML. */
const endsByItself = /^(p|li|td|th|dd|dt)$/;

const oneLine = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

const languageAround = (element: Tree.Element): string | undefined => {
  for (let each: Tree.Node | null = element; isElement(each); each = each.parentNode) {
    const lang = attributeOf(each, 'lang');
    if (lang) return lang;
  }
  return undefined;
};

const isServerRoot = (node: Tree.ChildNode | undefined): node is Tree.Element =>
  isElement(node) &&
  node.tagName === 'template' &&
  attributeOf(node, 'shadowrootmode') !== undefined;

const readFigure = (
  element: Tree.Element,
  upgrade: Upgrade,
  { lang = '' }: DocumentOptions,
): FoundFigure | undefined => {
  const written = readWrittenFigure(element, upgrade);
  const location = element.sourceCodeLocation;
  if (!written || !location?.startTag) return undefined;
  const { startTag, endTag, startOffset, endOffset, attrs } = location;
  const [first] = element.childNodes;
  const outer = { start: startOffset, end: endOffset };
  const inner = { start: startTag.endOffset, end: endTag?.startOffset ?? endOffset };
  const { form, name, attributes } = written;
  const isQuotation = form !== 'element' && isReplaced(element.tagName);
  const ended = isQuotation ? endedBy(element)?.tagName : undefined;
  const fallback = isQuotation && (!ended || ended === 'p') ? outer : inner;
  const root = isServerRoot(first) && fallback === inner ? first.sourceCodeLocation : undefined;
  const { replaced, inLine } = placeOf(element, form, outer, fallback);
  // There may be 10,000 of these: rarely used values are computed on demand, and a spread would cost more than the rest.
  return {
    form,
    name,
    attributes,
    lang: languageAround(element) ?? lang,
    get sentence() {
      return oneLine(textIn(element));
    },
    outer,
    inner,
    fallback,
    endBefore: ended === 'p' ? '</p>' : '',
    root: root
      ? { start: root.startOffset, end: root.endOffset }
      : { start: fallback.start, end: fallback.start },
    replaced,
    inLine,
    closed: !!endTag || endsByItself.test(element.tagName),
    place: (attribute = '') => {
      const { startLine, startCol } =
        attrs?.[attribute] ?? attrs?.[`data-${attribute}`] ?? startTag;
      return { line: startLine, column: startCol };
    },
  };
};

/** Finds the figures in a document or fragment, in order; one inside another's sentence comes after that one. */
export function* findFigures(
  document: ParsedDocument,
  options: DocumentOptions,
): Generator<FoundFigure> {
  const upgrade = upgradeIn(document.meta, options);
  let start = -1;
  for (const candidate of document.candidates) {
    const found = readFigure(candidate, upgrade, options);
    // Misnested elements are parsed more than once.
    if (found && found.inner.start !== start) yield found;
    start = found?.inner.start ?? start;
  }
}
