import { rootWriter, type PageStyles } from '../documents/page.js';
import { markup, Markup } from '../design/markup.js';
import { figures, type FigureName, type Outputs } from '../figures.js';
import { writeElement } from './element-markup.js';
import { withinPage, type Result, type Results } from './result.js';

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

/** Writes results as elements that are drawn already, so that they show without JavaScript. */
export const figureWriter = (styles: PageStyles) => {
  const writeRoot = rootWriter(styles);
  return (
    { figure, sentence }: Result,
    attributes: Readonly<Record<string, string>>,
    language: string,
  ): Markup => {
    const root = writeRoot(figure, outputsOf(figure, attributes, language));
    return new Markup(writeElement(figure, attributes, sentence[language] ?? '', root));
  };
};

/** Writes the results of a page that states period and source once. */
export const pageFigureWriter = (results: Results, styles: PageStyles) => {
  const write = figureWriter(styles);
  return (result: Result, language: string): Markup =>
    write(result, withinPage(results, result, language), language);
};

/** A figure as the author of another page writes it: the script, and the element with its sentence. */
export const writeSnippet = (
  { figure, attributes, sentence }: Result,
  language: string,
  script: string,
): string => {
  const own = { ...attributes[language], lang: language };
  const tag = markup`<script type="module" src="${script}"></script>`.text;
  return `${tag}\n${writeElement(figure, own, sentence[language] ?? '')}`;
};
