import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Place } from '../model/finding.js';
import { attributeOf, isElement, type ParsedDocument } from './document.js';
import { upgradeIn, type DocumentOptions, type Upgrade } from './document-options.js';
import { fallbackOf, placeOf, type Fallback, type Span } from './span.js';
import { readWrittenFigure, textIn, type WrittenFigure } from './written-figure.js';

/** A figure as found in a document. */
export interface FoundFigure extends WrittenFigure, Fallback {
  /** The language of the nearest element with `lang`; else the default, or empty. */
  readonly lang: string;
  /** The author's own sentence, on one line. */
  readonly sentence: string;
  /** The whole element, and its contents. */
  readonly outer: Span;
  readonly inner: Span;
  /** What a table replaces: the figure, the paragraph that contains nothing else, a quotation, or the contents of a block. */
  readonly replaced: Span;
  /** Whether it is inline, among other text, where a table is not allowed. */
  readonly inLine: boolean;
  /** Whether its end is explicit; otherwise it is unknown how much of what follows belongs to it. */
  readonly closed: boolean;
  /** The position of its start tag, or of one of its attributes. */
  place(this: void, attribute?: string): Place;
}

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

const readFigure = (
  element: Tree.Element,
  upgrade: Upgrade,
  { lang = '' }: DocumentOptions,
): FoundFigure | undefined => {
  const written = readWrittenFigure(element, upgrade);
  const location = element.sourceCodeLocation;
  if (!written || !location?.startTag) return undefined;
  const { startTag, endTag, startOffset, endOffset, attrs } = location;
  const outer = { start: startOffset, end: endOffset };
  const inner = { start: startTag.endOffset, end: endTag?.startOffset ?? endOffset };
  const { form, name, attributes } = written;
  const { fallback, root, endBefore } = fallbackOf(element, form, outer, inner);
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
    endBefore,
    root,
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

/** Finds the figures in a document or fragment, in order; a figure inside another's sentence comes after it. */
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
