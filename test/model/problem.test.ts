import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeMarkup } from '#dist/model/problem.js';

/** Values, and how they stand in an attribute. */
const markup: Readonly<Record<string, string>> = {
  'a "b" "c"': 'note="a &quot;b&quot; &quot;c&quot;"',
  'R&D & more': 'note="R&amp;D & more"',
  '&#38;&lt;': 'note="&amp;#38;&amp;lt;"',
};

for (const [value, expected] of Object.entries(markup))
  test(`${value} is written ${expected}`, () => {
    assert.equal(attributeMarkup('note', value), expected);
  });
