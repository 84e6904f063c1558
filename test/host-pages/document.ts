import { attributesOf, others, results } from '../../demo/examples.js';
import { writeFigureLink } from '#dist/model/figure-link.js';
import type { Host } from './hosts.js';

/** The figures that are looked at: each has what several examples have, so that it shows every kind of paint. */
const figures = {
  'stat-tile': [
    'posts',
    'world-events',
    'health-initiatives',
    'opening-hours',
    'members-since-2017',
  ],
  'gender-split': ['staff'],
  'theme-badge': ['sustainability'],
  'funding-shift-bar': ['funding'],
} as const;

/** Their names, in the order in which they stand in a page. */
export const figureNames = Object.keys(figures);

const attributesOfAll = (examples: readonly string[]) => [
  ['lang', 'fr'],
  ...Object.entries(
    Object.assign(
      {},
      ...[...results, ...others]
        .filter(({ name }) => examples.includes(name))
        .sort((a, b) => examples.indexOf(a.name) - examples.indexOf(b.name))
        .map((example) => attributesOf(example, 'fr')),
    ) as Record<string, string>,
  ),
];

const element = (name: string, examples: readonly string[]) => {
  const attributes = attributesOfAll(examples)
    .map(([name = '', value = '']) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
  return `<metro-${name}${attributes} style="${layout(name)}">Texte</metro-${name}>`;
};

/** Laid out by a rule, since the element is not written. */
const quotation = (name: string, examples: readonly string[]) => {
  const tag = `metro-${name}`;
  const link = writeFigureLink('/figure.html', { tag, attributes: attributesOfAll(examples) });
  return `<style>${tag}{${layout(name)}}</style><blockquote><p>Texte <a href="${link}">Voir</a></p></blockquote>`;
};

/** Where a figure stands and how wide it is, is up to the page: here it is the same in all of them. */
const layout = (name: string) =>
  Object.entries({
    display: name === 'theme-badge' ? 'inline-block' : 'block',
    position: 'static',
    margin: 0,
    width: name === 'theme-badge' ? 'auto' : '480px',
    height: 'auto',
    'min-width': 0,
    'min-height': 0,
    'max-width': 'none',
    'max-height': 'none',
    flex: 'none',
    'vertical-align': 'top',
  })
    .map(([property, value]) => `${property}:${value}!important`)
    .join(';');

const endTags = (startTags: string) =>
  [...startTags.matchAll(/<(\w+)/g)]
    .reverse()
    .map(([, tag]) => `</${tag}>`)
    .join('');

/** The markup of a host page with the figures in it, each in a place that the page's rules do not move. */
export const documentOf = (
  name: string,
  { sheet, css, html, body, head, around = '', quirks, quotation: quoted }: Host,
): string => {
  const places = Object.entries(figures).map(([name, examples]) => {
    const figure = (quoted ? quotation : element)(name, examples);
    return `<div class=place>${around}${figure}${endTags(around)}</div>`;
  });
  return `${quirks ? '' : '<!doctype html>'}
<html ${html ?? 'lang=fr'}>
  <head>
    <meta charset=utf-8>
    <title>${name}</title>
    ${sheet ? `<link rel=stylesheet href="/node_modules/${sheet}">` : ''}
    <style>${css ?? ''}</style>
    ${head ?? ''}
  </head>
  <body ${body ?? ''}>
    <main>${places.join('')}</main>
    <script src="/dist/metropolis-widgets.classic.js" data-figures="/figure.html"></script>
    <script type=module>import * as inPage from '/build/test/host-pages/in-page.js'; Object.assign(window, { inPage });</script>
  </body>
</html>`;
};
