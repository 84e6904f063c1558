import { attributesOf, languages, sections, title } from '../../../build/demo/examples.js';
import { figures } from '../../../dist/figures.js';

const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const block = (example, lang) => {
  const { attributes } = figures[example.figure];
  const given = attributesOf(example, lang);
  const data = attributes
    .filter((name) => given[name])
    .map((name) => ` data-${name}="${escape(given[name])}"`);
  const { outputs } = figures[example.figure].render(given, lang);
  return `<!-- wp:metropolis-widgets/${example.figure} -->
<p lang="${lang}" data-metro="${example.figure}"${data.join('')} class="wp-block-metropolis-widgets-${example.figure}">${escape(outputs.sentence)}</p>
<!-- /wp:metropolis-widgets/${example.figure} -->`;
};

const heading = (text, level) =>
  `<!-- wp:heading${level === 2 ? '' : ` {"level":${level}}`} -->
<h${level} class="wp-block-heading">${escape(text)}</h${level}>
<!-- /wp:heading -->`;

const columns = (blocks) => {
  const cells = blocks.map(
    (each) => `<!-- wp:column -->\n<div class="wp-block-column">${each}</div>\n<!-- /wp:column -->`,
  );
  return `<!-- wp:columns -->\n<div class="wp-block-columns">${cells.join('\n')}</div>\n<!-- /wp:columns -->`;
};

/** Figures three in a row; a bar has a row of its own. */
const rows = (figuresOfSection, lang) => {
  const grouped = [[]];
  for (const example of figuresOfSection) {
    const alone = example.figure === 'funding-shift-bar';
    if (alone || grouped.at(-1).length === 3) grouped.push([]);
    grouped.at(-1).push(block(example, lang));
    if (alone) grouped.push([]);
  }
  return grouped
    .filter((row) => row.length)
    .map((row) => (row.length === 1 ? row[0] : columns(row)));
};

/** The page of results in each language, as blocks. */
export const patterns = () =>
  Object.fromEntries(
    languages.map((lang) => [
      lang,
      {
        title: title[lang][0],
        content: sections
          .flatMap(({ heading: words, figures: own }) => [
            heading(words[lang], 2),
            ...rows(own, lang),
          ])
          .join('\n\n'),
      },
    ]),
  );
