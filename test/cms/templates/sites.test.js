import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { written } from '../wordpress/forms.js';
import { buildAstro } from './astro.js';
import { checkTable } from './documentation.js';
import { buildEleventy } from './eleventy.js';
import { wrong } from './hostile.js';
import { install } from './install.js';
import { Reader } from './reader.js';

// Sites that are really built, with our plugins, and looked at in Chromium.
install();

const siteBuilders = { eleventy: buildEleventy, astro: buildAstro };
for (const [name, build] of Object.entries(siteBuilders))
  describe(name, () => {
    const site = build(written);
    const read = (path) => readFileSync(`${site.folder}${path}index.html`, 'utf8');
    const found = {};
    let reader;
    before(async () => {
      reader = await Reader.open(pathToFileURL(site.folder));
    });
    after(() => reader?.close());
    const outcomesOf = async ({ path, figures }) => ({
      drawn: await reader.outcomes(path, figures, true),
      plain: await reader.outcomes(path, figures, false),
    });

    for (const [way, { figures, hostile }] of Object.entries(site.pages)) {
      test(`${way}: drawn once, with JavaScript and without`, async () => {
        found[way] = await outcomesOf(figures);
        const all = written.map(() => 'figure');
        assert.deepEqual(found[way], { drawn: all, plain: all });
        if (process.env.UPDATE) await reader.picture(figures.path, `docs/${name}.png`);
      });

      if (hostile)
        test(`${way}: hostile values execute nothing and lose nothing`, async () => {
          // Some are refused: then the sentence is kept.
          for (const outcomes of Object.values(await outcomesOf(hostile)))
            for (const [index, outcome] of outcomes.entries())
              assert.match(outcome, /^(figure|sentence)$/, hostile.figures[index].sentence);
        });
    }

    test('what is wrong is said while the site is built, and its sentence stays', () => {
      assert.match(site.said, /wrong.*<metro-stat-tile> value="33\.000"/);
      assert.ok(read(site.refused).includes(wrong));
    });

    test('the examples of the documentation are drawn', () => {
      assert.ok(site.examples.length);
      for (const path of site.examples) {
        assert.match(read(path), /<template shadowrootmode/, path);
      }
    });

    test(`docs/${name}.md says what was found (UPDATE=1 rewrites it)`, () =>
      checkTable(name, found));
  });
