import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeType } from './attribute-type.js';

// Writes what editors, type checkers and language models read about the elements, all from custom-elements.json, into
// `editors/` and `llms.txt`, here or in the folder given.
const root = process.argv[2] ?? '.';
const outdir = join(root, 'editors');
mkdirSync(outdir, { recursive: true });

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { name, version, description } = read('package.json');
const elements = read('custom-elements.json').modules.flatMap(({ declarations }) => declarations);

/** In HTML every attribute is text, so that only a list of allowed values is worth stating. */
const valueType = (attribute) => {
  const type = attributeType(attribute);
  return type.includes("'") ? type : 'string';
};

/** How TypeScript says that other values than those of a list are possible. */
const others = ' | (string & {})';

/** A new copy of the manifest, since each generator changes the one that it gets. */
const manifest = (isTypeScript) => {
  const copy = read('custom-elements.json');
  for (const { attributes } of copy.modules.flatMap(({ declarations }) => declarations))
    for (const attribute of attributes)
      attribute.type = {
        text: valueType(attribute).replace(isTypeScript ? '' : others, ''),
      };
  return copy;
};
generateVsCodeCustomElementData(manifest(false), { outdir, hideLogs: true });
generateJetBrainsWebTypes(manifest(true), { outdir, hideLogs: true, packageJson: false });
const webTypes = read(join(outdir, 'web-types.json'));
writeFileSync(
  join(outdir, 'web-types.json'),
  `${JSON.stringify({ ...webTypes, name, version }, null, 2)}\n`,
);

const interfaceOf = ({ name: element, description: what, attributes }) => {
  const fields = attributes.map(
    (each) =>
      `  /** ${each.description} */\n  '${each.name}'?: ${attributeType(each)} | null | undefined;\n`,
  );
  return `/** ${what} */\nexport interface ${element}Attributes {\n${fields.join('')}}\n`;
};
const tagNames = elements.map((each) => `  '${each.tagName}': ${each.name}Attributes;\n`);
writeFileSync(
  join(outdir, 'attributes.d.ts'),
  `// Written by \`npm run manifest\`.
import type { Problem } from '../dist/model/problem.js';

/** The event that a figure sends when its problems have changed. */
export type ProblemEvent = CustomEvent<readonly Problem[]>;

${elements.map(interfaceOf).join('\n')}
/** The attributes of each element. */
export interface FigureAttributes {
${tagNames.join('')}}
`,
);

const listOf = (title, items, write) =>
  items.length ? `${title}:\n\n${items.map((each) => `- ${write(each)}\n`).join('')}\n` : '';
const described = ({ name: item, description: what }) => `\`${item}\`: ${what}`;
const sectionOf = (element) =>
  `## <${element.tagName}>\n\n${element.description}\n\n` +
  listOf('Attributes', element.attributes, (each) => {
    const values = valueType(each) === 'string' ? '' : ` (${valueType(each)})`;
    return `\`${each.name}\`${values.replace(others, ' | …')}: ${each.description}`;
  }) +
  listOf('Events', element.events, described) +
  listOf('Custom properties', element.cssProperties, described) +
  listOf('Parts', element.cssParts, described);
writeFileSync(
  join(root, 'llms.txt'),
  `# ${name}

> ${description}

Load \`dist/metropolis-widgets.js\` once as a module script, or \`import '${name}'\`. The text inside a tag is the author's own
sentence: it must state the same numbers as the attributes. Every attribute can also be written with the prefix \`data-\`.

## Documentation

- [README](README.md): how to start
- [Manifest](custom-elements.json): all of the following as data
- [Results file](results.schema.json): the format from which pages, newsletters and pictures are made

${elements.map(sectionOf).join('')}`.trimEnd() + '\n',
);
