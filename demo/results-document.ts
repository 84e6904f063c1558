import { escape, markup, Markup } from '#dist/design/markup.js';
import {
  attributesOf,
  languages,
  organisation,
  sections,
  source,
  title,
  type Example,
  type ExampleLanguage,
  type Localised,
  type Section,
  type SectionName,
} from './examples.js';

const names: Localised<string> = { fr: 'Français', en: 'English', es: 'Español' };
const languageOfPage: Localised<string> = { fr: 'Langue', en: 'Language', es: 'Idioma' };

/** A row of figures: its layout, a class in results.css, and how many figures it holds. */
type Row = readonly [layout: string, count: number];

/** The rows of each section. Every row is full at every width, so their counts add up to the figures of the section. */
const rows: Readonly<Record<SectionName, readonly Row[]>> = {
  statutory: [
    ['single', 1],
    ['group', 3],
    ['trio', 3],
  ],
  team: [['halves', 2]],
  funding: [['wide-narrow', 2]],
  introduction: [['lead', 1]],
  period: [['half-quarters', 3]],
  agenda: [
    ['halves', 2],
    ['thirds', 3],
  ],
  capacity: [
    ['thirds', 3],
    ['narrow-wide', 2],
    ['half-quarters', 3],
    ['half-quarters', 3],
  ],
  themes: [['badges', 6]],
};

/** Writes a figure as an author would, with the author's sentence inside. */
export const writeFigure = (example: Example, language: ExampleLanguage): string => {
  const attributes = Object.entries(attributesOf(example, language));
  const written = attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const tag = `metro-${example.figure}`;
  return `<${tag}${written}>${escape(example.sentence[language])}</${tag}>`;
};

/** A group shows once, above its figures, the context that each of them states. */
const writeGroupName = (layout: string, context: string | undefined): Markup =>
  layout === 'group' && context
    ? markup`<p class="group-name" aria-hidden="true">${context}</p>\n`
    : markup``;

const writeRow = (
  layout: string,
  figures: readonly Example[],
  language: ExampleLanguage,
): Markup => {
  const own = figures.map((each) => writeFigure(each, language));
  return markup`<div class="row ${layout}">
${writeGroupName(layout, figures[0]?.words[language]['context'])}<div class="figures">
${new Markup(own.join('\n'))}
</div>
</div>
`;
};

const writeRows = ({ name, figures }: Section, language: ExampleLanguage): Markup[] => {
  let end = 0;
  return rows[name].map(([layout, count]) => {
    end += count;
    return writeRow(layout, figures.slice(end - count, end), language);
  });
};

const writeSection = (section: Section, language: ExampleLanguage): Markup => {
  const heading = section.heading[language];
  const [label, shown] = section.unseen
    ? [markup` aria-label="${heading}"`, markup``]
    : [markup``, markup`<h2>${heading}</h2>\n`];
  return markup`<section class="${section.name}"${label}>
${shown}<div class="rows">
${writeRows(section, language)}</div>
</section>
`;
};

const writeLink = (address: string, language: ExampleLanguage, current: boolean): Markup => {
  const state = current ? markup` aria-current="page"` : markup``;
  return markup`<li><a href="${address}" lang="${language}" hreflang="${language}"${state}>${names[language]}</a></li>
`;
};

/** Writes the content of the results page in one language; `addresses` are those of the page in each language. */
export const writeResults = (language: ExampleLanguage, addresses: Localised<string>): Markup => {
  const [shown, spoken] = title[language];
  return markup`<header>
<p class="organisation">${organisation}</p>
<nav aria-label="${languageOfPage[language]}">
<ul>
${languages.map((each) => writeLink(addresses[each], each, each === language))}</ul>
</nav>
</header>
<main>
<h1 aria-label="${spoken}">${shown}</h1>
${sections.map((section) => writeSection(section, language))}</main>
<footer>
<p>${source[language]}</p>
</footer>`;
};

/** The results page as a complete document; `head` is extra content for its head. */
export const resultsDocument = (
  language: ExampleLanguage,
  addresses: Localised<string>,
  head: Markup,
): string =>
  markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title[language][0]} – ${organisation}</title>
${head}
</head>
<body>
${writeResults(language, addresses)}
</body>
</html>
`.text;
