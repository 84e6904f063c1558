import { describe, test } from 'node:test';
import { assertRead } from './support.js';

describe('the row of a funding shift bar', () => {
  for (const [name, text, results, told] of [
    [
      'that lacks names is told of these, and of its source',
      'id;figure;shares;label-en;share-names-en;source\na;funding-shift-bar;"36 to 52; 64 to 48";x;;{{x}}',
      [],
      [
        'a: Row 2, column E "share-names-en": This is empty. Please write, for example, "Source 1; Source 2".',
        '(warning) a: Row 2, column F "source": This is a placeholder that was not filled in. Please write the text itself. Please write, for example, "Members".',
      ],
    ],
    [
      'that has no shares either is told of these',
      'id;figure;shares;label-en;share-names-en\na;funding-shift-bar;;x;',
      [],
      [
        'a: Row 2, column C "shares": This is empty. Please write, for example, "Members: 36 to 52; Grants: 64 to 48".',
      ],
    ],
    [
      'may have its names in the shares themselves',
      'id;figure;shares;label-en\na;funding-shift-bar;"A: 36 to 52; B: 64 to 48";x',
      [
        'a | x. A: from 36% to 52%, up 16 percentage points. B: from 64% to 48%, down 16 percentage points.',
      ],
      [],
    ],
    [
      'with names alone is told that there are no shares',
      'id;figure;shares;label-en;share-names-en\na;funding-shift-bar;;x;A',
      [],
      ['a: Row 2, column E "share-names-en": There are 1 names here, but 0 shares.'],
    ],
    [
      'with too many names is told how many there are',
      'id;figure;shares;label-en;share-names-en\na;funding-shift-bar;36 to 52;x;"A; B"',
      [],
      [
        'a: Row 2, column E "share-names-en": There are 2 names here, but 1 shares. Please write, for example, "A".',
      ],
    ],
    [
      'with shares in its cell is told of that cell alone',
      'id;figure;shares;label-en\na;funding-shift-bar;"A: 36 to 52; B: 60 to 46";x',
      [],
      [
        'a: Row 2, column C "shares": For Before, 36 + 60 = 96: 4 less than 100. For After, 52 + 46 = 98: 2 less than 100. Please write, for example, "A: 36 to 52; B: 60 to 46; …: 4 to 2".',
      ],
    ],
    [
      'with shares that do not add up is told of a name in each language',
      'id;figure;shares;label-en;label-fr;share-names-en;share-names-fr\na;funding-shift-bar;"36 to 52; 60 to 46";x;x;"A; B";"C; D"',
      [],
      [
        'a: Row 2, column C "shares": For Before, 36 + 60 = 96: 4 less than 100. For After, 52 + 46 = 98: 2 less than 100. Please write, for example, "36 to 52; 60 to 46; 4 to 2", "A; B; …" in share-names-en, "C; D; …" in share-names-fr.',
      ],
    ],
    [
      'gets a name in each language for a further share, but keeps those that there are',
      'id;figure;shares;label-en;label-fr;share-names-en;share-names-fr\na;funding-shift-bar;"36 to 52; 60 to 46";x;x;"A; B";"C; D; E"',
      [],
      [
        'a: Row 2, column C "shares": For Before, 36 + 60 = 96: 4 less than 100. For After, 52 + 46 = 98: 2 less than 100. Please write, for example, "36 to 52; 60 to 46; 4 to 2", "A; B; …" in share-names-en.',
        'a: Row 2, column G "share-names-fr": There are 3 names here, but 2 shares. Please write, for example, "C; D".',
      ],
    ],
    [
      'with one column of names for all languages',
      'id;figure;shares;label-en;label-fr;share-names\na;funding-shift-bar;"36 to 52; 60 to 46";x;x;"A; B"',
      [],
      [
        'a: Row 2, column C "shares": For Before, 36 + 60 = 96: 4 less than 100. For After, 52 + 46 = 98: 2 less than 100. Please write, for example, "36 to 52; 60 to 46; 4 to 2", "A; B; …" in share-names.',
      ],
    ],
  ] as const)
    test(name, () => {
      assertRead(text, results, told);
    });
});
