import { describe, test } from 'node:test';
import { assertRead } from './support.js';

describe('a results file beside one of an earlier period', () => {
  for (const [name, text, earlier, results, told] of [
    [
      'compares no two kinds of figures',
      'id;figure;value;period;label-en\na;stat-tile;141;;x',
      'id;figure;value;period;label-en\na;theme-badge;137;;x',
      ['a | 141 x'],
      [],
    ],
    [
      'keeps the earlier number that a row states itself',
      'id;figure;value;period;label-en;previous\na;stat-tile;141;;x;100',
      'id;figure;value;period;label-en;previous\na;stat-tile;137;;x',
      ['a | 141 x · Before: 100 · +41'],
      [],
    ],
    [
      'names the period of the earlier row, or of its page wherever that is',
      'id;figure;value;period;label-en\na;stat-tile;141;;x\nb;stat-tile;5;;x',
      'id;figure;value;period;label-en\na;stat-tile;137;2016;x\nb;stat-tile;4;;x\n;page;;2017;',
      ['a | 141 x · 2016: 137 · +4', 'b | 5 x · 2017: 4 · +1'],
      [],
    ],
    [
      'compares without the name of a period',
      'id;figure;value;period;label-en\na;stat-tile;141;;x',
      'id;figure;value;period;label-en\na;stat-tile;137;;x',
      ['a | 141 x · Before: 137 · +4'],
      [],
    ],
    [
      'compares the first of two rows with one id, and reports the other',
      'id;figure;value;period;label-en\na;stat-tile;141;;x',
      'id;figure;value;period;label-en\na;stat-tile;137;;x\na;stat-tile;1;;x',
      ['a | 141 x · Before: 137 · +4'],
      ['Earlier file, row 3, column A "id": Row 2 has the same id. Please write "a-2".'],
    ],
    [
      'compares units in all languages',
      'id;figure;value;period;label-en;label-fr;unit-en;unit-fr\na;stat-tile;141;;x;x;km;km',
      'id;figure;value;period;label-en;label-fr;unit-en;unit-fr\na;stat-tile;137;;x;x;km;m',
      ['a | 141\u00a0km x | 141\u00a0km x'],
      [],
    ],
    [
      'compares where no label has a second number in any language',
      'id;figure;value;period;label-en;label-fr\na;stat-tile;141;;x;x **2**',
      'id;figure;value;period;label-en;label-fr\na;stat-tile;137;;x;x',
      ['a | 141 x | 141 x 2'],
      [],
    ],
    [
      'compares nothing with a tile that has no number',
      'id;figure;value;period;label-en\na;stat-tile;141;;x',
      'id;figure;value;period;label-en\na;stat-tile;;;x',
      ['a | 141 x'],
      [],
    ],
    [
      'compares no split',
      'id;figure;value;period;label-en;women;men\na;gender-split;;;x;3;2',
      'id;figure;value;period;label-en;women;men\na;gender-split;;;x;4;1',
      ['a | 5 x: 3 women and 2 men'],
      [],
    ],
    [
      'reports what is wrong in the earlier file as such',
      'id;figure;value;period;label-en\na;stat-tile;141;;x',
      'id;figure;value;period;label-en\na;stat-tile;#REF!;;x\n;stat-tile;3;;x',
      ['a | 141 x'],
      [
        'Earlier file, row 2, column C "value": The spreadsheet has changed what was typed. Please format the cell as text, then type it again.',
        'Earlier file, row 3, column A "id": This is empty. Please write "result".',
      ],
    ],
    [
      'reports the columns that the earlier file lacks',
      'id;figure;value;period;label-en\na;stat-tile;141;;x',
      'id;value;label-en\na;137;x',
      ['a | 141 x'],
      [
        'Earlier file, column "figure": This column is missing. Please write its name into the first row, and fill it in on every row.',
      ],
    ],
    [
      'leaves a bar of which one share has two moments',
      'id;figure;shares;period;label-en;share-names-en\na;funding-shift-bar;"50 to 60; 40";;x;"A; B"',
      'id;figure;shares;period;label-en;share-names-en\na;funding-shift-bar;"40; 60";;x;"A; B"',
      [],
      [
        'a: Row 2, column C "shares": "B: 40" is not a pair of numbers, such as 36 to 52. Please write, for example, "36 to 52; 64 to 48", "Members; Grants" in share-names-en.',
      ],
    ],
    [
      'leaves a bar without an earlier name',
      'id;figure;shares;period;label-en;share-names-en\na;funding-shift-bar;"60; 40";;x;"A; B"',
      'id;figure;shares;period;label-en;share-names-en\na;funding-shift-bar;"50; 50";;x;',
      [],
      [
        'a: Row 2, column C "shares": "A: 60" is not a pair of numbers, such as 36 to 52. Please write, for example, "36 to 52; 64 to 48", "Members; Grants" in share-names-en.',
      ],
    ],
    [
      'leaves a bar without a name',
      'id;figure;shares;period;label-en;share-names-en\na;funding-shift-bar;"60; 40";;x;',
      'id;figure;shares;period;label-en;share-names-en\na;funding-shift-bar;"50; 50";;x;"A; B"',
      [],
      [
        'a: Row 2, column F "share-names-en": This is empty. Please write, for example, "Source 1; Source 2".',
      ],
    ],
    [
      'leaves a bar without shares',
      'id;figure;shares;period;label-en;share-names-en\na;funding-shift-bar;;;x;"A; B"',
      'id;figure;shares;period;label-en;share-names-en\na;funding-shift-bar;"50; 50";;x;"A; B"',
      [],
      ['a: Row 2, column F "share-names-en": There are 2 names here, but 0 shares.'],
    ],
    [
      'compares shares by names for all languages',
      'id;figure;shares;period;label-en;share-names-en;share-names\na;funding-shift-bar;"60; 40";;x;;"A; B"',
      'id;figure;shares;period;label-en;share-names-en;share-names\na;funding-shift-bar;"50; 50";;x;;"B; A"',
      [
        'a | x. A: from 50% to 60%, up 10 percentage points. B: from 50% to 40%, down 10 percentage points.',
      ],
      [],
    ],
    [
      'names a source that is gone in each language',
      'id;figure;shares;period;label-en;share-names-en;label-fr;share-names-fr\na;funding-shift-bar;100;;x;A;x;C',
      'id;figure;shares;period;label-en;share-names-en;label-fr;share-names-fr\na;funding-shift-bar;"30; 70";;x;"A; B";x;"C; D"',
      [
        'a | x. A: from 30% to 100%, up 70 percentage points. B: from 70% to 0%, down 70 percentage points. | x. C\u00a0: de 30\u00a0% à 100\u00a0%, en hausse de 70\u00a0points. D\u00a0: de 70\u00a0% à 0\u00a0%, en baisse de 70\u00a0points.',
      ],
      [],
    ],
  ] as const)
    test(name, () => {
      assertRead(text, results, told, earlier);
    });
});
