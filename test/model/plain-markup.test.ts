import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countLetters,
  isBlock,
  isByVisitor,
  isReplaced,
  isUpgraded,
  readAttributes,
  type UpgradeRules,
} from '#dist/model/plain-markup.js';

const figures = 'https://city.example/f.html';

/** What a site says on its script tag, and the forms that it allows so. */
const rules: readonly (readonly [UpgradeRules, ...forms: string[]])[] = [
  [{}],
  [{ figures }, 'links'],
  [{ figures, upgrade: 'links' }, 'links'],
  [{ figures, upgrade: 'blocks' }, 'blocks'],
  [{ figures, upgrade: ' blocks \n links' }, 'links', 'blocks'],
  [{ figures, upgrade: '' }],
  [{ figures, upgrade: 'linksblocks' }],
  [{ figures: ' ' }],
  [{ figures: ' ', upgrade: 'links blocks' }, 'blocks'],
  [{ upgrade: 'links blocks' }, 'blocks'],
];

for (const [rule, ...forms] of rules)
  test(`${JSON.stringify(rule)} allows ${forms.join(' and ') || 'neither form'}`, () => {
    const allowed = (['links', 'blocks'] as const).filter((form) => isUpgraded(form, rule));
    assert.deepEqual(allowed, forms);
  });

test('only elements that may contain a figure and its sentence are blocks', () => {
  const names = ['p', 'div', 'h1', 'h6', 'td', 'th', 'li', 'blockquote', 'span', 'strong'];
  const others = ['a', 'button', 'h7', 'h', 't', 'title', 'table', 'tr', 'ul', 'pp', 'xp', 'p-x'];
  assert.deepEqual([...names, ...others].filter(isBlock), names);
});

test('a figure takes the place of a quotation alone', () => {
  assert.deepEqual(['blockquote', 'p', ''].filter(isReplaced), ['blockquote']);
});

test('a link by a visitor says so in its rel', () => {
  const visitors = ['ugc', 'nofollow', 'noopener UGC', 'external\nNoFollow\t noopener'];
  const others = ['', 'noopener', 'x-ugc', 'ugcs', 'nofollow,noopener'];
  assert.deepEqual([...visitors, ...others].filter(isByVisitor), visitors);
});

/** How many letters and digits a reader sees. */
const letters: Readonly<Record<string, number>> = {
  '': 0,
  ' – … !': 0,
  '141 members': 10,
  'À 5 €': 2,
  '成员 ٣': 3,
  '\u3164\u115f\uffa0': 0,
  'a\u200bb\u00ad\u3164': 2,
};

for (const [text, count] of Object.entries(letters))
  test(`${JSON.stringify(text)} has ${count} visible letters and digits`, () => {
    assert.equal(countLetters(text), count);
  });

type Pairs = readonly (readonly string[])[];

/** Attributes as written, and those that a figure reads of `value` and `label`. */
const attributes: readonly (readonly [what: string, written: Pairs, read: Pairs])[] = [
  ['the prefix is taken away', [['data-value', '1']], [['value', '1']]],
  [
    'no name outside the list passes',
    [
      ['onclick', 'x'],
      ['data-style', 'x'],
      ['data-', 'x'],
      ['', 'x'],
    ],
    [],
  ],
  [
    'a name is taken as a whole',
    [
      ['data-data-value', '1'],
      ['values', '1'],
      ['xxxx-value', '2'],
    ],
    [],
  ],
  [
    'the plain name wins, in any order',
    [
      ['data-value', '1'],
      ['value', '2'],
    ],
    [['value', '2']],
  ],
  [
    'the first of a name wins',
    [
      ['value', '1'],
      ['value', '2'],
    ],
    [['value', '1']],
  ],
  [
    'an empty one is none',
    [
      ['value', ' \n'],
      ['data-value', ''],
      ['data-value', '2'],
    ],
    [['value', '2']],
  ],
  ['space around a value is taken away', [['value', ' 5 850\n']], [['value', '5 850']]],
  ['what has no value or no name is none', [['value'], []], []],
  [
    'each is read',
    [
      ['data-label', 'x'],
      ['value', '1'],
    ],
    [
      ['value', '1'],
      ['label', 'x'],
    ],
  ],
];

for (const [what, written, read] of attributes)
  test(`of attributes, ${what}`, () => {
    assert.deepEqual([...readAttributes(written, ['value', 'label'])], read);
  });
