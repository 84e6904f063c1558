import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

// Templates for CMSs, written from the manifest: `npm run manifest` does so. They pass on the attributes that a figure has, and
// nothing else. Names are those of the attributes; where a template language has no hyphens in names, underscores.
const manifest = JSON.parse(
  readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'),
);
const figures = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const variable = (name) => name.replaceAll('-', '_');
const notice = (tag) =>
  `<${tag}>, written from custom-elements.json by integrations/write-templates.js`;

// A 0 counts as a value; an empty text does not. Escaped even where the engine does not do so by itself.
const twig = ({ tagName, attributes }) => `{# ${notice(tagName)} -#}
<${tagName}
${attributes
  .map(
    ({ name }) =>
      `  {%- if ${variable(name)}|default is not empty %} ${name}="{{ ${variable(name)}|e }}"{% endif -%}\n`,
  )
  .join('')}>{% block sentence %}{{ sentence|default|e }}{% endblock %}</${tagName}>
`;

// On one line, since a blank one would end the element in Markdown.
const liquid = ({ tagName, attributes }) => `{%- capture newline %}
{% endcapture -%}
{%- assign names = "${attributes.map(({ name }) => name).join(' ')}" | split: " " -%}
<${tagName}
{%- for name in names -%}
  {%- assign value = include[name] -%}
  {%- if value and value != "" %} {{ name }}="{{ value | escape | replace: newline, "&#10;" }}"{% endif -%}
{%- endfor -%}
>{{ include.sentence | escape | replace: newline, "&#10;" }}</${tagName}>
{%- comment -%} ${notice(tagName)} {%- endcomment -%}
`;

const nunjucksMacro = ({
  tagName,
  attributes,
}) => `{% macro ${variable(tagName)}(${attributes.map(({ name }) => variable(name)).join(', ')}) -%}
<${tagName}
${attributes.map(({ name }) => `  {{- attribute("${name}", ${variable(name)}) -}}\n`).join('')}>{{ caller() }}</${tagName}>
{%- endmacro %}
`;

const nunjucks = `{# ${notice('metro-…')} #}
{% macro attribute(name, value) %}{% if value or value === 0 %} {{ name }}="{{ value | forceescape }}"{% endif %}{% endmacro %}

${figures.map(nunjucksMacro).join('\n')}`;

// Hugo takes the content of a shortcode for safe HTML, so it is escaped here.
const hugo = ({ tagName, attributes }) => `<${tagName}
{{- if .IsNamedParams -}}
  {{- range $name := split "${attributes.map(({ name }) => name).join(' ')}" " " -}}
    {{- with printf "%v" ($.Get $name) -}}
      {{- printf " %s=\\"%s\\"" $name (htmlEscape .) | safeHTMLAttr -}}
    {{- end -}}
  {{- end -}}
{{- end -}}
>{{ .Inner | htmlEscape | safeHTML }}</${tagName}>
{{- /* ${notice(tagName)} */ -}}
`;

// `args` has what the author wrote; without it, SPIP would also take parameters of the page's address. #ENV escapes.
const spip = ({ tagName, attributes }) => `[(#REM) ${notice(tagName)} ]<${tagName}${attributes
  .map(({ name }) => `[ ${name}="(#ENV{args/${name}})"]`)
  .join('')}>[(#ENV{args/sentence})]</${tagName}>
`;

const mediawiki = `{
${figures.map(({ tagName, attributes }) => `  "${tagName}": ${JSON.stringify(attributes.map(({ name }) => name))}`).join(',\n')}
}
`;

const typesOf = (text) =>
  [...new Set(text.split(' | ').map((type) => (/^['(]/.test(type) ? 'string' : type)))]
    .map((type) => (type === 'null' ? `'null'` : type))
    .join(', ');

/** A prop of a single-directory component. Values may be chosen from a list only if it has them all. */
const prop = ({ name, type: { text }, description }) => {
  const choices = /^'[^(]*$/.test(text) ? `\n      enum: [${text.replaceAll(' | ', ', ')}]` : '';
  return `    ${variable(name)}:
      type: [${typesOf(text)}]${choices}
      title: ${name}
      description: ${JSON.stringify(description.replaceAll(/\s+/g, ' '))}`;
};

const component = ({ tagName, description, attributes }) => `# ${notice(tagName)}
$schema: https://git.drupalcode.org/project/drupal/-/raw/HEAD/core/assets/schemas/v1/metadata.schema.json
name: ${tagName.slice('metro-'.length).replaceAll('-', ' ')}
description: ${JSON.stringify(description.replace(/\.\s[^]*/, '.').replaceAll(/\s+/g, ' '))}
group: Metropolis
props:
  type: object
  properties:
${attributes.map(prop).join('\n')}
slots:
  sentence:
    title: Sentence
    description: What the figure says, in the author's own words.
libraryOverrides:
  dependencies: [metropolis_widgets/metropolis-widgets]
`;

/** The templates, by their path in this folder. */
export const templates = Object.fromEntries([
  ...figures.flatMap((figure) => {
    const { tagName } = figure;
    const folder = `twig/metropolis_widgets/components/${tagName}`;
    return [
      [`${folder}/${tagName}.twig`, twig(figure)],
      [`${folder}/${tagName}.component.yml`, component(figure)],
      [`liquid/${tagName}.html`, liquid(figure)],
      [`spip/modeles/${tagName}.html`, spip(figure)],
      [`hugo/layouts/shortcodes/${tagName}.html`, hugo(figure)],
    ];
  }),
  ['nunjucks/metropolis-widgets.njk', nunjucks],
  ['mediawiki/MetropolisWidgets/attributes.json', mediawiki],
]);

if (import.meta.filename === process.argv[1])
  for (const [path, text] of Object.entries(templates)) {
    const file = new URL(path, import.meta.url);
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, text);
  }
