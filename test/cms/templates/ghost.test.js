import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { figuresPage, written } from '../wordpress/forms.js';
import { checkTable, examplesIn } from './documentation.js';
import { Ghost, roles } from './ghost-site.js';
import { postOf, ways } from './ghost.js';
import { hostileLines } from './hostile.js';
import { Reader } from './reader.js';

// Figures in a real Ghost, by the role of their author, looked at in Chromium.
const all = [...written, ...hostileLines];

describe('ghost', () => {
  const found = {};
  const pages = {};
  let ghost;
  let reader;
  before(async () => {
    const [script] = examplesIn('ghost', 'html');
    const head = script
      .replace('https://www.example.org/metropolis', '/content/files/metropolis')
      .replace('https://www.example.org/figure.html', figuresPage);
    ghost = await Ghost.start(head);
    reader = await Reader.open(pages);
  });
  after(async () => {
    await reader?.close();
    ghost?.stop();
  });

  for (const role of roles)
    for (const [way, write] of Object.entries(ways))
      test(`${way} by ${role}: drawn once; elsewhere, the sentence`, async () => {
        const { id, url } = await ghost.publish(role, postOf(all.flatMap(write)));
        const inMain = (html) => `<!doctype html><meta charset="utf-8"><main>${html}</main>`;
        pages['/newsletter.html'] = inMain(await ghost.newsletter(id));
        pages['/feed.html'] = inMain(await ghost.feed());
        const outcomes = {
          drawn: await reader.outcomes(url, all, true),
          plain: await reader.outcomes(url, all, false),
          newsletter: await reader.outcomes('/newsletter.html', all, true),
          feed: await reader.outcomes('/feed.html', all, true),
        };
        // The theme shows other posts below a post.
        await ghost.remove(id);
        const plain = 'sentence';
        const expected = { drawn: 'figure', plain, newsletter: plain, feed: plain };
        for (const [where, outcome] of Object.entries(expected)) {
          const [ours, hostile] = [outcomes[where].slice(0, 4), outcomes[where].slice(4)];
          assert.deepEqual(
            ours,
            written.map(() => outcome),
            where,
          );
          // Some are refused: then the sentence is kept.
          for (const [index, each] of hostile.entries())
            assert.match(each, /^(figure|sentence)$/, hostileLines[index].sentence);
          (found[way] ??= { drawn: [], plain: [], newsletter: [], feed: [] })[where].push(...ours);
        }
      });

  test('links that Ghost tags are drawn', async () => {
    await ghost.set('outbound_link_tagging', true);
    const way = 'quotation with a figure link, no card';
    const { id, url } = await ghost.publish('Author', postOf(written.flatMap(ways[way])));
    assert.match(await (await fetch(url)).text(), /\?ref=[^"]*#metro-/);
    const outcomes = await reader.outcomes(url, written, true);
    assert.deepEqual([...new Set(outcomes)], ['figure']);
    await ghost.set('outbound_link_tagging', false);
    await ghost.remove(id);
  });

  test(
    'a picture for the documentation (UPDATE=1 takes it)',
    { skip: !process.env.UPDATE },
    async () => {
      const [write] = Object.values(ways);
      const { id, url } = await ghost.publish('Author', postOf(written.flatMap(write)));
      await reader.picture(url, 'docs/ghost.png', true);
      await ghost.remove(id);
    },
  );

  test('the example of the documentation is drawn', async () => {
    const [, html] = examplesIn('ghost', 'html');
    const { url } = await ghost.publish('Author', postOf([{ type: 'html', version: 1, html }]));
    const attributes = { value: '4', lang: 'fr' };
    const figure = { name: 'stat-tile', attributes, sentence: '4 réunions du Bureau exécutif' };
    assert.deepEqual(await reader.outcomes(url, [figure], true), ['figure']);
  });

  test('docs/ghost.md says what was found (UPDATE=1 rewrites it)', () =>
    checkTable('ghost', found, roles));
});
