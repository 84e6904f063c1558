import { describe, test } from 'node:test';
import { assertRead } from './support.js';

describe('a row of a results file', () => {
  for (const [name, text, results, told] of [
    [
      'of shares without a figure is taken for a bar',
      'id;figure;shares;label-en\na;;50;x',
      [],
      ['a: Row 2, column B "figure": This is empty. Please write "funding-shift-bar".'],
    ],
    [
      'of women alone is taken for a split',
      'id;figure;theme;women;men;label-en\na;;sustainability;3;;x',
      [],
      ['a: Row 2, column B "figure": This is empty. Please write "gender-split".'],
    ],
    [
      'of men alone is taken for a split',
      'id;figure;theme;women;men;label-en\na;;sustainability;;3;x',
      [],
      ['a: Row 2, column B "figure": This is empty. Please write "gender-split".'],
    ],
    [
      'of a theme alone is taken for a badge',
      'id;figure;theme;value;label-en\na;;sustainability;;x',
      [],
      ['a: Row 2, column B "figure": This is empty. Please write "theme-badge".'],
    ],
    [
      'of a theme and a value is taken for a tile',
      'id;figure;theme;value;label-en\na;;sustainability;1;x',
      [],
      ['a: Row 2, column B "figure": This is empty. Please write "stat-tile".'],
    ],
    [
      'of neither is taken for a tile',
      'id;figure;theme;value;label-en\na;;;;x',
      [],
      ['a: Row 2, column B "figure": This is empty. Please write "stat-tile".'],
    ],
    [
      'may name its figure in capitals',
      'id;figure;theme;value;label-en\na;THEME-BADGE;sustainability;;',
      [],
      [
        'a: Row 2, column B "figure": There is no figure "THEME-BADGE". Please write "theme-badge".',
      ],
    ],
    [
      'may name its figure as the element is named',
      'id;figure;theme;value;label-en\na;metro-theme-badge;sustainability;;',
      [],
      [
        'a: Row 2, column B "figure": There is no figure "metro-theme-badge". Please write "theme-badge".',
      ],
    ],
    [
      'has no theme if there is none of this name',
      'id;figure;theme;women;men;label-en\na;gender-split;sustainable;3;2;x',
      ['a | 5 x: 3 women and 2 men'],
      [
        '(warning) a: Row 2, column C "theme": "sustainable" is not a known value. Please write "sustainability".',
      ],
    ],
    [
      'of a tile is told once of its theme',
      'id;figure;theme;value;label-en\na;stat-tile;sustainable;1;x',
      ['a | 1 x'],
      [
        '(warning) a: Row 2, column C "theme": "sustainable" is not a known value. Please write "sustainability".',
      ],
    ],
    [
      'that is nothing but an unknown theme is no result',
      'id;figure;theme;value;label-en\na;theme-badge;sustainable;;',
      [],
      [
        'a: Row 2, column C "theme": "sustainable" is not a known value. Please write "sustainability".',
      ],
    ],
    [
      'is kept where its own sentence says another number',
      'id;figure;value;label-en;sentence-en\na;stat-tile;141;x;We are 142.',
      ['a | We are 142.'],
      [
        '(warning) a: Row 2, column E "sentence-en": The sentence inside says 142, the figure 141. Please write "141 x".',
      ],
    ],
    [
      'is kept without a translation of its note',
      'id;figure;value;label-en;label-fr;note-fr\na;stat-tile;1;x;x;y',
      ['a | 1 x | 1 x y'],
      [
        '(warning) a: Row 2, column "note-en": This is empty, but note-fr says "y". Please write the same in English.',
      ],
    ],
    [
      'is told of two cells with the same fault',
      'id;figure;women;men;label-en\na;gender-split;1.000;2.000;x',
      [],
      [
        'a: Row 2, column C "women": "1.000" could mean 1 or 1,000. Please write "1000" or "1.0%".',
        'a: Row 2, column D "men": "2.000" could mean 2 or 2,000. Please write "2000" or "2.0%".',
      ],
    ],
    [
      'without an id gets one from its theme',
      'id;figure;theme;value;label-en\n;theme-badge;sustainability;;',
      [],
      ['Row 2, column A "id": This is empty. Please write "sustainability".'],
    ],
    [
      'without an id or words gets one nevertheless',
      'id;figure;theme;value;label-en\n;theme-badge;;;',
      [],
      [
        'Row 2, column A "id": This is empty. Please write "result".',
        'Row 2, column C "theme": This is empty. Please write, for example, "metropolitan-governance" or "quality-of-life" or "social-cohesion" or "economic-development" or "sustainability" or "gender-equality".',
      ],
    ],
    [
      'with a long id gets four of its words',
      'id;figure;theme;value;label-en\nMembers of--the council in 2018;stat-tile;;1;x',
      [],
      [
        'Members of--the council in 2018: Row 2, column A "id": An id consists of lower-case letters, digits and hyphens between them, and must be allowed as a file name. Please write "members-of-the-council".',
      ],
    ],
    [
      'with an unreadable cell is told of nothing else',
      'id;figure;value;label-en\na;stat-tile;#REF!;',
      [],
      [
        'a: Row 2, column C "value": The spreadsheet has changed what was typed. Please format the cell as text, then type it again.',
      ],
    ],
  ] as const)
    test(name, () => {
      assertRead(text, results, told);
    });
});
