import type { Cells } from '../model/results-problem.js';
import { parseColumn } from './columns.js';
import type { Localised, Results } from './result.js';

/** Cells as members of JSON: words in several languages become an object, unless the row also has words for all languages. */
const membersOf = (cells: Cells): Readonly<Record<string, string | Localised>> => {
  const members: Record<string, string | Localised> = {};
  for (const [name, text] of Object.entries(cells)) {
    const { attribute, lang } = parseColumn(name) ?? { attribute: name, lang: '' };
    const others = members[attribute];
    if (!lang || Object.hasOwn(cells, attribute)) members[name] = text;
    else members[attribute] = { ...(typeof others === 'object' && others), [lang]: text };
  }
  return members;
};

/** Writes results as JSON, as `results.schema.json` describes it; `schema` is the address of that file. */
export function* writeJson(results: Results, schema?: string): Generator<string> {
  const own = Object.entries(membersOf(results.cells)).map(
    ([name, value]) => [name.replace(/^label(?=-|$)/, 'title'), value] as const,
  );
  const { languages } = results;
  const head = { ...(schema && { $schema: schema }), languages, ...Object.fromEntries(own) };
  yield `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "results": [`;
  let separator = '\n';
  for (const { cells } of results.results) {
    yield `${separator}    ${JSON.stringify(membersOf(cells))}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}
