import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { figures } from '#dist/figures.js';
import { MetroStatTile } from 'metropolis-widgets/stat-tile';
import 'metropolis-widgets/stat-tile/define';

/** What compiles where an editor or a framework sets properties; the types are the test. */
export const setProperties = (tile: MetroStatTile): void => {
  tile.value = 9;
  tile.value = '9';
  tile.previousLabel = null;
  tile.addEventListener('metro-problem', ({ detail }) => detail.map(({ attribute }) => attribute));
  document.createElement('metro-gender-split').nonBinary = 2;
  // @ts-expect-error A tile has no such property.
  tile.shares = '';
};

describe('element modules', () => {
  const entries = Object.keys(figures).flatMap((name) => [`/${name}`, `/${name}/define`]);
  for (const entry of ['', ...entries])
    test(`metropolis-widgets${entry} is imported without a DOM`, () => {
      execFileSync(process.execPath, ['-e', `import('metropolis-widgets${entry}')`]);
    });

  test('use Lit as its development build recommends: its only warning is that it is that build', () => {
    const { stderr } = spawnSync(process.execPath, [
      '--conditions=development',
      '-e',
      "import('metropolis-widgets/stat-tile').then((tile) => tile.MetroStatTile.observedAttributes)",
    ]);
    const warnings = [...stderr.toString().matchAll(/lit\.dev\/msg\/([\w-]+)/g)];
    assert.deepEqual(
      warnings.map(([, message]) => message),
      ['dev-mode'],
    );
  });
});

describe('elements rendered by @lit-labs/ssr', () => {
  const drawn = (template: unknown) =>
    collectResultSync(render(template)).replace(/<!--.*?-->/g, '');

  test('draw their shadow roots with styles, from plain attributes and from data-…', () => {
    const page = drawn(
      html`<metro-stat-tile lang="fr" data-value="5850" label="personnes" qualifier="more-than">
        Plus de 5 850 personnes</metro-stat-tile
      >`,
    );
    assert.match(page, /<template shadowroot="open" shadowrootmode="open"><style>.*\.figure\{/);
    assert.match(page, />Plus de <.*>5\u202f850<.*personnes/s);
    assert.match(page, /<\/template>\s*Plus de 5 850 personnes<\/metro-stat-tile\s*>/);
  });

  test('draw properties', () => {
    const page = drawn(
      html`<metro-stat-tile lang="en" .value=${12} .label=${'cities'}></metro-stat-tile>`,
    );
    assert.match(page, />12<.*cities/s);
  });

  test('show the sentence where there is no valid figure', () => {
    const page = drawn(html`<metro-stat-tile lang="en" value="1..2">12 cities</metro-stat-tile>`);
    assert.match(page, /<\/style><slot><\/slot><\/template>12 cities/);
  });
});
