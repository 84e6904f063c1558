import { forms } from '../wordpress/forms.js';
import { examplesIn } from './documentation.js';
import { hostileTiles, wrong } from './hostile.js';
import { makeSite, run } from './install.js';
import { pageWith } from './reader.js';

const tag = ({ name }) => `metro_${name.replaceAll('-', '_')}`;

/** Figures by shortcodes that take them from the data of the site. */
const shortcodes = (escaped) => (figures, set) =>
  figures.map((figure, index) => {
    const data = `${set}.of${index}`;
    return `{% ${tag(figure)} ${data}.attributes %}{{ ${data}.sentence${escaped} }}{% end${tag(figure)} %}`;
  });

const written = (form) => (figures) => figures.map(forms[form]);

/** Each way to write figures: what ends the name of its file, and what is in it. */
const ways = {
  'shortcode in Nunjucks': ['njk', shortcodes('')],
  'shortcode in Liquid': ['liquid', shortcodes(' | escape')],
  'shortcode in Markdown': ['md', shortcodes(' | escape')],
  'element in Markdown': ['md', written('element, classic')],
  'paragraph with `data-metro` in Markdown': ['md', written('paragraph with `data-metro`')],
  'figure link in a quotation in Markdown': ['md', written('figure link in a quotation')],
};

/** What people write themselves is template code: only what comes from data can be hostile. */
const setsOf = (way, figures) => ({
  figures,
  ...(way.startsWith('shortcode') && { hostile: hostileTiles }),
});

const asData = (figures) =>
  JSON.stringify(Object.fromEntries(figures.map((figure, index) => [`of${index}`, figure])));

/** Builds a site with all of them, as the documentation says. */
export const buildEleventy = (figures) => {
  const [config] = examplesIn('eleventy', 'js');
  const files = {
    'eleventy.config.js': config,
    '_includes/page.njk': pageWith('{{ content | safe }}'),
    '_data/figures.json': asData(figures),
    '_data/hostile.json': asData(hostileTiles),
    '_data/published.json': JSON.stringify({
      members: { value: 141, label: 'members', lang: 'en', sentence: '141 members' },
    }),
  };
  const pages = {};
  const add = (path, end, content) => {
    files[`${path}.${end}`] = `---\nlayout: page.njk\n---\n${content}\n`;
    return `/${path}/`;
  };
  Object.entries(ways).forEach(([way, [end, write]], index) => {
    pages[way] = {};
    for (const [set, all] of Object.entries(setsOf(way, figures)))
      pages[way][set] = {
        path: add(`${set}/${index}`, end, write(all, set).join('\n\n')),
        figures: all,
      };
  });
  const examples = ['njk', 'md'].flatMap((end) =>
    examplesIn('eleventy', end).map((text, index) => add(`examples/${end}${index}`, end, text)),
  );
  const refused = add('wrong', 'md', wrong);
  const folder = makeSite('eleventy', files, {
    'metropolis-widgets.js': 'eleventy/metropolis-widgets.js',
  });
  const said = run(folder, '@11ty/eleventy/cmd.cjs', '--quiet');
  return { folder: `${folder}_site/`, pages, examples, refused, said };
};
