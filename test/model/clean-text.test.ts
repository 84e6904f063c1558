import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText, isUnfilled } from '#dist/model/clean-text.js';

/** What authors paste, and the line that is read of it. */
const cleaned: Readonly<Record<string, string>> = {
  ' a\r\n\tb\u2028\u2029c\u0000 ': 'a b c',
  'a\u202eb\u2066c\u2069': 'abc',
  '1\u200b2': '12',
  '1\u200b\u200e.\u034f5': '1.5',
  '\u200b\u200b5 km\u200d': '5 km\u200d',
  'क्\u200dष': 'क्\u200dष',
};

for (const [text, line] of Object.entries(cleaned))
  test(`${JSON.stringify(text)} is read as ${JSON.stringify(line)}`, () => {
    assert.equal(cleanText(text), line);
  });

test('only a placeholder counts as not filled in', () => {
  const unfilled = ['NaN', '(null) ', 'undefined–undefined', '€NaN', '{{ a }}', '5 {% a %}']
    .concat(['<% a %> b', '<?= a ?>', '${a}', 'a [object Map]', 'Infinity, NaN %'])
    .concat(['{{}}', '{%%}', '<%%>', '<??>', '${}']);
  const filled = ['', '…', 'NaN1', 'null results', 'No null', '{a}', '{{ a', 'a }}', '[object]'];
  assert.deepEqual([...unfilled, ...filled].filter(isUnfilled), unfilled);
});
