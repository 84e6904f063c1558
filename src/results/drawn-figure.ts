import { rootWriter } from '../documents/page.js';
import { markup, Markup } from '../design/markup.js';
import { figures, type FigureName, type Outputs } from '../figures.js';
import { writeElement } from './element-markup.js';
import { withinPage, type Result, type Results } from './result.js';
import { styles } from './site-files.js';

/** The outputs of a result; every result has been read once and is valid. */
export const outputsOf = (
  figure: FigureName,
  attributes: Readonly<Record<string, string>>,
  language: string,
): Outputs => {
  const { outputs } = figures[figure].render(attributes, language);
  if (!outputs) throw new Error(`This is no valid ${figure}: ${JSON.stringify(attributes)}`);
  return outputs;
};

/** The figure of a result in one language: its attributes as they were read, and its outputs. */
export interface ResultFigure {
  readonly attributes: Readonly<Record<string, string>>;
  readonly outputs: Outputs;
}

/** The figure of a result where it stands alone. */
export const aloneFigure = ({ figure, attributes }: Result, language: string): ResultFigure => {
  const own = attributes[language] ?? {};
  return { attributes: own, outputs: outputsOf(figure, own, language) };
};

/**
 * The figures of documents that state period and source once. Each is cached, since the page, the mail and its text all need it.
 */
export const sharedFigures = (
  results: Results,
  language: string,
): ((result: Result) => ResultFigure) => {
  const known = new Map<Result, ResultFigure>();
  return (result) => {
    const found = known.get(result);
    if (found) return found;
    const attributes = withinPage(results, result, language);
    const read = { attributes, outputs: outputsOf(result.figure, attributes, language) };
    known.set(result, read);
    return read;
  };
};

const writeRoot = rootWriter(styles);

/** Writes a result as an element that is drawn already, so that it shows without JavaScript. */
export const writeFigure = (
  { figure, sentence }: Result,
  language: string,
  { attributes, outputs }: ResultFigure,
): Markup => {
  const root = writeRoot(figure, outputs);
  return new Markup(writeElement(figure, attributes, sentence[language] ?? '', root));
};

/** A figure as the author of another page writes it: its scripts, and the element with its sentence. */
export const writeSnippet = (
  { figure, attributes, sentence }: Result,
  language: string,
  scripts: readonly string[],
): string => {
  const own = { ...attributes[language], lang: language };
  const tags = scripts.map(
    (address) => markup`<script type="module" src="${address}"></script>\n`.text,
  );
  return tags.join('') + writeElement(figure, own, sentence[language] ?? '');
};
