import { figures, isFigureName, type FigureName, type Outputs } from '../figures.js';
import { addLanguage } from '../i18n/registry.js';
import type { Input } from '../model/attribute-reader.js';
import { ar } from '../i18n/ar.js';
import { pt } from '../i18n/pt.js';
import { zh } from '../i18n/zh.js';
import type { DocumentFault, DocumentProblem, Finding } from '../model/finding.js';
import { findFigures, type DocumentOptions, type FoundFigure } from './found-figure.js';
import { nearest } from '../model/nearest.js';

// Documents may be in any language that there is: here no byte of one is sent to anybody.
[ar, pt, zh].forEach(addLanguage);

/** A figure of a document that can be drawn. */
export interface DrawnFigure {
  readonly name: FigureName;
  readonly found: FoundFigure;
  readonly outputs: Outputs;
}

/** What came of the figures of a document. */
export interface RenderedFigures<Drawing> {
  readonly drawn: readonly Drawing[];
  /** Those that cannot be drawn: their sentences stand. */
  readonly notDrawn: readonly FoundFigure[];
  readonly findings: readonly Finding[];
}

/** What is wrong with a figure. */
export type FigureProblem = Finding['problem'];

/** Something that leaves the figure as it is: which part is at fault, and text to write instead. */
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

/** What leaves no figure in a document, whatever the figure itself says. */
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

/** What an author gave a figure; each attribute may be written with `data-` before its name, and none is empty. */
const inputOf = ({ attributes }: FoundFigure): Input => {
  const input: Record<string, string> = {};
  for (const [name, value] of attributes) {
    const text = value.trim();
    if (text && name.startsWith('data-')) input[name.slice(5)] ??= text;
    else if (text) input[name] = text;
  }
  return input;
};

/**
 * Reads all figures of a document, and draws each at once, so that no more than the drawings of many is notDrawn. One that cannot be
 * drawn keeps its sentence, and any figure in that is read too; `prepare` may change what is read, and say what is wrong with it.
 */
export const renderFigures = <Drawing>(
  source: string,
  options: DocumentOptions,
  draw: (figure: DrawnFigure) => Drawing,
  prepare: (input: Input, tell: (problem: FigureProblem) => void) => Input = (input) => input,
): RenderedFigures<Drawing> => {
  const drawn: Drawing[] = [];
  const notDrawn: FoundFigure[] = [];
  const findings: Finding[] = [];
  let end = 0;
  for (const found of findFigures(source, options)) {
    if (found.inner.start < end) continue;
    const { name, inner, lang } = found;
    const tell = (problem: FigureProblem) => {
      findings.push(findingOf({ found }, problem));
    };
    const fault = faultOf(found);
    if (fault) tell(fault);
    if (fault || !isFigureName(name)) {
      notDrawn.push(found);
      continue;
    }
    const { outputs, problems } = figures[name].render(prepare(inputOf(found), tell), lang);
    problems.forEach(tell);
    if (outputs) {
      drawn.push(draw({ name, found, outputs }));
      end = inner.end;
    } else notDrawn.push(found);
  }
  return { drawn, notDrawn, findings };
};
