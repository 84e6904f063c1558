import { figures } from '../../../dist/figures.js';

/** What each block is called, and its icon among those of WordPress. */
const titles = {
  'stat-tile': ['Stat tile', 'A key number with the words that explain it.', 'chart-bar'],
  'funding-shift-bar': [
    'Funding shift bar',
    'How the sources of funding changed between two points in time.',
    'chart-area',
  ],
  'gender-split': ['Gender split', 'How many women and men there are.', 'groups'],
  'theme-badge': ['Theme badge', 'One of the six themes, with its icon.', 'tag'],
  'published-result': [
    'Published result',
    'A result that the organisation has published, to pick from a list.',
    'clipboard',
  ],
};

const fromMarkup = (attribute) => ({
  type: 'string',
  source: 'attribute',
  selector: 'p',
  attribute,
});

/** The attributes of a block, each read from the paragraph that it stores. */
const attributesOf = (names) => ({
  metro: fromMarkup('data-metro'),
  sentence: { type: 'string', source: 'text', selector: 'p' },
  ...Object.fromEntries(
    names.map((name) => [name, fromMarkup(name === 'lang' ? name : `data-${name}`)]),
  ),
});

const every = [...new Set(Object.values(figures).flatMap(({ attributes }) => attributes))];

/** The `block.json` of each block, by name. */
export const blocks = () =>
  Object.entries(titles).map(([name, [title, description, icon]]) => [
    name,
    {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 3,
      name: `metropolis-widgets/${name}`,
      title,
      category: 'metropolis-widgets',
      icon,
      description,
      keywords: ['results', 'figure', 'metropolis'],
      textdomain: 'metropolis-widgets',
      attributes: attributesOf(figures[name]?.attributes ?? every),
      supports: { html: false, anchor: true },
      editorScript: 'metropolis-widgets-editor',
      editorStyle: 'metropolis-widgets-editor',
    },
  ]);
