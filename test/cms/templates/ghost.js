import { createRequire } from 'node:module';
import { forms } from '../wordpress/forms.js';

// What an author writes in Ghost, and what Ghost's own renderer makes of it, in a page and in a newsletter.
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

/** Renders a post for a page (`html`) or a newsletter (`email`). */
export const renderPost = (post, target) => {
  const require = createRequire(import.meta.url);
  const { JSDOM } = require('jsdom');
  const Renderer = require('@tryghost/kg-lexical-html-renderer');
  const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');
  const dom = new JSDOM();
  return new (Renderer.default ?? Renderer)({ dom, nodes: DEFAULT_NODES }).render(post, {
    target,
    createDocument: () => dom.window.document,
    siteUrl: 'https://www.example.org/',
    postUrl: 'https://www.example.org/post/',
    feature: {},
    design: {},
  });
};
