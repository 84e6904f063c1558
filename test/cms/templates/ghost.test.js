import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { written } from '../wordpress/forms.js';
import { checkTable, examplesIn } from './documentation.js';
import { postOf, renderPost, ways } from './ghost.js';
import { hostileLines } from './hostile.js';
import { install } from './install.js';
import { pageWith, Reader } from './reader.js';
import { toPage } from '../../../dist/documents/index.js';

// What the renderer of Ghost makes of figures, looked at in Chromium.
install();

describe('ghost', () => {
  const pages = {};
  const sets = { figures: written, hostile: hostileLines };
  const targets = ['html', 'email'];
  const found = {};
  let reader;
  before(async () => {
    for (const target of targets)
      for (const [set, figures] of Object.entries(sets))
        for (const [index, write] of Object.values(ways).entries()) {
          const post = await renderPost(postOf(figures.flatMap(write)), target);
          pages[`/${target}/${set}/${index}.html`] = pageWith(post);
        }
    reader = await Reader.open(pages);
  });
  after(() => reader?.close());

  for (const [index, way] of Object.keys(ways).entries()) {
    const outcomesOf = async (set) => ({
      drawn: await reader.outcomes(`/html/${set}/${index}.html`, sets[set], true),
      plain: await reader.outcomes(`/html/${set}/${index}.html`, sets[set], false),
      newsletter: await reader.outcomes(`/email/${set}/${index}.html`, sets[set], false),
    });

    test(`${way}: drawn once; without JavaScript and in the newsletter, the sentence`, async () => {
      found[way] = await outcomesOf('figures');
      const all = (outcome) => written.map(() => outcome);
      const sentences = all('sentence');
      assert.deepEqual(found[way], {
        drawn: all('figure'),
        plain: sentences,
        newsletter: sentences,
      });
    });

    test(`${way}: hostile values execute nothing and lose nothing`, async () => {
      for (const outcomes of Object.values(await outcomesOf('hostile')))
        for (const [place, outcome] of outcomes.entries())
          assert.match(outcome, /^(figure|sentence)$/, hostileLines[place].sentence);
    });
  }

  test('the examples of the documentation are drawn', async () => {
    const examples = examplesIn('ghost', 'html').filter((each) => !each.startsWith('<script'));
    assert.ok(examples.length);
    for (const html of examples) {
      const post = await renderPost(postOf([{ type: 'html', version: 1, html }]), 'html');
      const { html: drawn, findings } = toPage(pageWith(post));
      assert.deepEqual(findings, []);
      assert.match(drawn, /<template shadowrootmode/);
    }
  });

  test('docs/ghost.md says what was found (UPDATE=1 rewrites it)', () =>
    checkTable('ghost', found));
});
