import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { languages } from '../../demo/examples.js';
import { pathOf } from '../browsers/engines.js';
import { browsers } from '../host-pages/browsers.js';
import { count, cuts, documents, ways } from './static-page/pages.js';
import { serve } from './static-page/server.js';
import { areTaken, layoutShift, watch, type Seen } from './static-page/take-over.js';
import { areDrawn, openWindow, type Window } from './static-page/window.js';

const server = await serve(documents);
after(server.stop);

for (const engine of Object.keys(browsers) as (keyof typeof browsers)[]) {
  const path = pathOf(engine) ?? '';
  const skip = !path && `NOT TESTED: install ${engine}`;
  if (skip) console.error(`!! pages without JavaScript: ${skip}`);

  describe(`the results page in ${engine}`, { skip, timeout: 60_000 }, () => {
    let scripted: Window;
    let unscripted: Window;
    const live = new Map<string, Buffer>();
    before(async () => {
      const open = (scripting: boolean) => openWindow(engine, path, server.origin, scripting);
      [scripted, unscripted] = await Promise.all([open(true), open(false)]);
      for (const language of languages) {
        await scripted.visit(`live-${language}`);
        live.set(language, await scripted.picture());
      }
    });
    after(() => Promise.all([scripted.close(), unscripted.close()]));

    // Each language in one way: styles are the same in all, and the takeover below sees each way in French.
    for (const [index, way] of Object.keys(ways).entries()) {
      const language = languages[index % languages.length] ?? 'fr';
      test(`is the same in ${language} without scripting, with ${way} styles`, async () => {
        const page = `${way}-${language}`;
        await unscripted.visit(page);
        await unscripted.expect(live.get(language), page);
      });
    }

    test('runs no script without scripting', async () => {
      await unscripted.visit('inline-live');
      await unscripted.expect(live.get('fr'), 'inline-live');
      assert.equal(await unscripted.run('!!customElements.get("metro-stat-tile")'), false);
    });

    for (const way of Object.keys(ways))
      test(`is taken over by the script and looks the same in every frame, with ${way} styles`, async () => {
        const page = `${way}-held`;
        const release = server.hold();
        await scripted.visit(page);
        await scripted.expect(live.get('fr'), page);
        await scripted.run(`(${watch.toString()})()`);
        await scripted.until('seen.frames.length > 2');
        release();
        await scripted.until(`(${areTaken.toString()})()`);
        await scripted.until('seen.frames.filter(([, taken]) => taken).length > 2');
        await scripted.expect(live.get('fr'), page);
        const { frames, drawings } = await scripted.run<Seen>('seen');
        assert.equal(new Set(frames.map(([shown]) => shown)).size, 1);
        assert.deepEqual(new Set(frames.map(([, taken]) => taken)), new Set([false, true]));
        assert.deepEqual(drawings, Array(count).fill(1));
        if (engine === 'chromium')
          assert.equal(await scripted.run(`(${layoutShift.toString()})()`), 0);

        await scripted.run('document.querySelector("metro-stat-tile").value = 77');
        await scripted.until(
          'seen.drawings[0] === 1 && /77/.test(document.querySelector("metro-stat-tile").shadowRoot.textContent)',
        );
        await scripted.until(`(${areDrawn.toString()})(${count})`);
      });

    for (const load of ['early', 'async'])
      test(`is the same where the script is there ${load}`, async () => {
        for (const way of Object.keys(ways)) {
          const page = `${way}-${load}`;
          await scripted.visit(page);
          await scripted.until(`(${areTaken.toString()})()`);
          await scripted.expect(live.get('fr'), page);
        }
      });

    for (const [index, text] of cuts.entries())
      test(`is the same where the script comes while only a part has arrived, up to ${text}`, async () => {
        const release = server.hold();
        await scripted.go(`cut-${index}`);
        await scripted.until(`!!customElements.get('metro-theme-badge')`);
        release();
        await scripted.until(`document.readyState === 'complete' && (${areTaken.toString()})()`);
        await scripted.expect(live.get('fr'), `cut-${index}`);
      });

    test('breaks no rule of its policy', () => {
      assert.deepEqual(server.violations.splice(0), []);
    });

    test('says so where it does, and then looks different', async () => {
      await unscripted.go('forbidden');
      assert.notDeepEqual(await unscripted.picture(), live.get('fr'));
      assert.ok(server.violations.splice(0).length);
    });

    if (engine === 'chromium')
      test('would move, were its figures not there before the script', async () => {
        const release = server.hold();
        await scripted.go('sentences-held');
        await scripted.picture();
        release();
        await scripted.until(`(${areTaken.toString()})()`);
        assert.ok(await scripted.run<number>(`(${layoutShift.toString()})()`));
      });
  });
}
