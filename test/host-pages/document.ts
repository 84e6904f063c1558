import { attributesOf, others, results } from '../../demo/examples.js';
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

const attributes = (examples: readonly string[]) =>
  Object.entries(
    Object.assign(
      {},
      ...[...results, ...others]
        .filter(({ name }) => examples.includes(name))
        .sort((a, b) => examples.indexOf(a.name) - examples.indexOf(b.name))
        .map((example) => attributesOf(example, 'fr')),
    ) as Record<string, string>,
  )
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');

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
  { sheet, css, html, body, head, around = '', quirks }: Host,
): string => {
  const places = Object.entries(figures).map(([name, examples]) => {
    const figure = `<metro-${name} lang=fr${attributes(examples)} style="${layout(name)}">Texte</metro-${name}>`;
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
    <script src="/dist/metropolis-widgets.classic.js"></script>
    <script type=module>import * as inPage from '/build/test/host-pages/in-page.js'; Object.assign(window, { inPage });</script>
  </body>
</html>`;
};
