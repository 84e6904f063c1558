import { forms } from '../wordpress/forms.js';
import { examplesIn } from './documentation.js';
import { hostileLines, hostileTiles, wrong } from './hostile.js';
import { makeSite, run } from './install.js';
import { pageWith } from './reader.js';

const layout = pageWith('<slot />').replace('<script ', '<script is:inline ');

const component = (figures, set) => `---
import Page from '../../layouts/Page.astro';
import MetroFigure from '../../components/MetroFigure.astro';
import shown from '../../data/${set}.json';
---
<Page>{shown.map(({ name, attributes, sentence }) => (
  <div><MetroFigure figure={name} {...attributes}>{sentence}</MetroFigure></div>
))}</Page>`;

const inPage = (figures) => `---
import Page from '../../layouts/Page.astro';
---
<Page>${figures.map(forms['element, classic']).join('\n')}</Page>`;

const markdown = (form) => (figures) =>
  `---
layout: ../../layouts/Page.astro
---
${figures.map(forms[form]).join('\n\n')}`;

/** Each way to write figures: what ends the name of its file, what is in it, and which hostile values it may have. */
const ways = {
  component: ['astro', component, hostileTiles],
  'element in a page': ['astro', inPage],
  'element in Markdown': ['md', markdown('element, classic'), hostileLines],
  'paragraph with `data-metro` in Markdown': [
    'md',
    markdown('paragraph with `data-metro`'),
    hostileLines,
  ],
  'figure link in a quotation in Markdown': [
    'md',
    markdown('figure link in a quotation'),
    hostileLines,
  ],
};

/** Builds a site with all of them, as the documentation says. */
export const buildAstro = (figures) => {
  const files = {
    'src/layouts/Page.astro': layout,
    'src/pages/wrong.md': wrong,
    'src/data/figures.json': JSON.stringify(figures),
    'src/data/hostile.json': JSON.stringify(hostileTiles),
    'src/data/published.json': JSON.stringify({
      members: { value: 141, label: 'members', sentence: '141 members' },
    }),
  };
  const pages = {};
  Object.entries(ways).forEach(([way, [end, write, hostile]], index) => {
    const sets = { figures, ...(hostile && { hostile }) };
    pages[way] = {};
    for (const [set, all] of Object.entries(sets)) {
      files[`src/pages/${set}/${index}.${end}`] = write(all, set);
      pages[way][set] = { path: `/${set}/${index}/`, figures: all };
    }
  });
  const examples = ['astro', 'md'].flatMap((end) =>
    examplesIn('astro', end).map((text, index) => {
      files[`src/pages/examples/${end}${index}.${end}`] = text;
      return `/examples/${end}${index}/`;
    }),
  );
  const folder = makeSite('astro', files, {
    'src/components/MetroFigure.astro': 'astro/MetroFigure.astro',
    'src/middleware.js': 'astro/middleware.js',
  });
  const said = run(folder, 'astro/astro.js', 'build', '--silent');
  return { folder: `${folder}dist/`, pages, examples, refused: '/wrong/', said };
};
