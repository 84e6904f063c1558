import { markup, type Markup } from '../design/markup.js';
import { readPeriod } from '../model/figure.js';
import { textOf } from '../model/phrase.js';
import { layOut, type PageRow, type PageSection } from './page-rows.js';
import { languageIn, languageName, siteWords } from './site-words.js';
import { sectionsOf, type Localised, type Result, type Results } from './result.js';

/** Where a results page is, and how it is written. */
export interface PageOptions {
  readonly language: string;
  /** The addresses of the page in each language. */
  readonly addresses: Localised;
  /** Writes a figure. */
  draw(this: void, result: Result, language: string): Markup;
  /** Further content of its head and of its footer. */
  readonly head?: Markup;
  readonly foot?: Markup;
}

/** The title of the results in a language. */
export const titleOf = ({ title, period }: Results, language: string): string =>
  title[language] ?? [siteWords(language).results, period[language]].filter(Boolean).join(' ');

/** The title as it is read aloud: "Key results 2018 to 2020". */
const spokenTitle = (results: Results, language: string): string =>
  textOf(readPeriod({ language: languageIn(language) }, titleOf(results, language)), 'spoken');

/** The tags around the content of a page. */
export const writeHead = (
  language: string,
  title: string,
  organisation: string | undefined,
  head: Markup,
): Markup => {
  const dir = languageIn(language).dir ? markup` dir="rtl"` : markup``;
  const whole = organisation ? `${title} – ${organisation}` : title;
  return markup`<!doctype html>
<html lang="${language}"${dir}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${whole}</title>
${head}
</head>
<body>
`;
};

/** The masthead: whose results they are, and the languages. */
export const writeMasthead = (
  { source, languages }: Results,
  language: string,
  addresses: Localised,
): Markup => {
  const links = languages.map((tag) => {
    const state = tag === language ? markup` aria-current="page"` : markup``;
    return markup`<li><a href="${addresses[tag] ?? ''}" lang="${tag}" hreflang="${tag}"${state}>${languageName(tag)}</a></li>
`;
  });
  const switcher = markup`<nav aria-label="${siteWords(language).language}">
<ul>
${links}</ul>
</nav>
`;
  return markup`<header>
<p class="organisation">${source[language] ?? ''}</p>
${languages.length > 1 ? switcher : ''}</header>
`;
};

/** The foot of a page: the source of all results, and what follows it. */
export const writeFooter = ({ source }: Results, language: string, foot: Markup): Markup => {
  const name = source[language];
  const { source: word, colon } = languageIn(language);
  return markup`<footer>
${name ? markup`<p>${word}${colon}${name}</p>\n` : ''}${foot}</footer>
`;
};

/** A group shows the context that its figures share once, above them. */
const groupName = ({ layout, figures }: PageRow, language: string): Markup => {
  const context = layout === 'group' && figures[0]?.attributes[language]?.['context'];
  return context ? markup`<p class="group-name" aria-hidden="true">${context}</p>\n` : markup``;
};

/** The sections as the page shows them: it opens with the introduction and the themes. */
const pageSections = (results: Results): readonly PageSection[] => {
  const sections = sectionsOf(results).map(layOut);
  const styled = (style: string) => sections.filter((each) => each.style === style);
  const opening = [...styled('introduction'), ...styled('themes')];
  return [...opening, ...sections.filter((each) => !opening.includes(each))];
};

function* writeSection(
  { style, rows, section }: PageSection,
  { language, draw }: PageOptions,
): Generator<Markup> {
  const heading = section.heading[language] ?? '';
  const label = section.unseen ? markup` aria-label="${heading}"` : markup``;
  const shown = section.unseen || !heading ? markup`` : markup`<h2>${heading}</h2>\n`;
  yield markup`<section class="${style}"${label}>
${shown}<div class="rows">
`;
  for (const row of rows) {
    yield markup`<div class="row ${row.layout}">
${groupName(row, language)}<div class="figures">
`;
    for (const result of row.figures) yield markup`${draw(result, language)}\n`;
    yield markup`</div>
</div>
`;
  }
  yield markup`</div>
</section>
`;
}

/** Writes the content of the results page in one language, piece by piece. */
export function* writeResults(results: Results, options: PageOptions): Generator<Markup> {
  const { language, addresses, foot = markup`` } = options;
  yield writeMasthead(results, language, addresses);
  yield markup`<main>
<h1 aria-label="${spokenTitle(results, language)}">${titleOf(results, language)}</h1>
`;
  for (const section of pageSections(results)) yield* writeSection(section, options);
  yield markup`</main>
${writeFooter(results, language, foot)}`;
}

/** The first results in words, as search engines show them. */
const describePage = ({ results }: Results, language: string): Markup =>
  markup`<meta name="description" content="${results
    .slice(0, 3)
    .map(({ sentence }) => sentence[language] ?? '')
    .join(' · ')}">
`;

/** Writes the results page in one language as a complete document, piece by piece. */
export function* writePage(results: Results, options: PageOptions): Generator<string> {
  const { language, head = markup`` } = options;
  const more = markup`${describePage(results, language)}${head}`;
  yield writeHead(language, titleOf(results, language), results.source[language], more).text;
  for (const piece of writeResults(results, options)) yield piece.text;
  yield '</body>\n</html>\n';
}
