import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const pathOf = (page) => new URL(`../../../docs/${page}.md`, import.meta.url);

/** The examples of a page in a language, as they are written there. */
export const examplesIn = (page, language) =>
  [...readFileSync(pathOf(page), 'utf8').matchAll(/```(\w+)\n(.*?)```/gs)]
    .filter(([, kind]) => kind === language)
    .map(([, , text]) => text);

/**
 * Compares the table of a page with what was found, or rewrites it: by form, what became of all figures with scripts and
 * without.
 */
export const checkTable = async (page, found) => {
  const rows = Object.entries(found).map(([form, { drawn, plain }]) =>
    [form, drawn, plain].map((cell) => [...new Set([cell].flat())].join(', ')),
  );
  const table = [['', 'with the script', 'without JavaScript'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const path = pathOf(page);
  const before = readFileSync(path, 'utf8');
  const place = /(<!-- outcomes -->)[^]*(<!-- \/outcomes -->)/;
  assert.match(before, place);
  const text = before.replace(place, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
  const after = await format(text, { parser: 'markdown', embeddedLanguageFormatting: 'off' });
  if (process.env.UPDATE) writeFileSync(path, after);
  assert.equal(readFileSync(path, 'utf8'), after);
};
