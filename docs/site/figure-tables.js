import { readFileSync } from 'node:fs';
import { hintOf } from '../../build/demo/desk/words/fields.js';
import { renderLine } from './markdown.js';
import { words } from './words.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);

const table = (caption, rows) => {
  const head = caption.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map(
    ([name, what]) =>
      `<tr><th scope="row"><code>${name}</code></th><td>${renderLine(what)}</td></tr>`,
  );
  return `<div class="table"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
};

const tables = {
  attributes: ({ attributes }, name, language) =>
    table(
      [words[language].attribute, words[language].what],
      attributes.map((each) => [each.name, hintOf(name, each, language)]),
    ),
  parts: ({ cssParts }, name, language) =>
    table(
      [words[language].part, words[language].what],
      cssParts.map((each) => [`::part(${each.name})`, each.description]),
    ),
  properties: ({ cssProperties }, name, language) =>
    table(
      [words[language].property, words[language].what],
      cssProperties.map((each) => [each.name, each.description]),
    ),
};

/** Replaces comments such as `<!-- attributes of stat-tile -->` by tables from the manifest. */
export const withFigureTables = (html, language) =>
  html.replace(/<!-- (attributes|parts|properties) of ([\w-]+) -->/g, (_, kind, name) => {
    const element = elements.find(({ tagName }) => tagName === `metro-${name}`);
    return tables[kind](element, name, language);
  });
