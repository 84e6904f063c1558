import { styleHashes, toPage, type PageStyles } from '#dist/documents/page.js';
import { markup, Markup } from '#dist/design/markup.js';
import { languages, type ExampleLanguage } from '../../../demo/examples.js';
import { resultsDocument } from '../../../demo/results-document.js';
import type { Served } from './server.js';

const nonce = 'cGFnZXMgb2YgZmlndXJlcw';

/** The ways in which styles go into a page, each with what the page's policy must allow for them. */
export const ways: Readonly<Record<string, { styles: PageStyles; source: string }>> = {
  inline: { styles: 'inline', source: (await styleHashes()).join(' ') },
  linked: { styles: { link: '/dist/metropolis-widgets.css' }, source: '' },
  nonce: { styles: { nonce }, source: `'nonce-${nonce}'` },
};

/** The script as a page loads it that is not drawn before. */
const liveScript = markup`<script type="module" src="/dist/metropolis-widgets.js"></script>`;

/** Ways of loading the script in a page that is drawn before, each as the page's head has it. */
const scripts = {
  held: markup`<script type="module" src="/dist/metropolis-widgets.js?held"></script>`,
  early: markup`<script src="/dist/metropolis-widgets.classic.js"></script>`,
  async: markup`<script type="module" async src="/dist/metropolis-widgets.js?late"></script>`,
} as const;

/** A policy that turns scripting off for a page (HTML, "sandboxed scripts browsing context flag"), as a reader may in a browser. */
const unscripted = '; sandbox allow-same-origin';

/** A policy that allows the page's own style sheet, and what else is asked for. */
const policy = (styles = '', script = "'none'"): string =>
  `default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'self' ${styles}; script-src ${script}`;

/** The results page as its author wrote it. */
const written = (language: ExampleLanguage, script = new Markup('')): string =>
  resultsDocument(
    language,
    { fr: '/fr', en: '/en', es: '/es' },
    markup`<link rel="icon" href="data:,"><link rel="stylesheet" href="/src/results/results.css">${script}`,
  );

const drawn = (way: string, source: string): string => {
  const { html, findings } = toPage(source, { styles: ways[way]?.styles });
  if (findings.length) throw new Error(JSON.stringify(findings));
  return html;
};

/** Where a page is cut that arrives in two parts: before a figure is drawn, within its styles, or within its drawing. */
export const cuts = ['<template shadowrootmode="open">', '<style>', '<span part="label">'];

const cutAfter = (page: string, text: string): number =>
  page.indexOf(text, page.length / 2) + text.length;

/** Every document that is looked at, by name. */
export const documents: Readonly<Record<string, Served>> = Object.fromEntries([
  ...languages.flatMap((language) => [
    [`live-${language}`, { html: written(language, liveScript), policy: policy('', "'self'") }],
    ...Object.entries(ways).map(([way, { source }]) => [
      `${way}-${language}`,
      { html: drawn(way, written(language)), policy: policy(source) + unscripted },
    ]),
  ]),
  ...Object.entries(ways).flatMap(([way, { source }]) =>
    Object.entries(scripts).map(([load, script]) => [
      `${way}-${load}`,
      { html: drawn(way, written('fr', script)), policy: policy(source, "'self'") },
    ]),
  ),
  [
    'unscripted',
    {
      html: drawn('inline', written('fr', liveScript)),
      policy: policy(ways['inline']?.source, "'self'") + unscripted,
    },
  ],
  ['sentences', { html: written('fr'), policy: policy() }],
  ['sentences-held', { html: written('fr', scripts.held), policy: policy('', "'self'") }],
  ['forbidden', { html: drawn('inline', written('fr')), policy: policy() }],
  ...cuts.map((text, index) => {
    const html = drawn('inline', written('fr', scripts.async));
    const served = { html, policy: policy(ways['inline']?.source, "'self'") };
    return [`cut-${index}`, { ...served, pause: cutAfter(html, text) }];
  }),
]) as Record<string, Served>;

/** How many figures each has. */
export const count = (documents['sentences']?.html.match(/<\/metro-/g) ?? []).length;
