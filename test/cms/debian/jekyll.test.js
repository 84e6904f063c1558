import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { toPage } from '../../../dist/documents/index.js';
import { figures } from '../../../dist/figures.js';
import { forms, written } from '../wordpress/forms.js';
import { examplesIn } from '../templates/documentation.js';
import { hostileTiles } from '../templates/hostile.js';
import { Reader } from '../templates/reader.js';
import { checkTable } from '../templates/documentation.js';
import { buildJekyll } from './jekyll.js';

// The includes in a real Jekyll, in Markdown and in HTML, with figures from its data files.
const include =
  (data) =>
  ({ name, attributes }, index) => {
    const given = Object.keys(attributes).map((each) => `${each}=each.attributes.${each}`);
    return `{% assign each = site.data.${data}[${index}] %}{% include ${figures[name].tag}.html ${given.join(' ')} sentence=each.sentence %}`;
  };
const ways = {
  'include in Markdown': ['md', include('figures')],
  'include in HTML': ['html', include('figures')],
  'element in Markdown': ['md', forms['element, classic']],
  'paragraph with `data-metro` in Markdown': ['md', forms['paragraph with `data-metro`']],
  'figure link in a quotation in Markdown': [
    'md',
    ({ sentence, link }) => `> ${sentence} [Voir ce résultat](<${link}>)`,
  ],
};

const pageOf = (way) => `/${way.replaceAll(/\W+/g, '-')}.html`;
const pageWith = (content) => `---\nlayout: page\n---\n${content}\n`;
const published = { members: { value: 141, label: 'members', sentence: '141 members' } };
const files = {
  '_data/figures.json': JSON.stringify(written),
  '_data/hostile.json': JSON.stringify(hostileTiles),
  '_data/published.json': JSON.stringify(published),
};
for (const [way, [end, write]] of Object.entries(ways))
  files[pageOf(way).replace(/html$/, end).slice(1)] = pageWith(written.map(write).join('\n\n'));
for (const end of ['md', 'html'])
  files[`hostile-${end}.${end}`] = pageWith(hostileTiles.map(include('hostile')).join('\n\n'));
files['examples.md'] = pageWith(examplesIn('liquid', 'liquid').join('\n\n'));

describe('Jekyll', () => {
  let folder;
  let reader;
  const found = {};
  before(async () => {
    folder = buildJekyll(files);
    reader = await Reader.open(pathToFileURL(folder));
  });
  after(() => reader?.close());

  for (const way of Object.keys(ways))
    test(`${way}: drawn once; without JavaScript, the sentence`, async () => {
      const drawn = await reader.outcomes(pageOf(way), written, true);
      const plain = await reader.outcomes(pageOf(way), written, false);
      found[way] = { drawn, plain };
      const all = (outcome) => written.map(() => outcome);
      assert.deepEqual([drawn, plain], [all('figure'), all('sentence')]);
      if (process.env.UPDATE && way === 'include in Markdown')
        await reader.picture(pageOf(way), 'docs/jekyll.png', true);
    });

  for (const end of ['md', 'html'])
    test(`hostile values execute nothing and lose nothing in .${end}`, async () => {
      for (const isScripted of [true, false])
        for (const outcome of await reader.outcomes(
          `/hostile-${end}.html`,
          hostileTiles,
          isScripted,
        ))
          assert.match(outcome, isScripted ? /^(figure|sentence)$/ : /^sentence$/);
    });

  test('the examples of the documentation are figures', () => {
    const html = readFileSync(`${folder}examples.html`, 'utf8').replace(
      /<script.*?<\/script>/s,
      '',
    );
    const { html: drawn, findings } = toPage(html.replace('lang="fr"', 'lang="en"'));
    assert.deepEqual(findings, []);
    assert.equal(drawn.match(/<template shadowrootmode/g).length, 2);
  });

  test('docs/jekyll.md says what was found (UPDATE=1 rewrites it)', () =>
    checkTable('jekyll', found));
});
