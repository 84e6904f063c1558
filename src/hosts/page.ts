import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { figures, type FigureName } from '../figures.js';
import { figureStyles } from '../shared/figure-styles.js';
import { html, Markup } from '../shared/markup.js';
import type { Finding } from '../shared/finding.js';
import type { DocumentOptions } from './found-figure.js';
import { publishFigures, type DrawnFigure } from './publish.js';
import { splice, type Edit } from './splice.js';

/**
 * Where the figures of a page without JavaScript take their styles from: the package's `metropolis-widgets.css` at an
 * address; a `<style>` in each, which a Content Security Policy can allow by its hash; the same, allowed by a nonce.
 */
export type PageStyles = 'inline' | { readonly link: string } | { readonly nonce: string };

/** How figures go into a page. */
export interface PageOptions extends DocumentOptions {
  /** `inline` where nothing is said. */
  readonly styles?: PageStyles | undefined;
}

/** A page with its figures drawn, and what its author should put right. */
export interface Page {
  readonly html: string;
  readonly findings: readonly Finding[];
}

/** The styles of each kind of figure as they stand in a page, to the letter: a policy allows them by their hash. */
export const inlineStyles = Object.fromEntries(
  Object.entries(figures).map(([name, { styles }]) => [
    name,
    (figureStyles + styles).replace(/\s+/g, ' ').trim(),
  ]),
) as Readonly<Record<FigureName, string>>;

/**
 * The sources that a policy's `style-src` needs for inline styles: `'sha256-…'` for each kind of figure (CSP 3, 2.3.1).
 */
export const styleHashes = (): Promise<string[]> =>
  Promise.all(
    Object.values(inlineStyles).map(async (text) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );

const writeStyles = (name: FigureName, styles: PageStyles): Markup => {
  if (styles !== 'inline' && 'link' in styles)
    return html`<link rel="stylesheet" href="${styles.link}">`;
  const text = new Markup(inlineStyles[name]);
  return styles === 'inline'
    ? html`<style>${text}</style>`
    : html`<style nonce="${styles.nonce}">${text}</style>`;
};

/** What Lit marks its parts with, for itself to find them again; in texts and values `<` is escaped. */
const marks = /<!--\/?lit-[^>]*-->/g;

const drawRoot = ({ name, outputs }: DrawnFigure, styles: PageStyles): Markup => {
  const drawn = new Markup(collectResultSync(render(outputs.template())).replace(marks, ''));
  return html`<template shadowrootmode="open">${writeStyles(name, styles)}${drawn}</template>`;
};

/** An element is opened as it is; a block gets an element around what it says, as the script would do it. */
const edit = (figure: DrawnFigure, styles: PageStyles): Edit[] => {
  const { form, name, attributes, inner, root } = figure.found;
  const { text } = drawRoot(figure, styles);
  if (form === 'element') return [{ ...root, text }];
  const data = attributes.map(([attribute, value]) => {
    const plain = attribute.replace(/^data-/, '');
    return ` data-${plain}="${html`${value}`.text}"`;
  });
  return [
    { ...root, text: `<metro-${name}${data.join('')}>${text}` },
    { start: inner.end, end: inner.end, text: `</metro-${name}>` },
  ];
};

/**
 * Draws the figures of a page, whole or in part, so that it shows them without JavaScript, as declarative shadow DOM. Where the
 * script runs as well, the elements take over. What is no figure of ours stays as it is, character by character; a figure that
 * is drawn already is drawn anew.
 */
export const toPage = (source: string, options: PageOptions = {}): Page => {
  const { drawn, kept, findings } = publishFigures(source, options);
  const draws = drawn.flatMap((figure) => edit(figure, options.styles ?? 'inline'));
  const clears = kept.map(({ root }) => ({ ...root, text: '' }));
  return { html: splice(source, [...draws, ...clears], options.encode), findings };
};
