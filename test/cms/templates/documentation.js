import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { record } from '../outcomes.js';

const pathOf = (page) => new URL(`../../../docs/${page}.md`, import.meta.url);

/** The examples of a page in a language, as they are written there. */
export const examplesIn = (page, language) =>
  [...readFileSync(pathOf(page), 'utf8').matchAll(/```(\w+)\n(.*?)```/gs)]
    .filter(([, kind]) => kind === language)
    .map(([, , text]) => text);

const columns = {
  drawn: 'with the script',
  plain: 'without JavaScript',
  newsletter: 'newsletter',
  feed: 'feed',
};

const recordAll = (system, roles, found) => {
  for (const [form, { drawn, plain }] of Object.entries(found))
    roles.forEach((role, index) => {
      const own = (outcomes) => outcomes.slice(index * 4, index * 4 + 4);
      record(system, role, form, { drawn: own(drawn), plain: own(plain) });
    });
};

/**
 * Compares the table of a page with what was found, or rewrites it: by form, what became of all figures in each column, role
 * after role.
 */
export const checkTable = async (page, found, roles = ['anyone']) => {
  recordAll(page, roles, found);
  const names = Object.keys(Object.values(found)[0]);
  const head = ['', ...names.map((name) => columns[name])];
  const rows = Object.entries(found).map(([form, outcomes]) => [
    form,
    ...names.map((name) => [...new Set(outcomes[name])].join(', ')),
  ]);
  const table = [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const path = pathOf(page);
  const before = readFileSync(path, 'utf8');
  const place = /(<!-- outcomes -->)[^]*(<!-- \/outcomes -->)/;
  assert.match(before, place);
  const text = before.replace(place, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
  const { code: after } = await format(path.pathname, text, { embeddedLanguageFormatting: 'off' });
  if (process.env.UPDATE) writeFileSync(path, after);
  assert.equal(readFileSync(path, 'utf8'), after);
};
