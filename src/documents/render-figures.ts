import { figures, isFigureName, type FigureName, type Outputs } from '../figures.js';
import { addAllLanguages } from '../i18n/all-languages.js';
import type { Input } from '../model/attribute-reader.js';
import type { DocumentFault, DocumentProblem, Finding } from '../model/finding.js';
import { parseDocument, type ParsedDocument } from './document.js';
import type { DocumentOptions } from './document-options.js';
import { findFigures, type FoundFigure } from './found-figure.js';
import { nearest } from '../model/nearest.js';
import { readAttributes } from '../model/plain-markup.js';

// All languages are loaded, since documents may be in any of them and nothing is downloaded here.
addAllLanguages();

/** A figure of a document that can be drawn. */
export interface DrawnFigure {
  readonly name: FigureName;
  readonly found: FoundFigure;
  readonly outputs: Outputs;
}

/** The result of rendering the figures of a document. */
export interface RenderedFigures<Drawing> {
  readonly drawn: readonly Drawing[];
  /** Figures that cannot be drawn: their sentences stay. */
  readonly notDrawn: readonly FoundFigure[];
  readonly findings: readonly Finding[];
  /** The `<script>` and `<base>` elements of the document, including JSON-LD that an earlier run has written into it. */
  readonly meta: ParsedDocument['meta'];
}

/** What is wrong with a figure. */
export type FigureProblem = Finding['problem'];

/** A problem that does not prevent drawing: the attribute at fault, and text to write instead. */
export const warning = (
  fault: DocumentFault,
  instead: readonly string[],
  attribute = '',
  written = '',
): DocumentProblem => ({ attribute, ...fault, written, instead, severity: 'warning' });

/** What is wrong with a figure, and where. */
export const findingOf = (
  { found }: Pick<DrawnFigure, 'found'>,
  problem: FigureProblem,
): Finding => ({
  ...found.place(problem.attribute),
  tag: `metro-${found.name}`,
  problem,
});

const error = { severity: 'error' } as const;

/** What prevents drawing a figure, whatever its attributes: no end tag, or an unknown name. */
const faultOf = ({ form, name, closed }: FoundFigure): DocumentProblem | undefined => {
  if (isFigureName(name))
    return closed
      ? undefined
      : { ...warning({ rule: 'unclosed' }, [`</metro-${name}>`]), ...error };
  const names = Object.keys(figures);
  const meant = nearest(name, names);
  const examples = (meant ? [meant] : names).map((each) =>
    form === 'element' ? `<metro-${each}>` : `data-metro="${each}"`,
  );
  return { ...warning({ rule: 'unknown-figure', name }, examples), ...error };
};

/** Changes the attributes of a figure before it is drawn, and reports problems with them. */
type Prepare = (input: Input, tell: (problem: FigureProblem) => void) => Input;

/** The outputs of a figure, undefined if it cannot be drawn; its problems are added to the findings. */
const readOutputs = (
  found: FoundFigure,
  prepare: Prepare,
  findings: Finding[],
): DrawnFigure | undefined => {
  const tell = (problem: FigureProblem) => {
    findings.push(findingOf({ found }, problem));
  };
  const { name, lang } = found;
  const fault = faultOf(found);
  if (fault) tell(fault);
  if (fault || !isFigureName(name)) return undefined;
  const { attributes, render } = figures[name];
  const input = Object.fromEntries(readAttributes(found.attributes, attributes));
  const { outputs, problems } = render(prepare(input, tell), lang);
  problems.forEach(tell);
  return outputs && { name, found, outputs };
};

/** How many figures of a document are drawn: each adds thousands of bytes of styles to a page, and string length is limited. */
const mostFigures = 10_000;

/** Options for commands that render figures in their own way. */
interface RenderOptions {
  readonly prepare?: Prepare;
  /** Whether no more figures are drawn after this many. */
  readonly isFull?: (count: number) => boolean;
}

const tooMany = (count: number): DocumentProblem => ({
  ...warning({ rule: 'too-many-figures', most: count }, []),
  ...error,
});

/**
 * Reads all figures of a document, and draws each immediately, so that only the drawings stay in memory. Figures inside the
 * sentence of one that cannot be drawn are read too.
 */
export const renderFigures = <Drawing>(
  source: string,
  options: DocumentOptions,
  draw: (figure: DrawnFigure) => Drawing,
  { prepare = (input) => input, isFull = (count) => count >= mostFigures }: RenderOptions = {},
): RenderedFigures<Drawing> => {
  const drawn: Drawing[] = [];
  const notDrawn: FoundFigure[] = [];
  const findings: Finding[] = [];
  const document = parseDocument(source, options.where !== undefined || undefined);
  let end = 0;
  let full = false;
  for (const found of findFigures(document, options)) {
    if (found.inner.start < end) continue;
    const figure: DrawnFigure | undefined = full
      ? undefined
      : readOutputs(found, prepare, findings);
    full ||= !!figure && isFull(drawn.length);
    if (figure && !full) {
      drawn.push(draw(figure));
      end = found.inner.end;
    } else notDrawn.push(found);
    if (figure && full) findings.push(findingOf(figure, tooMany(drawn.length)));
  }
  if (document.cut) findings.push(document.cut);
  return { drawn, notDrawn, findings, meta: document.meta };
};
