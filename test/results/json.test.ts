import { describe, test } from 'node:test';
import { assertRead } from './support.js';

describe('a results file in JSON', () => {
  for (const [name, text, results, told] of [
    [
      'may be a list',
      '[{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x"}}]',
      ['a | 1 x'],
      [],
    ],
    [
      'has objects as results',
      '[{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x"}}, 3]',
      ['a | 1 x'],
      [
        'Line 1, results[1]: A text or a number is expected here; for words, an object with a text for each language.',
      ],
    ],
    [
      'has a list of results',
      '{"results":\n{}}',
      [],
      [
        'Line 2, results: There are no results here. The first row names the columns, for example id, figure, value and label-en; each row below is a result.',
      ],
    ],
    [
      'has results',
      '{}',
      [],
      [
        'File, as a whole: There are no results here. The first row names the columns, for example id, figure, value and label-en; each row below is a result.',
      ],
    ],
    [
      'has languages with columns',
      '{"languages":["en",\n"fr",3,"x"],"results":[{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x"}}]}',
      [],
      [
        'Line 2, languages[2]: There is no column with this name, so it is ignored. Please write "label".',
        'Line 2, languages[3]: There is no column with this name, so it is ignored. Please write "label".',
        'a: Line 2, results[0].label-fr: This is empty, but label-en says "x". Please write the same in French.',
      ],
    ],
    [
      'may have languages without words of their own',
      '{"languages":["en","fr"],"results":[{"id":"a","figure":"theme-badge","theme":"sustainability"}]}',
      ['a | Sustainability | Durabilité | sustainability'],
      [],
    ],
    [
      'keeps the decimals of its numbers, and trims its texts',
      '{"results":[{"id":" a ","figure":"stat-tile","value":1.50,"period":null,"label":{"en":" x "}}]}',
      ['a | 1.50 x'],
      [],
    ],
    [
      'may begin with a byte order mark, or have one within',
      '\ufeff{"results":[{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x\ufeffy"}}]}',
      ['a | 1 x\ufeffy'],
      [],
    ],
    [
      'has a title, and no other key like it',
      '{"title":"T","titles":"q","subtitle":"z","results-of":"z","my-results":"z","results":[{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x"}}]}',
      ['a | 1 x'],
      [
        '(warning) Line 1, titles: There is no column with this name, so it is ignored.',
        '(warning) Line 1, subtitle: There is no column with this name, so it is ignored.',
        '(warning) Line 1, results-of: There is no column with this name, so it is ignored.',
        '(warning) Line 1, my-results: There is no column with this name, so it is ignored.',
      ],
    ],
    [
      'has a title for all languages to be filled in',
      '{"title":"{{T}}","results":[{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x"}}]}',
      ['a | 1 x'],
      [
        'Line 1, title: This is a placeholder that was not filled in. Please write the text itself.',
      ],
    ],
    [
      'has a title in each language to be filled in',
      '{"title":\n{"en":"{{T}}"},"results":[{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x"}}]}',
      ['a | 1 x'],
      [
        'Line 2, title.en: This is a placeholder that was not filled in. Please write the text itself.',
      ],
    ],
    [
      'has no comments',
      '{"results":[//\n{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x"}}]}',
      [],
      ['Line 1: From here on this is not JSON: a comma, a quote or a bracket may be missing.'],
    ],
    [
      'is told where a missing cell would be',
      '{"results":[{"id":"a",\n"figure":"stat-tile","label":{"en":"x"}}]}',
      [],
      ['a: Line 1, results[0].value: This is empty. Please write, for example, "5850".'],
    ],
    [
      'is told once of a key that it does not read, at the first',
      '[{"id":"a","figure":"stat-tile","value":1,"Remark":2,"label":{"en":"x"}},\n{"id":"b","figure":"stat-tile","value":1,"Remark":2,"label":{"en":"x"}}]',
      ['a | 1 x', 'b | 1 x'],
      ['(warning) Line 1, results[0].Remark: There is no column with this name, so it is ignored.'],
    ],
    [
      'is told what is no text, and where',
      '[{"id":"a","figure":"stat-tile","value":[3],\n"label":{"en":"x","fr":{"a":1}}}]',
      [],
      [
        'Line 1, results[0].value: A text or a number is expected here; for words, an object with a text for each language.',
        'a: Line 1, results[0].value: This is empty. Please write, for example, "5850".',
        'Line 2, results[0].label.fr: A text or a number is expected here; for words, an object with a text for each language.',
      ],
    ],
    [
      'is told where a key of a language is again',
      '[{"id":"a","figure":"stat-tile","value":1,"label":{"en":"x",\n"en":"y"}}]',
      ['a | 1 x'],
      ['Line 2, results[0].label.en: This key appears twice. Please delete one of them.'],
    ],
    [
      'names its columns once',
      '[{"id":"a","figure":"stat-tile","value":1,"label-EN":"z","label":{"en":"x"}}]',
      ['a | 1 z'],
      [
        'Line 1, results[0].label.en: results[0].label-EN has the same name. Please delete one of them.',
      ],
    ],
  ] as const)
    test(name, () => {
      assertRead(text, results, told);
    });
});
