import { markup, type Markup } from '../design/markup.js';
import { aloneFigure, writeFigure, writeSnippet } from './drawn-figure.js';
import { writeFooter, writeHead, writeMasthead } from './page.js';
import type { Localised, Result, Results } from './result.js';
import { siteWords } from './site-words.js';

/** Where the page of one result is, and what belongs to it. */
export interface FigurePageOptions {
  readonly language: string;
  readonly addresses: Localised;
  /** The addresses of the scripts, for sites that use the figure. */
  readonly scripts: readonly string[];
  readonly head: Markup;
  /** The files with its picture, by their kind. */
  readonly pictures: Localised;
}

/** The page of one result: the figure, its sentence, how to use it, its pictures. */
export const writeFigurePage = (
  results: Results,
  result: Result,
  { language, addresses, scripts, head, pictures }: FigurePageOptions,
): string => {
  const words = siteWords(language);
  const sentence = result.sentence[language] ?? '';
  const files = Object.entries(pictures).map(
    ([kind, path]) => markup`<li><a href="${path}" download>${words.picture} (${kind})</a></li>\n`,
  );
  return markup`${writeHead(language, sentence, results.source[language], head)}${writeMasthead(results, language, addresses)}<main class="one">
${writeFigure(result, language, aloneFigure(result, language))}
<blockquote>${sentence}</blockquote>
<h2>${words.use}</h2>
<pre><code>${writeSnippet(result, language, scripts)}</code></pre>
<ul>
${files}<li><a href="./">${words.all}</a></li>
</ul>
</main>
${writeFooter(results, language, markup``)}</body>
</html>
`.text;
};

/** The figure alone, for frames in other pages. */
export const writeFrame = (result: Result, language: string, head: Markup): string =>
  markup`${writeHead(language, result.sentence[language] ?? '', undefined, head)}${writeFigure(result, language, aloneFigure(result, language))}
</body>
</html>
`.text;
