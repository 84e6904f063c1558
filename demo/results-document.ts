import { Markup } from '#dist/design/markup.js';
import { writeElement } from '#dist/results/element-markup.js';
import { writePage, writeResults as writeContent, type PageOptions } from '#dist/results/page.js';
import { withinPage } from '#dist/results/result.js';
import { attributesOf, type Example, type ExampleLanguage, type Localised } from './examples.js';
import { published } from './results-data.js';

/** Writes a figure as an author would, with the author's sentence inside. */
export const writeFigure = (example: Example, language: ExampleLanguage): string =>
  writeElement(example.figure, attributesOf(example, language), example.sentence[language]);

/** The results page with its figures as an author would write them, not drawn yet. */
const optionsOf = (language: ExampleLanguage, addresses: Localised<string>): PageOptions => ({
  language,
  addresses,
  draw: (result) =>
    new Markup(
      writeElement(
        result.figure,
        withinPage(published, result, language),
        result.sentence[language] ?? '',
      ),
    ),
});

/** Writes the content of the results page in one language; `addresses` are those of the page in each language. */
export const writeResults = (language: ExampleLanguage, addresses: Localised<string>): string =>
  Array.from(writeContent(published, optionsOf(language, addresses)), ({ text }) => text).join('');

/** The results page as a complete document; `head` is extra content for its head. */
export const resultsDocument = (
  language: ExampleLanguage,
  addresses: Localised<string>,
  head: Markup,
): string => [...writePage(published, { ...optionsOf(language, addresses), head })].join('');
