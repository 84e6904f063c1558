import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { written } from './wordpress/forms.js';

// What became of the four figures in each system, by role and form: tests add rows, and `npm run test:cms` prints them in the end.
export const outcomesFile = fileURLToPath(
  new URL('../../build/cms/outcomes.jsonl', import.meta.url),
);

/** Adds a row: `drawn` and `plain` have what became of each figure, with JavaScript and without. */
export const record = (system, role, form, { drawn, plain }) => {
  mkdirSync(dirname(outcomesFile), { recursive: true });
  appendFileSync(outcomesFile, `${JSON.stringify({ system, role, form, drawn, plain })}\n`);
};

/** Prints the table, where a test added rows. */
export const printOutcomes = () => {
  if (!existsSync(outcomesFile)) return;
  const rows = readFileSync(outcomesFile, 'utf8').trim().split('\n').map(JSON.parse);
  const head = ['system', 'role', 'form', ...written.map(({ name }) => name), 'no JavaScript'];
  console.log(head.join(' | '));
  for (const { system, role, form, drawn, plain } of rows)
    console.log([system, role, form, ...drawn, [...new Set(plain)].join(', ')].join(' | '));
  const all = rows.flatMap(({ drawn, plain }) => [...drawn, ...plain]);
  const bad = all.filter((outcome) => !/^(figure|sentence|link)$/.test(outcome));
  console.log(`${all.length} outcomes, ${bad.length} of them neither figure nor sentence`);
};
