import { markup, Markup } from '../design/markup.js';
import type { PageStyles } from '../documents/page.js';
import { figureWriter, writeSnippet } from './drawn-figure.js';
import { writeFooter, writeHead, writeMasthead } from './page.js';
import type { Localised, Result, Results } from './result.js';
import { siteWords } from './site-words.js';

/** Where the page of one result is, and what belongs to it. */
export interface FigurePageOptions {
  readonly language: string;
  readonly addresses: Localised;
  readonly styles: PageStyles;
  /** The address of the script, for those who use the figure. */
  readonly script: string;
  readonly head: Markup;
  /** The files with its picture, by their kind. */
  readonly pictures: Localised;
}

/** The page of one result: the figure, its sentence, how to use it, its pictures. */
export const writeFigurePage = (
  results: Results,
  result: Result,
  { language, addresses, styles, script, head, pictures }: FigurePageOptions,
): string => {
  const words = siteWords(language);
  const sentence = result.sentence[language] ?? '';
  const attributes = result.attributes[language] ?? {};
  const files = Object.entries(pictures).map(
    ([kind, path]) => markup`<li><a href="${path}" download>${words.picture} (${kind})</a></li>\n`,
  );
  return markup`${writeHead(language, sentence, results.source[language], head)}${writeMasthead(results, language, addresses)}<main class="one">
${figureWriter(styles)(result, attributes, language)}
<blockquote>${sentence}</blockquote>
<h2>${words.use}</h2>
<pre><code>${writeSnippet(result, language, script)}</code></pre>
<ul>
${files}<li><a href="./">${words.all}</a></li>
</ul>
</main>
${writeFooter(results, language, markup``)}</body>
</html>
`.text;
};

/** The figure alone, for frames in other pages. */
export const writeFrame = (
  result: Result,
  language: string,
  styles: PageStyles,
  head: Markup,
): string => {
  const attributes = result.attributes[language] ?? {};
  return markup`${writeHead(language, result.sentence[language] ?? '', undefined, head)}${figureWriter(styles)(result, attributes, language)}
</body>
</html>
`.text;
};
