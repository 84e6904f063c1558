import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'oxfmt';

// Writes the tables of attributes into the README, from custom-elements.json.

const start = '<!-- attributes: written by `npm run manifest` -->';
const end = '<!-- /attributes -->';

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (attributes) =>
  ['| attribute | what it is |', '| --- | --- |']
    .concat(attributes.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`))
    .join('\n');

/** The tables: what each element has of its own, and then what all of them have. */
const tables = (elements) => {
  const isShared = ({ name }) =>
    name !== 'label' &&
    elements.every((element) => element.attributes.some((a) => a.name === name));
  const own = elements.map(
    ({ tagName, description, attributes }) =>
      `### \`<${tagName}>\`\n\n${description}\n\n${table(attributes.filter((a) => !isShared(a)))}`,
  );
  const shared = elements[0].attributes.filter(isShared);
  return [...own, `### All four figures\n\n${table(shared)}`].join('\n\n');
};

/** The README with tables that say what the manifest says. */
export const withAttributeTables = async (readme, manifest) => {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  const [before] = readme.split(start);
  const [, after] = readme.split(end);
  const written = `${before}${start}\n\n${tables(elements)}\n\n${end}${after}`;
  const { code } = await format('README.md', written, { embeddedLanguageFormatting: 'off' });
  return code;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  writeFileSync(
    'README.md',
    await withAttributeTables(readFileSync('README.md', 'utf8'), manifest),
  );
}
