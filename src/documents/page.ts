import { figures, type FigureName, type Outputs } from '../figures.js';
import { figureStyles } from '../design/figure-styles.js';
import { escape, markup, Markup } from '../design/markup.js';
import { ownStyles } from '../design/tokens.js';
import { ownThemes } from '../model/own-theme.js';
import { readAttributes } from '../model/plain-markup.js';
import type { Finding } from '../model/finding.js';
import { attributeOf, type ParsedDocument } from './document.js';
import type { DocumentOptions } from './document-options.js';
import { dataMark, observationOf, writeData } from './json-ld.js';
import { renderFigures, type DrawnFigure } from './render-figures.js';
import { writeTemplate } from './server-html.js';
import { splice, type Edit } from './splice.js';

/**
 * Where the figures of a page without JavaScript get their styles: from the package's `metropolis-widgets.css` at an address,
 * or from a `<style>` in each figure, which a Content Security Policy can allow by its hash or by a nonce.
 */
export type PageStyles = 'inline' | { readonly link: string } | { readonly nonce: string };

/** How figures are drawn in a page. */
export interface PageOptions extends DocumentOptions {
  /** `inline` by default. */
  readonly styles?: PageStyles | undefined;
  /** Whether to add the figures as data for search engines: JSON-LD after the last figure. */
  readonly jsonLd?: boolean | undefined;
}

/** A page with its figures drawn, and what its author should fix. */
export interface Page {
  readonly html: string;
  /** The edits to the source. */
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

/** A text for each kind of figure. */
export type ByName = Readonly<Record<FigureName, string>>;

const byName = (write: (kind: { styles: string }, name: FigureName) => string): ByName => {
  const texts = Object.entries(figures).map(([name, kind]) => [
    name,
    write(kind, name as FigureName),
  ]);
  return Object.fromEntries(texts) as ByName;
};

/** The styles of each kind of figure exactly as written into a page, so that a policy can allow them by their hash. */
export const inlineStyles = byName(({ styles }) => figureStyles + styles);

/** The sources, `'sha256-…'`, by which a policy's `style-src` allows these inline styles (CSP 3, 2.3.1). */
export const hashesOf = (styles: readonly string[]): Promise<string[]> =>
  Promise.all(
    styles.map(async (text) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );

/** The sources for the inline styles of each kind of figure, and of each theme that the site has added. */
export const styleHashes = (): Promise<string[]> =>
  hashesOf([...Object.values(inlineStyles), ...ownThemes().map(ownStyles)]);

const writeStyles = (text: Markup, styles: PageStyles): Markup => {
  if (styles === 'inline') return markup`<style>${text}</style>`;
  return 'link' in styles
    ? markup`<link rel="stylesheet" href="${styles.link}">`
    : markup`<style nonce="${styles.nonce}">${text}</style>`;
};

/** Writes the shadow root of a figure. */
export type WriteRoot = (name: FigureName, outputs: Outputs) => string;

/** Writes shadow roots with their styles. Those of a site's own themes are always inline: the linked sheet lacks them. */
export const rootWriter = (styles: PageStyles): WriteRoot => {
  const sheets = byName((_, name) => writeStyles(new Markup(inlineStyles[name]), styles).text);
  const besides = styles !== 'inline' && 'link' in styles ? 'inline' : styles;
  return (name, { ownStyles, template }) => {
    const own = ownStyles && writeStyles(new Markup(ownStyles), besides).text;
    return `<template shadowrootmode="open">${sheets[name]}${own}${writeTemplate(template())}</template>`;
  };
};

/** Gives an element its shadow root. A quotation, or the contents of a block, is wrapped in an element first, as the script does. */
const edit = ({ found, name, outputs }: DrawnFigure, writeRoot: WriteRoot): Edit[] => {
  const { form, attributes, endBefore, fallback, outer, root } = found;
  const drawing = { ...root, text: writeRoot(name, outputs) };
  if (form === 'element') return [drawing];
  const data = [...readAttributes(attributes, figures[name].attributes)].map(
    ([attribute, value]) => ` data-${escape(attribute)}="${escape(value)}"`,
  );
  const mark = fallback.start === outer.start ? ' data-quotation' : '';
  return [
    {
      start: root.start,
      end: root.start,
      text: `${endBefore}<metro-${name}${data.join('')}${mark}>`,
    },
    drawing,
    { start: fallback.end, end: fallback.end, text: `</metro-${name}>` },
  ];
};

/** Removes the data for search engines that an earlier run has written, since it may no longer be true. */
const clearData = (meta: ParsedDocument['meta']): Edit[] =>
  meta.flatMap((element) => {
    const { sourceCodeLocation: span } = element;
    if (!span || attributeOf(element, dataMark) === undefined) return [];
    return [{ start: span.startOffset, end: span.endOffset, text: '' }];
  });

/** Adds the data of the figures for search engines after the last figure. */
const stateData = (figures: readonly DrawnFigure[]): Edit[] => {
  const stated = figures.filter(({ name }) => name !== 'theme-badge');
  const end = figures.at(-1)?.found.outer.end;
  if (end === undefined || !stated.length) return [];
  const observations = stated.map(({ outputs }) => observationOf(outputs));
  return [{ start: end, end, text: writeData({ '@graph': observations }).text }];
};

/**
 * Draws the figures of a page, complete or a fragment, as declarative shadow DOM, so that they show without JavaScript. If the
 * script runs as well, the elements take over. Everything else is left unchanged, character by character; a figure that is
 * already drawn is redrawn.
 */
export const toPage = (source: string, options: PageOptions = {}): Page => {
  const writeRoot = rootWriter(options.styles ?? 'inline');
  const stated: DrawnFigure[] = [];
  const draw = (figure: DrawnFigure) => {
    if (options.jsonLd) stated.push(figure);
    return edit(figure, writeRoot);
  };
  const { drawn, notDrawn, findings, meta } = renderFigures(source, options, draw);
  const clears = notDrawn.map(({ root }) => ({ ...root, text: '' }));
  const edits = [...drawn.flat(), ...clears, ...stateData(stated), ...clearData(meta)];
  return { html: splice(source, edits), edits, findings };
};
