import { describe, test } from 'node:test';
import { assertRead } from './support.js';

describe('the row of the page', () => {
  for (const [name, text, results, told] of [
    [
      'is told once, whatever the number of results',
      'id;figure;value;label-en;source\n;page;;T;{{x}}\na;stat-tile;1;x;\nb;stat-tile;2;x;',
      ['a | 1 x', 'b | 2 x'],
      [
        '(warning) Row 2, column E "source": This is a placeholder that was not filled in. Please write the text itself. Please write, for example, "Members".',
      ],
    ],
    [
      'is told of each fault once',
      'id;figure;value;label-en;source;period\n;page;;T;{{x}};{{y}}\na;stat-tile;1;x;;',
      ['a | 1 x'],
      [
        '(warning) Row 2, column E "source": This is a placeholder that was not filled in. Please write the text itself. Please write, for example, "Members".',
        '(warning) Row 2, column F "period": This is a placeholder that was not filled in. Please write the text itself. Please write, for example, "2018–2020".',
      ],
    ],
    [
      'is there once',
      'id;figure;value;label-en\n;page;;T\na;stat-tile;1;x\n;page;;U',
      ['a | 1 x'],
      ['Row 4, column B "figure": Row 2 has the same id.'],
    ],
    [
      'has a title without placeholders',
      'id;figure;value;label-en;label-fr\n;page;;{{title}};T\na;stat-tile;1;x;x',
      ['a | 1 x | 1 x'],
      [
        'Row 2, column D "label-en": This is a placeholder that was not filled in. Please write the text itself.',
      ],
    ],
    [
      'has no value',
      'id;figure;value;label-en\n;page;5;T\na;stat-tile;1;x',
      ['a | 1 x'],
      ['Row 2, column C "value": The figure page does not use this. Please write nothing.'],
    ],
    [
      'is spoiled like any other',
      'id;figure;value;label-en\n;page;;#REF!\na;stat-tile;1;x',
      ['a | 1 x'],
      [
        'Row 2, column D "label-en": The spreadsheet has changed what was typed. Please format the cell as text, then type it again.',
      ],
    ],
    [
      'has its words in all languages',
      'id;figure;value;label-en;label-fr\n;page;;T;\na;stat-tile;1;x;x',
      ['a | 1 x | 1 x'],
      [
        'Row 2, column E "label-fr": This is empty, but label-en says "T". Please write the same in French.',
      ],
    ],
    [
      'may have an id that is not read',
      'id;figure;value;label-en\ntop;page;;T\na;stat-tile;1;x',
      ['a | 1 x'],
      [],
    ],
    [
      'is not told of a value that a result lacks',
      'id;figure;value;label-en;period\n;page;;T;2018\na;stat-tile;;x;',
      [],
      ['a: Row 3, column C "value": This is empty. Please write, for example, "5850".'],
    ],
    [
      'is not told of the period of a result',
      'id;figure;value;label-en;period\n;page;;T;2018\na;stat-tile;1;x;{{y}}',
      ['a | 1 x'],
      [
        '(warning) a: Row 3, column E "period": This is a placeholder that was not filled in. Please write the text itself. Please write, for example, "2018–2020".',
      ],
    ],
    [
      'is not told of the source of a result',
      'id;figure;value;label-en;source\n;page;;T;{{x}}\na;stat-tile;1;x;{{y}}',
      ['a | 1 x'],
      [
        '(warning) a: Row 3, column E "source": This is a placeholder that was not filled in. Please write the text itself. Please write, for example, "Members".',
      ],
    ],
    [
      'of JSON is told once, whatever the number of results',
      '{"source":\n"{{x}}","results":[{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x"}},\n{"id":"b","figure":"stat-tile","value":1,"label":{"en":"x"}}]}',
      ['a | 1 x', 'b | 1 x'],
      [
        '(warning) Line 2, source: This is a placeholder that was not filled in. Please write the text itself. Please write, for example, "Members".',
      ],
    ],
    [
      'of JSON on one line is not taken for its results',
      '{"source":"S","results":[{"id":"a","figure":"stat-tile","value":"1.000","label":{"en":"x"}},{"id":"b","figure":"stat-tile","value":"2.000","label":{"en":"x"}}]}',
      [],
      [
        'a: Line 1, results[0].value: "1.000" could mean 1 or 1,000. Please write "1000" or "1.0".',
        'b: Line 1, results[1].value: "2.000" could mean 2 or 2,000. Please write "2000" or "2.0".',
      ],
    ],
  ] as const)
    test(name, () => {
      assertRead(text, results, told);
    });
});
