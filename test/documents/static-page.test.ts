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
    let window: Window;
    const live = new Map<string, Buffer>();
    before(async () => {
      window = await openWindow(engine, path, server.origin);
      for (const language of languages) {
        await window.visit(`live-${language}`);
        live.set(language, await window.picture());
      }
    });
    after(() => window.close());

    // Each language in one way: styles are the same in all, and the takeover below sees each way in French.
    for (const [index, way] of Object.keys(ways).entries()) {
      const language = languages[index % languages.length] ?? 'fr';
      test(`is the same in ${language} without scripting, with ${way} styles`, async () => {
        const page = `${way}-${language}`;
        await window.visit(page);
        await window.expect(live.get(language), page);
      });
    }

    test('runs no script without scripting', async () => {
      await window.visit('unscripted');
      await window.expect(live.get('fr'), 'unscripted');
      assert.equal(await window.run('!!customElements.get("metro-stat-tile")'), false);
    });

    for (const way of Object.keys(ways))
      test(`is taken over by the script and looks the same in every frame, with ${way} styles`, async () => {
        const page = `${way}-held`;
        const release = server.hold();
        await window.visit(page);
        await window.expect(live.get('fr'), page);
        await window.run(`(${watch.toString()})()`);
        await window.until('seen.frames.length > 2');
        release();
        await window.until(`(${areTaken.toString()})()`);
        await window.until('seen.frames.filter(([, taken]) => taken).length > 2');
        await window.expect(live.get('fr'), page);
        const { frames, drawings } = await window.run<Seen>('seen');
        assert.equal(new Set(frames.map(([shown]) => shown)).size, 1);
        assert.deepEqual(new Set(frames.map(([, taken]) => taken)), new Set([false, true]));
        assert.deepEqual(drawings, Array(count).fill(1));
        if (engine === 'chromium')
          assert.equal(await window.run(`(${layoutShift.toString()})()`), 0);

        await window.run('document.querySelector("metro-stat-tile").value = 77');
        await window.until(
          'seen.drawings[0] === 1 && /77/.test(document.querySelector("metro-stat-tile").shadowRoot.textContent)',
        );
        await window.until(`(${areDrawn.toString()})(${count})`);
      });

    for (const load of ['early', 'async'])
      test(`is the same where the script is there ${load}`, async () => {
        for (const way of Object.keys(ways)) {
          const page = `${way}-${load}`;
          await window.visit(page);
          await window.until(`(${areTaken.toString()})()`);
          await window.expect(live.get('fr'), page);
        }
      });

    for (const [index, text] of cuts.entries())
      test(`is the same where the script comes while only a part has arrived, up to ${text}`, async () => {
        const release = server.hold();
        await window.go(`cut-${index}`);
        await window.until(`!!customElements.get('metro-theme-badge')`);
        release();
        await window.until(`document.readyState === 'complete' && (${areTaken.toString()})()`);
        await window.expect(live.get('fr'), `cut-${index}`);
      });

    test('breaks no rule of its policy', () => {
      assert.deepEqual(server.violations.splice(0), []);
    });

    test('says so where it does, and then looks different', async () => {
      await window.go('forbidden');
      assert.notDeepEqual(await window.picture(), live.get('fr'));
      assert.ok(server.violations.splice(0).length);
    });

    if (engine === 'chromium')
      test('would move, were its figures not there before the script', async () => {
        const release = server.hold();
        await window.go('sentences-held');
        await window.picture();
        release();
        await window.until(`(${areTaken.toString()})()`);
        assert.ok(await window.run<number>(`(${layoutShift.toString()})()`));
      });
  });
}
