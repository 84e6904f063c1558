import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { figures, type FigureName } from '#dist/figures.js';
import { fieldsOf } from '../../../demo/desk/fields.js';
import { deskLanguages } from '../../../demo/desk/languages.js';
import { choiceWords, fieldWords, hintOf, labelOf } from '../../../demo/desk/words/fields.js';

const site = new URL('../../../../site/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, site), 'utf8');
const names = Object.keys(figures) as FigureName[];

describe('the form', () => {
  for (const name of names)
    test(`${name} has a field for each attribute, with words in every language`, () => {
      const fields = fieldsOf(name);
      assert.deepEqual(
        fields.map((field) => field.name).sort(),
        [...figures[name].attributes].sort(),
      );
      for (const field of fields)
        for (const language of deskLanguages) {
          assert.notEqual(labelOf(name, field.name, language), field.name);
          assert.ok(hintOf(name, field, language));
          if (language !== 'en') assert.notEqual(hintOf(name, field, language), field.description);
          // It is read by editors, who know fields and no attributes.
          assert.doesNotMatch(
            hintOf(name, field, language),
            /\b(ISO|URL|attribute|ancestor|HTTP)\b|="|\\;|[a-z]-than/i,
          );
        }
    });

  test('has no words for anything that is not an attribute', () => {
    const known = names.flatMap((name) =>
      figures[name].attributes.flatMap((each) => [each, `${name} ${each}`]),
    );
    assert.deepEqual(
      Object.keys(fieldWords).filter((key) => !known.includes(key)),
      [],
    );
  });

  test('names every choice of a view', () => {
    const choices = fieldsOf('gender-split').find(({ name }) => name === 'view')?.choices ?? [];
    assert.ok(choices.length);
    for (const language of deskLanguages)
      for (const choice of choices) assert.ok(choiceWords[language][`view ${choice}`]);
  });
});

/** What a page loads before anything is asked for: its style, its script and what that imports. */
const initialFiles = (page: string): string[] => {
  const entry = /<script type="module" src="([^"]+)"/.exec(read(page))?.[1] ?? '';
  const all = new Set<string>();
  const visit = (path: string): void => {
    if (all.has(path)) return;
    all.add(path);
    for (const [, name = ''] of read(path).matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
      visit(new URL(name, new URL(path, 'https://x/')).pathname.slice(1));
  };
  visit(entry);
  return [page, 'desk.css', ...all];
};

describe('the pages of the desk', () => {
  for (const page of [
    'index.html',
    'composer.html',
    'figure.html',
    'newsletter.html',
    'preview.html',
  ]) {
    test(`${page} loads at most 120 kB, compressed`, () => {
      const sizes = initialFiles(page).map((path) => gzipSync(read(path), { level: 9 }).length);
      const total = sizes.reduce((all, size) => all + size, 0);
      assert.ok(sizes.length >= 3 && total <= 120_000, `${total} bytes`);
    });

    test(`${page} allows nothing inline, nothing evaluated and nothing from elsewhere`, () => {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(read(page))?.[1];
      assert.ok(policy);
      assert.match(
        policy,
        /default-src &#39;none&#39;.*require-trusted-types-for &#39;script&#39;/,
      );
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    });
  }
});
