import { describe, test } from 'node:test';
import { assertRead } from './support.js';

describe('the columns of a results file', () => {
  for (const [name, text, results, told] of [
    [
      'have a name each: the first is read',
      'id;figure;theme;value;label-en;LABEL-EN;Value\na;stat-tile;;1;x;y;2',
      ['a | 1 x'],
      [
        'Row 1, column F "LABEL-EN": E has the same name. Please delete one of them.',
        'Row 1, column G "Value": D has the same name. Please delete one of them.',
      ],
    ],
    [
      'are not known by a name like one in a language of the file',
      'id;figure;theme;value;label-en;note-fr;notee-fr\na;stat-tile;;1;x;;',
      [],
      [
        'Row 1, column G "notee-fr": There is no column with this name, so it is ignored. Please write "note-fr".',
        'a: Row 2, column "label-fr": This is empty, but label-en says "x". Please write the same in French.',
      ],
    ],
    [
      'are not known by other signs',
      'id;figure;theme;value;label-en;(note) -- EN\na;stat-tile;;1;x;',
      ['a | 1 x'],
      [
        'Row 1, column F "(note) -- EN": There is no column with this name, so it is ignored. Please write "note-en".',
      ],
    ],
    [
      'are not known by a misspelled name',
      'id;figure;theme;value;label-en;quallifier\na;stat-tile;;1;x;',
      ['a | 1 x'],
      [
        'Row 1, column F "quallifier": There is no column with this name, so it is ignored. Please write "qualifier".',
      ],
    ],
    [
      'have the tag of a language',
      'id;figure;theme;value;label-en;note-english;note-e;note-en_US\na;stat-tile;;1;x;;;',
      ['a | 1 x'],
      [
        '(warning) Row 1, column F "note-english": There is no column with this name, so it is ignored.',
        'Row 1, column G "note-e": There is no column with this name, so it is ignored. Please write "note-en".',
        'Row 1, column H "note-en_US": There is no column with this name, so it is ignored. Please write "note-en-US".',
      ],
    ],
    [
      'may be in a variant of a language',
      'id;figure;theme;value;label-en;note-en-GB;note-en-\na;stat-tile;;1;x;y;',
      [],
      [
        'Row 1, column G "note-en-": There is no column with this name, so it is ignored. Please write "note-en".',
        'a: Row 2, column "label-en-GB": This is empty, but label-en says "x". Please write the same in British English.',
        '(warning) a: Row 2, column "note-en": This is empty, but note-en-GB says "y". Please write the same in English.',
      ],
    ],
    [
      'are not in a language with a tag that none has',
      'id;figure;theme;value;label-en;note-en-GB-a\na;stat-tile;;1;x;y',
      ['a | 1 x'],
      [
        '(warning) Row 1, column F "note-en-GB-a": There is no column with this name, so it is ignored.',
      ],
    ],
    [
      'without results',
      'id;figure;theme;value;label-en;Remarks\n',
      [],
      ['(warning) Row 1, column F "Remarks": There is no column with this name, so it is ignored.'],
    ],
  ] as const)
    test(name, () => {
      assertRead(text, results, told);
    });
});
