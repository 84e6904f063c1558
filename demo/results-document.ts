import { escape, markup, Markup } from '#dist/design/markup.js';
import {
  attributesOf,
  languages,
  sections,
  title,
  type Example,
  type ExampleLanguage,
  type Localised,
  type Section,
} from './examples.js';

const names: Localised<string> = { fr: 'Français', en: 'English', es: 'Español' };

/** Writes a figure as an author would, with the author's sentence inside. */
export const writeFigure = (example: Example, language: ExampleLanguage): string => {
  const attributes = Object.entries(attributesOf(example, language));
  const written = attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const tag = `metro-${example.figure}`;
  return `<${tag}${written}>${escape(example.sentence[language])}</${tag}>`;
};

const writeSection = ({ heading, unseen, figures }: Section, language: ExampleLanguage): Markup => {
  const own = figures.map((each) => writeFigure(each, language));
  const [name, shown] = unseen
    ? [markup` aria-label="${heading[language]}"`, '']
    : ['', markup`<h2>${heading[language]}</h2>\n`];
  return markup`<section${name}>
${shown}<div class="figures">
${new Markup(own.join('\n'))}
</div>
</section>
`;
};

const writeLink = (address: string, language: ExampleLanguage, current: boolean): Markup =>
  current
    ? markup`<a href="${address}" lang="${language}" aria-current="page">${names[language]}</a>`
    : markup`<a href="${address}" lang="${language}">${names[language]}</a>`;

/** Writes the content of the results page in one language; `addresses` are those of the page in each language. */
export const writeResults = (language: ExampleLanguage, addresses: Localised<string>): Markup => {
  const [shown, spoken] = title[language];
  return markup`<nav>
${languages.map((each) => markup`${writeLink(addresses[each], each, each === language)} `)}
</nav>
<main>
<h1 aria-label="${spoken}">${shown}</h1>
${sections.map((section) => writeSection(section, language))}</main>`;
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
<title>${title[language][0]}</title>
${head}
</head>
<body>
${writeResults(language, addresses)}
</body>
</html>
`.text;
