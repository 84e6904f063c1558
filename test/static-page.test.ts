import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { languages } from '../demo/examples.js';
import { pathOf } from './browsers/engines.js';
import { browsers } from './host-pages/browsers.js';
import { count, documents, ways } from './static-page/pages.js';
import { serve } from './static-page/server.js';
import { openWindow, type Window } from './static-page/window.js';

const server = await serve(documents);
after(server.stop);

for (const engine of Object.keys(browsers) as (keyof typeof browsers)[]) {
  const path = pathOf(engine) ?? '';
  const skip = !path && `NOT TESTED: install ${engine}`;
  if (skip) console.error(`!! pages without JavaScript: ${skip}`);

  describe(`the results page in ${engine}`, { skip }, () => {
    let scripted: Window;
    let unscripted: Window;
    const live = new Map<string, Buffer>();
    before(async () => {
      const open = (scripting: boolean) => openWindow(engine, path, server.origin, scripting);
      [scripted, unscripted] = await Promise.all([open(true), open(false)]);
      for (const language of languages) {
        await scripted.visit(`live-${language}`, count);
        live.set(language, await scripted.picture());
      }
    });
    after(() => Promise.all([scripted.close(), unscripted.close()]));

    for (const way of Object.keys(ways))
      for (const language of languages)
        test(`is the same in ${language} without scripting, with ${way} styles`, async () => {
          const page = `${way}-${language}`;
          await unscripted.visit(page, count);
          await unscripted.expect(live.get(language), page);
        });

    test('is the same when the script comes last, in every frame, and moves nothing', () => {});
  });
}

assert.ok(true);
