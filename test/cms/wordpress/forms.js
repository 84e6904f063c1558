import { figures } from '../../../dist/figures.js';
import { sentenceOf } from '../../../dist/model/sentence.js';
import { writeFigureLink } from '../../../dist/model/figure-link.js';
import { attributesOf, others, results } from '../../../build/demo/examples.js';

/** The page of figures that the settings name; links to it are drawn. */
export const figuresPage = 'https://metropolis.example/figure.html';

const linkTo = ({ name, attributes }) =>
  writeFigureLink(figuresPage, { tag: `metro-${name}`, attributes: Object.entries(attributes) });

const shown = ['learning', 'funding', 'staff', 'quality-of-life'];

/** One of each figure, as its author writes it in French: a lifted number, an apostrophe, shares. */
export const written = [...results, ...others]
  .filter(({ name }) => shown.includes(name))
  .map((example) => write(example.figure, { ...attributesOf(example, 'fr'), lang: 'fr' }));

/** A figure with what it says; `sentence` may be the author's own. */
export function write(name, attributes, sentence) {
  const own = figures[name].attributes.filter((each) => attributes[each]);
  const ordered = Object.fromEntries(own.map((each) => [each, attributes[each]]));
  const { figure } = figures[name].read(ordered, 'fr');
  const link = linkTo({ name, attributes: ordered });
  return {
    name,
    attributes: ordered,
    sentence: sentence ?? (figure ? sentenceOf(figure) : ''),
    link,
  };
}

const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const attributesIn = (attributes, prefix) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');

const paragraph = ({ name, attributes: { lang, ...own }, sentence }, last = '') =>
  `<p${lang ? ` lang="${lang}"` : ''} data-metro="${name}"${attributesIn(own, 'data-')}${last}>${escape(sentence)}</p>`;

const element = ({ name, attributes, sentence }) =>
  `<metro-${name}${attributesIn(attributes, '')}>${escape(sentence)}</metro-${name}>`;

const inBlock = (block, html) => `<!-- wp:${block} -->\n${html}\n<!-- /wp:${block} -->`;

/** WordPress reads no bracket and no straight quote inside a value of a shortcode, so they are written as entities. */
const inShortcode = (attributes) =>
  attributesIn(attributes, '').replaceAll('[', '&#91;').replaceAll(']', '&#93;');

/** The ways to write a figure in a post. */
export const forms = {
  'block of the plugin': (figure) =>
    inBlock(
      `metropolis-widgets/${figure.name}`,
      paragraph(figure, ` class="wp-block-metropolis-widgets-${figure.name}"`),
    ),
  shortcode: (figure) => {
    const name = `metro_${figure.name.replaceAll('-', '_')}`;
    return `[${name}${inShortcode(figure.attributes)}]${escape(figure.sentence)}[/${name}]`;
  },
  'element, classic': element,
  'element in an HTML block': (figure) => inBlock('html', element(figure)),
  'paragraph with `data-metro`': (figure) => paragraph(figure),
  'figure link in a quotation': (figure) =>
    `<blockquote><p>${escape(figure.sentence)} <a href="${linkTo(figure)}">Voir ce résultat</a></p></blockquote>`,
  'address of a figure on a line': (figure) => linkTo(figure),
};

/** A post with figures, each in a division of its own. */
export const postWith = (form, figuresOfPost) => figuresOfPost.map(forms[form]).join('\n\n');
