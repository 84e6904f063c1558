import { figures, type FigureName, type Outputs } from '../figures.js';
import type { Input } from '../shared/reading.js';
import type { DocumentRule, Finding } from './finding.js';
import { findFigures, type DocumentOptions, type FoundFigure } from './found-figure.js';

/** A figure of a document that can be drawn. */
export interface DrawnFigure {
  readonly name: FigureName;
  readonly found: FoundFigure;
  readonly outputs: Outputs;
}

/** What came of the figures of a document. */
export interface PublishedFigures {
  readonly drawn: readonly DrawnFigure[];
  /** Those that cannot be drawn: their sentences stand. */
  readonly kept: readonly FoundFigure[];
  readonly findings: readonly Finding[];
}

/** Reports something that is wrong with a figure: which attribute, what is at fault, and markup to write instead. */
export type Report = (
  rule: DocumentRule,
  attribute?: string,
  found?: string,
  ...examples: readonly string[]
) => void;

const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);

/** What an author gave a figure; each attribute may be written with `data-` before its name, and none is empty. */
const inputOf = ({ attributes }: FoundFigure): Input => {
  const given = attributes.map(([name, value]) => [name, value.trim()] as const);
  const plain = given.map(([name, value]) => [name.replace(/^data-/, ''), value] as const);
  return Object.fromEntries([...plain, ...given].filter(([, value]) => value));
};

/**
 * Reads all figures of a document. One that cannot be drawn keeps its sentence, and any figure in that is read too; `prepare`
 * may change what is read.
 */
export const publishFigures = (
  source: string,
  options: DocumentOptions,
  prepare: (input: Input, report: Report) => Input = (input) => input,
): PublishedFigures => {
  const drawn: DrawnFigure[] = [];
  const kept: FoundFigure[] = [];
  const findings: Finding[] = [];
  let end = 0;
  for (const found of findFigures(source, options)) {
    if (found.inner.start < end) continue;
    const { name, closed, inner, lang } = found;
    const tag = `metro-${name}`;
    const tell = (problem: Finding['problem']) =>
      findings.push({ ...found.place(problem.attribute), tag, problem });
    const report: Report = (rule, attribute = '', found = '', ...examples) => {
      const severity = attribute ? 'warning' : 'error';
      tell({ attribute, rule, written: '', found, examples, severity });
    };
    if (!isFigureName(name)) report('unknown-figure', '', name);
    else if (!closed) report('unclosed', '', '', `</${tag}>`);
    else {
      const { outputs, problems } = figures[name].publish(prepare(inputOf(found), report), lang);
      problems.forEach(tell);
      if (outputs) {
        drawn.push({ name, found, outputs });
        end = inner.end;
        continue;
      }
    }
    kept.push(found);
  }
  return { drawn, kept, findings };
};
