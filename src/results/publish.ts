import { dataSetOf, writeData } from '../documents/json-ld.js';
import { markup, type Markup } from '../design/markup.js';
import { aloneFigure, sharedFigures, writeFigure } from './drawn-figure.js';
import { figureFiles } from './figure-files.js';
import { writeMail, writeMailText } from './newsletter.js';
import { titleOf, writeHead, writePage } from './page.js';
import type { PublishedFile, PublishOptions } from './published-file.js';
import { publishedFigures, type Results } from './result.js';
import { absolute, addressesOf, alternates } from './site-addresses.js';
import { assetsIn, themeFiles } from './site-files.js';
import { languageName, siteWords } from './site-words.js';
import { writeCsv } from './write-csv.js';
import { writeJson } from './write-json.js';

/** The results of a page as data for search engines. */
const writeResultsData = (
  results: Results,
  language: string,
  baseUrl: string | undefined,
): Markup =>
  writeData(
    dataSetOf({
      name: titleOf(results, language),
      lang: language,
      period: results.period[language] ?? '',
      publisher: results.source[language] ?? '',
      url: absolute(baseUrl, `${language}/`),
      files: {
        'text/csv': absolute(baseUrl, 'data/results.csv') ?? '../data/results.csv',
        'application/json': absolute(baseUrl, 'data/results.json') ?? '../data/results.json',
      },
      observations: results.results
        .filter(({ figure }) => figure !== 'theme-badge')
        .map((result) => aloneFigure(result, language).outputs),
    }),
  );

/** The page of all results in one language, and the newsletter with them. */
function* resultsPage(
  results: Results,
  language: string,
  { baseUrl, jsonLd }: PublishOptions,
): Generator<PublishedFile> {
  const { downloads, newsletter } = siteWords(language);
  const figureOf = sharedFigures(results, language);
  const foot = markup`<p>${downloads}: <a href="../data/results.csv" download>CSV</a>, <a href="../data/results.json" download>JSON</a> · <a href="newsletter.html">${newsletter}</a></p>
`;
  yield {
    path: `${language}/index.html`,
    content: () =>
      writePage(results, {
        language,
        addresses: addressesOf(results, ''),
        draw: (result) => writeFigure(result, language, figureOf(result)),
        head: markup`${assetsIn(language)}${alternates(results, baseUrl, language, '')}${jsonLd ? writeResultsData(results, language, baseUrl) : ''}`,
        foot,
      }),
  };
  const mail = { language, base: absolute(baseUrl, `${language}/`), figureOf };
  yield { path: `${language}/newsletter.html`, content: () => writeMail(results, mail) };
  yield { path: `${language}/newsletter.txt`, content: () => writeMailText(results, mail) };
}

/** The first page redirects to the first language. Readers whose browser does not redirect choose a language there. */
const writeEntrance = (results: Results): string => {
  const { languages, source } = results;
  const [first = 'en'] = languages;
  const links = languages.map(
    (tag) =>
      markup`<li><a href="${tag}/" lang="${tag}" hreflang="${tag}">${languageName(tag)}</a></li>\n`,
  );
  const head = markup`<meta http-equiv="refresh" content="0; url=${first}/">`;
  return markup`${writeHead(first, titleOf(results, first), source[first], head)}<ul>
${links}</ul>
</body>
</html>
`.text;
};

/** The links to figures that the site vouches for, as JSON. */
function* writePublished(results: Results): Generator<string> {
  let separator = '[\n';
  for (const figure of publishedFigures(results)) {
    yield separator + JSON.stringify(figure);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

/**
 * All files of a site with these results: pages, newsletters and pictures in every language, and the data. The content of each
 * is made on demand, so that only one is in memory.
 */
export function* publish(results: Results, options: PublishOptions = {}): Generator<PublishedFile> {
  yield { path: 'index.html', content: () => [writeEntrance(results)] };
  yield { path: 'results.json', content: () => writePublished(results) };
  for (const [path, text] of themeFiles(results)) yield { path, content: () => [text] };
  yield { path: 'data/results.csv', content: () => writeCsv(results) };
  yield {
    path: 'data/results.json',
    content: () => writeJson(results, 'results.schema.json'),
  };
  for (const language of results.languages) {
    yield* resultsPage(results, language, options);
    for (const result of results.results) yield* figureFiles(results, result, language, options);
  }
}
