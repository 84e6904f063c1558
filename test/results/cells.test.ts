import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readResults } from '#dist/results/index.js';
import { assertRead } from './support.js';

describe('the cells of a results file', () => {
  for (const [name, text, results, told] of [
    [
      'are found in column Z and AA',
      'id;figure;theme;value;label-en' +
        ';'.repeat(21) +
        'women;men\na;stat-tile;;1;x' +
        ';'.repeat(21) +
        '3;4',
      [],
      [
        'a: Row 2, column Z "women": The figure stat-tile does not use this. Please write nothing.',
        'a: Row 2, column AA "men": The figure stat-tile does not use this. Please write nothing.',
      ],
    ],
    [
      'without a heading are told once a row',
      'id;figure;theme;value;label-en\na;stat-tile;;1;x;y;z',
      ['a | 1 x'],
      [
        'Row 2, column F: The column of this cell has no name. Please name it in the first row, or empty the cell.',
      ],
    ],
    [
      'are separated by what separates the headings',
      'id;figure;theme;value;label-en\na;theme-badge;sustainability\nb;stat-tile;;1;one, two, three, four',
      ['a | Sustainability | sustainability', 'b | 1 one, two, three, four'],
      [],
    ],
    [
      'end with the lines of old Macintoshes',
      'id;figure;theme;value;label-en\ra;stat-tile;;1;x',
      ['a | 1 x'],
      [],
    ],
    [
      'follow empty lines',
      '\n  ;\nid;figure;theme;value;label-en\na;stat-tile;;1;x',
      ['a | 1 x'],
      [],
    ],
    [
      'are trimmed, and may be protected by an apostrophe',
      "id;figure;theme;value;label-en;note-en\na;stat-tile;; 1 ;  '=x ;' x",
      ["a | 1 =x. ' x."],
      [],
    ],
    [
      'keep a mark within',
      'id;figure;theme;value;label-en\na;stat-tile;;1;x\ufeffy',
      ['a | 1 x\ufeffy'],
      [],
    ],
    [
      'may have invisible spaces',
      'id;figure;theme;value;label-en;note-en\na;stat-tile;;1;x;\u200b',
      ['a | 1 x. \u200b.'],
      [],
    ],
    [
      'are filled in: a section',
      'id;figure;theme;value;label-en;section-en\na;stat-tile;;1;x;{{section}}',
      [],
      [
        'a: Row 2, column F "section-en": This is a placeholder that was not filled in. Please write the text itself.',
      ],
    ],
    [
      'are filled in: a sentence',
      'id;figure;theme;value;label-en;sentence-en\na;stat-tile;;1;x;{{sentence}}',
      [],
      [
        'a: Row 2, column F "sentence-en": This is a placeholder that was not filled in. Please write the text itself.',
      ],
    ],
    [
      'are reported in the order of rows, then of columns',
      'id;figure;men;value;theme;women;label-en' +
        ';'.repeat(20) +
        'total\nb;stat-tile;1;x;sustainable;1;x' +
        ';'.repeat(20) +
        '1\na;stat-tile;1;y;;;x',
      [],
      [
        'b: Row 2, column C "men": The figure stat-tile does not use this. Please write nothing.',
        '(warning) b: Row 2, column E "theme": "sustainable" is not a known value. Please write "sustainability".',
        'b: Row 2, column F "women": The figure stat-tile does not use this. Please write nothing.',
        'b: Row 2, column AA "total": The figure stat-tile does not use this. Please write nothing.',
        'a: Row 3, column C "men": The figure stat-tile does not use this. Please write nothing.',
      ],
    ],
    [
      'name their section in each language',
      'id;figure;value;label-en;label-fr;section-en;section-fr\na;stat-tile;1;x;x;S;T\nb;stat-tile;1;x;x;S;',
      ['a | 1 x | 1 x'],
      [
        'b: Row 3, column G "section-fr": Row 2 words the same section differently: "T". Please write "T".',
        'b: Row 3, column G "section-fr": This is empty, but section-en says "S". Please write the same in French.',
      ],
    ],
    [
      'may have days in their words',
      'id;figure;value;label-en\na;stat-tile;1;2-mars',
      ['a | 1 2-mars'],
      [],
    ],
  ] as const)
    test(name, () => {
      assertRead(text, results, told);
    });

  test('have no more than 2000 characters', () => {
    const rulesOf = (length: number) =>
      readResults(`id;figure;value;label-en;note-en\na;stat-tile;1;x;${'y'.repeat(length)}`)
        .problems;
    assert.deepEqual(rulesOf(2000), []);
    assert.deepEqual(
      rulesOf(2001).map(({ rule, written }) => [rule, written.length]),
      [['too-long', 2000]],
    );
  });

  test('are those of the type that the file is said to have, whatever it looks like', () => {
    const rulesOf = (text: string, type: 'csv' | 'json') =>
      readResults(text, { type }).problems.map(({ rule }) => rule);
    assert.deepEqual(rulesOf('id;figure', 'json'), ['not-json']);
    assert.ok(rulesOf('[]', 'csv').includes('missing-column'));
  });
});
