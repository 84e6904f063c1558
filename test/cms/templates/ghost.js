import { forms } from '../wordpress/forms.js';

// What authors write in Ghost.
const card = (type) => (form) => (figure) => [{ type, version: 1, [type]: forms[form](figure) }];
const html = card('html');
const markdown = card('markdown');

const inline = { version: 1, format: 0, mode: 'normal', style: '', detail: 0 };
const block = { version: 1, direction: 'ltr', format: '', indent: 0 };
const text = (words) => ({ ...inline, type: 'extended-text', text: words });

/** Without a card: a quotation that ends with a link. */
const quotation = ({ sentence, link }) => {
  const children = [text('Voir ce résultat')];
  const anchor = { ...block, type: 'link', url: link, rel: null, target: null, title: null };
  return [
    {
      ...block,
      type: 'extended-quote',
      children: [text(`${sentence} `), { ...anchor, children }],
    },
  ];
};

/** The ways to write figures. */
export const ways = {
  'element in an HTML card': html('element, classic'),
  'paragraph with `data-metro` in an HTML card': html('paragraph with `data-metro`'),
  'figure link in an HTML card': html('figure link in a quotation'),
  'element in a Markdown card': markdown('element, classic'),
  'quotation with a figure link, no card': quotation,
};

/** A post as Ghost stores it. */
export const postOf = (cards) =>
  JSON.stringify({ root: { ...block, type: 'root', children: cards } });
