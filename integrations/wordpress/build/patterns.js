import { languages } from '../../../build/demo/examples.js';
import { published } from '../../../build/demo/results-data.js';
import { figures } from '../../../dist/figures.js';
import { sectionsOf, withinPage } from '../../../dist/results/index.js';

const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const block = (result, lang) => {
  const { attributes } = figures[result.figure];
  const given = withinPage(published, result, lang);
  const data = attributes
    .filter((name) => given[name] && name !== 'lang')
    .map((name) => ` data-${name}="${escape(given[name])}"`);
  const { outputs } = figures[result.figure].render(given, lang);
  return `<!-- wp:metropolis-widgets/${result.figure} -->
<p lang="${lang}" data-metro="${result.figure}"${data.join('')} class="wp-block-metropolis-widgets-${result.figure}">${escape(outputs.sentence)}</p>
<!-- /wp:metropolis-widgets/${result.figure} -->`;
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
const rows = (results, lang) => {
  const grouped = [[]];
  for (const result of results) {
    const alone = result.figure === 'funding-shift-bar';
    if (alone || grouped.at(-1).length === 3) grouped.push([]);
    grouped.at(-1).push(block(result, lang));
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
        title: published.title[lang],
        content: sectionsOf(published)
          .flatMap(({ heading: words, results }) => [
            ...(words[lang] ? [heading(words[lang], 2)] : []),
            ...rows(results, lang),
          ])
          .join('\n\n'),
      },
    ]),
  );
