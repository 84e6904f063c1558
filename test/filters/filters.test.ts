import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { editors } from './editors.js';
import { forms, written } from './forms.js';
import { outcomes, type Outcome } from './outcome.js';

it('x', async () => {
  const t0 = performance.now();
  const filters = await editors();
  const t1 = performance.now();
  const texts = Object.values(forms).flatMap((form) => written.map((f) => form(f)));
  const figures = Object.values(forms).flatMap(() => written);
  const done: Record<string, string[] | null> = {};
  for (const [name, filter] of Object.entries(filters)) {
    const list: string[] = [];
    for (const text of texts) list.push(await filter(text));
    done[name] = list;
  }
  const t2 = performance.now();
  Object.assign(done, await executeServerCommand('sanitize', texts));
  const t3 = performance.now();
  for (const [name, list] of Object.entries(done)) {
    const found = list ? await outcomes(list, figures) : [];
    console.log(name + '\n' + Object.keys(forms).map((f, i) => `   ${f}: ${found.slice(i * 4, i * 4 + 4).join()} ${list?.[i * 4] ?? ''}`).join('\n'));
  }
  console.log(t1 - t0, t2 - t1, t3 - t2, performance.now() - t3);
}).timeout(60000);
