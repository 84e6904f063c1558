import type { Fonts } from '#dist/picture/fonts.js';
import { toImages, toMail, toPage, toText } from '#dist/documents/index.js';
import { attributesOf, others, results, type ExampleLanguage } from '../../demo/examples.js';
import { writeFigure } from '../../demo/results-document.js';
import { markup } from '#dist/design/markup.js';

/** Every example, right or wrong. */
export const examples = [...results, ...others];

/** All examples as one document: each as an element, and each as a block that names it. */
export const exampleDocument = (language: ExampleLanguage): string => {
  const parts = examples.map((example) => {
    const data = Object.entries(attributesOf(example, language)).map(
      ([name, value]) => ` data-${name}="${markup`${value}`.text}"`,
    );
    const sentence = markup`${example.sentence[language]}`.text;
    return `<h2>${example.name}</h2>
${writeFigure(example, language)}
<p data-metro="${example.figure}"${data.join('')}>${sentence}</p>`;
  });
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>Examples</title>
${parts.join('\n')}
</html>
`;
};

const base = 'https://www.example.org/';
const upgrade = 'blocks';

/** What each output makes of a document, as one text, by the name of the file that keeps it. */
export const outputs: Readonly<Record<string, (source: string, fonts: Fonts) => string>> = {
  'page.html': (source) =>
    toPage(source, { upgrade, styles: { link: '/metropolis-widgets.css' } }).html,
  'mail.html': (source) => toMail(source, { upgrade, base }).html,
  'text.txt': (source) => toText(source, { upgrade, base }).text,
  // The alternative text and the measures; some pictures themselves are kept elsewhere.
  'image.txt': (source, fonts) =>
    toImages(source, { upgrade, size: 'card', fonts, family: 'Inter' })
      .images.map(({ name, width, height, alt }) => `${name} ${width}×${height}\n${alt}\n`)
      .join('\n'),
};
