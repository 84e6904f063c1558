import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Place } from '../model/finding.js';
import { ancestorsOf, attributeOf, isElement, type ParsedDocument } from './document.js';
import { upgradeIn, type DocumentOptions, type Upgrade } from './document-options.js';
import { readWrittenFigure, textIn, type WrittenFigure } from './written-figure.js';

/** Where something stands in a document: the offset of its first character, and of the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure as it stands in a document. */
export interface FoundFigure extends WrittenFigure {
  /** The nearest language around it; empty where there is none. */
  readonly lang: string;
  /** The author's own sentence, on one line. */
  readonly sentence: string;
  /** All of it, and what is in it. */
  readonly outer: Span;
  readonly inner: Span;
  /** Where a server's drawing stands in it, or belongs: right at its beginning. */
  readonly root: Span;
  /** What a table takes the place of: it, the paragraph that holds nothing else, or what is in a block that may hold one. */
  readonly replaced: Span;
  /** Whether it stands among the words of a line, where no table can be. */
  readonly inLine: boolean;
  /** Whether it ends where its author says so: else nobody knows how much of what follows belongs to it. */
  readonly closed: boolean;
  /** Where it begins, or one of its attributes does. */
  place(this: void, attribute?: string): Place;
}

/** Elements that hold words and no table. */
const phrasing = /^(p|h[1-6]|a|span|b|i|em|strong|small|u|font|label|pre)$/;

/** Where a table may take the place of a figure, and whether other words stand around it there. */
const placeOf = (element: Tree.Element, form: WrittenFigure['form'], outer: Span, inner: Span) => {
  const [parent] = ancestorsOf(element);
  if (form !== 'element' && !phrasing.test(element.tagName))
    return { replaced: inner, inLine: false };
  if (!parent || !phrasing.test(parent.tagName)) return { replaced: outer, inLine: false };
  const location = parent.sourceCodeLocation;
  const alone = parent.childNodes.every(
    (node) =>
      node === element || (node.nodeName === '#text' && 'value' in node && !node.value.trim()),
  );
  if (parent.tagName !== 'p' || !alone || !location) return { replaced: outer, inLine: true };
  return { replaced: { start: location.startOffset, end: location.endOffset }, inLine: false };
};

/** Elements that end where the next begins, with or without an end tag. */
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
  const root = isServerRoot(first) ? first.sourceCodeLocation : undefined;
  const outer = { start: startOffset, end: endOffset };
  const inner = { start: startTag.endOffset, end: endTag?.startOffset ?? endOffset };
  const { form, name, attributes } = written;
  const { replaced, inLine } = placeOf(element, form, outer, inner);
  // Ten thousand of these are made: what few ask for is found when they do, and a spread would cost more than all the rest.
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
    root: root
      ? { start: root.startOffset, end: root.endOffset }
      : { start: inner.start, end: inner.start },
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

/** Finds the figures in a document, whole or in part, in order; what stands in another's sentence comes after that. */
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
