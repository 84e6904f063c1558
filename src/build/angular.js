import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeType } from './attribute-type.js';

// Writes directives for Angular from custom-elements.json: without them, its compiler checks nothing of a custom element. They
// are source code, since Angular's own compiler has to compile them. They go into `editors/`, here or in the folder given.
const outdir = join(process.argv[2] ?? '.', 'editors');
mkdirSync(outdir, { recursive: true });
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations);

const camelCase = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

const host = ({ name }) => `    '[attr.${name}]': '${camelCase(name)}()',\n`;

const property = (attribute) => {
  const { name, description } = attribute;
  const options = name === camelCase(name) ? '' : `undefined, { alias: '${name}' }`;
  return `  /** ${description} */
  readonly ${camelCase(name)} = input<${attributeType(attribute)} | null | undefined>(${options});
`;
};

const directive = ({ name, tagName, description, attributes }) => `/** ${description} */
@Directive({
  selector: '${tagName}',
  host: {
${attributes.map(host).join('')}  },
})
export class ${name} {
${attributes.map(property).join('')}}
`;

writeFileSync(
  join(outdir, 'angular.ts'),
  `// Written by \`npm run manifest\`.
import { Directive, input } from '@angular/core';

${elements.map(directive).join('\n')}
/** The four figures, for the \`imports\` of a component. */
export const figures = [${elements.map(({ name }) => name).join(', ')}] as const;
`,
);
