import assert from 'node:assert/strict';
import { Liquid } from 'liquidjs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import Twig from 'twig';
import { figures } from '../../../dist/figures.js';
import { renderInPhp } from './php.js';

// The template engines that render without a site around: each takes templates with their data, and knows how its language
// uses the template of a figure, with all that is in the variable `figure`.
const integrations = fileURLToPath(new URL('../../../integrations', import.meta.url));

const underscored = (name) => name.replaceAll('-', '_');

const withUnderscores = (values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [underscored(name), value]));

/** The templates in Twig, by the names that pages include them by: a file's, and a component's in Drupal. */
const twigTemplates = Object.fromEntries(
  Object.values(figures).flatMap(({ tag }) => {
    const folder = `${integrations}/twig/metropolis_widgets/components`;
    const text = readFileSync(`${folder}/${tag}/${tag}.twig`, 'utf8');
    return [
      [`${tag}/${tag}.twig`, text],
      [`metropolis_widgets:${tag}`, text],
    ];
  }),
);

for (const [id, data] of Object.entries(twigTemplates)) Twig.twig({ id, data });

const twig = {
  language: 'twig',
  write: ({ tag }) => `{% include '${tag}/${tag}.twig' with figure only %}`,
  data: ({ attributes, sentence }) => ({ figure: { ...withUnderscores(attributes), sentence } }),
};

const liquid = new Liquid({ root: `${integrations}/liquid`, jekyllInclude: true });

const loader = new nunjucks.FileSystemLoader(`${integrations}/nunjucks`);
const [strict, lax] = [true, false].map(
  (autoescape) => new nunjucks.Environment(loader, { autoescape }),
);

const renderInNunjucks = ({ source, data }) => {
  const html = strict.renderString(source, data);
  assert.equal(lax.renderString(source, data), html);
  return html;
};

/** By the name that the documentation gives to each. */
export const engines = {
  'Twig for PHP': { ...twig, render: (jobs) => renderInPhp(twigTemplates, jobs) },
  'Twig.js': {
    ...twig,
    render: (jobs) =>
      jobs.map(({ source, data }) =>
        Twig.twig({ data: source, allowInlineIncludes: true }).render(data),
      ),
  },
  LiquidJS: {
    language: 'liquid',
    data: ({ attributes, sentence }) => ({ figure: attributes, sentence }),
    write: ({ tag, names }) =>
      `{% include ${tag}.html ${names.map((name) => `${name}=figure.${name}`).join(' ')} sentence=sentence %}`,
    render: (jobs) =>
      Promise.all(jobs.map(({ source, data }) => liquid.parseAndRender(source, data))),
  },
  Nunjucks: {
    language: 'njk',
    data: ({ attributes, sentence }) => ({ figure: attributes, sentence }),
    write: ({ tag, names }) => {
      const given = names.map((name) => `${underscored(name)}=figure["${name}"]`).join(', ');
      return `{% import "metropolis-widgets.njk" as metropolis %}{% call metropolis.${underscored(tag)}(${given}) %}{{ sentence | escape }}{% endcall %}`;
    },
    render: (jobs) => jobs.map(renderInNunjucks),
  },
};

/** The page of an engine with figures, each as `{name, attributes, sentence}`. */
export const renderFigures = async ({ write, data, render }, written) =>
  render(
    written.map((figure) => {
      const { tag } = figures[figure.name];
      const names = Object.keys(figure.attributes);
      return { source: write({ tag, names }), data: data(figure) };
    }),
  );
