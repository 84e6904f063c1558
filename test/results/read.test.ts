import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeResults, readResults, sectionsOf, withinPage } from '#dist/results/index.js';
import { csvOf, isSame, toldOf } from './support.js';

const tile = 'id;figure;value;label-fr;label-en';
const splits = 'id;figure;women;men;label-fr;label-en';
const bars = 'id;figure;shares;label-fr;label-en;share-names-fr;share-names-en';

describe('a results file', () => {
  test('has its numbers once and its words in a column a language', () => {
    const { results, problems } = readResults(
      csvOf(bars, 'money;funding-shift-bar;36 to 52; Sources ;Funding;Cotisations;Fees'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(results.languages, ['fr', 'en']);
    assert.deepEqual(results.results[0]?.attributes, {
      fr: { label: 'Sources', shares: 'Cotisations: 36 to 52' },
      en: { label: 'Funding', shares: 'Fees: 36 to 52' },
    });
    assert.match(results.results[0].sentence['en'] ?? '', /^Funding\. Fees: from 36% to 52%/);
  });

  test('may have words for all languages, and an own sentence', () => {
    const { results, problems } = readResults(
      csvOf(
        'id;figure;value;label-fr;label-es;source;sentence-fr',
        'm;stat-tile;141;membres;miembros;Metropolis;Nous sommes 141.',
      ),
    );
    assert.deepEqual(problems, []);
    const [result] = results.results;
    assert.deepEqual(result?.sentence, { fr: 'Nous sommes 141.', es: '141 miembros' });
    assert.equal(result.attributes['es']?.['source'], 'Metropolis');
  });

  test('says title, period and source once for all', () => {
    const { results, problems } = readResults(
      csvOf(
        'id;figure;value;theme;label-fr;period;source-fr',
        ';page;;;Résultats;2018–2020;Metropolis',
        'm;stat-tile;141;;membres;;',
        'old;stat-tile;137;;membres;2017;',
        'life;theme-badge;;quality-of-life;;;',
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(results.title, { fr: 'Résultats' });
    const attributes = results.results.map((each) => each.attributes['fr']);
    assert.deepEqual(
      attributes.map((each) => each?.['period']),
      ['2018–2020', '2017', undefined],
    );
    assert.deepEqual(
      results.results.map((each) => withinPage(results, each, 'fr')),
      [
        { value: '141', label: 'membres' },
        { value: '137', label: 'membres', period: '2017' },
        { theme: 'quality-of-life' },
      ],
    );
  });

  test('has sections in the order in which it starts them; one in brackets is for the ear', () => {
    const { results } = readResults(
      csvOf(
        'id;section-fr;figure;value;label-fr',
        'a;Équipe;stat-tile;1;a',
        'b;(Thèmes);stat-tile;1;b',
        'c;Équipe;stat-tile;1;c',
        'd;;stat-tile;1;d',
      ),
    );
    assert.deepEqual(
      sectionsOf(results).map(({ heading, unseen, results: own }) => [
        heading['fr'],
        unseen,
        own.map(({ id }) => id),
      ]),
      [
        ['Équipe', false, ['a', 'c']],
        ['Thèmes', true, ['b']],
        [undefined, false, ['d']],
      ],
    );
  });

  test('is separated by semicolons, commas or tabs, as Excel is told or not', () => {
    const rows = ['id;figure;value;label-fr', 'a;stat-tile;12;"un; deux, ""trois"""'];
    const expected = readResults(csvOf(...(rows as [string, string]))).results.results;
    assert.equal(expected[0]?.attributes['fr']?.['label'], 'un; deux, "trois"');
    for (const sign of [',', '\t'])
      for (const before of ['', `sep=${sign}\n`, '\ufeff']) {
        const text = before + rows.join('\n').replace(/;(?! )/g, sign);
        assert.deepEqual(readResults(text).results.results, expected, JSON.stringify(text));
      }
  });

  for (const [name, before, encoding] of [
    ['Excel in French or Spanish', '', 'latin1'],
    ['Excel, as CSV UTF-8', '\ufeff', 'utf8'],
    ['Excel, as Unicode text', '\ufeff', 'utf16le'],
    ['LibreOffice', '', 'utf8'],
  ] as const)
    test(`is read as ${name} writes it, with its accents and decimal comma`, () => {
      const text = csvOf(
        'id;section;figure;value;unit;label-fr;label-es',
        'a;\xc9v\xe9nements;stat-tile;12,5;%;des \xe9lus \xab fran\xe7ais \xbb;de los se\xf1ores',
      );
      const { results, problems } = readResults(
        decodeResults(Buffer.from(before + text, encoding)),
      );
      assert.deepEqual(problems, []);
      const [result] = results.results;
      assert.equal(result?.section.heading['fr'], 'Événements');
      assert.equal(result.attributes['fr']?.['label'], 'des élus « français »');
      assert.equal(result.attributes['es']?.['label'], 'de los señores');
      assert.equal(result.sentence['fr']?.replace(/\s/g, ' '), '12,5 % des élus « français »');
    });

  test('has the signs that windows-1252 alone has', () => {
    const bytes = Buffer.concat([
      Buffer.from('id;figure;value;label-fr\r\na;stat-tile;3;l'),
      Buffer.from([0x92, 0x9c]),
      Buffer.from('uvre '),
      Buffer.from([0x80]),
    ]);
    const { results } = readResults(decodeResults(bytes));
    assert.equal(results.results[0]?.attributes['fr']?.['label'], 'l’œuvre €');
  });

  test('counts rows as the spreadsheet does: lines within a cell and empty rows', () => {
    const text = csvOf(tile, 'a;stat-tile;1;"un\ndeux";x', '', ';;;;', 'b;stat-tile;33.000;x;x');
    const { results, problems } = readResults(text);
    assert.equal(results.results[0]?.attributes['fr']?.['label'], 'un deux');
    assert.deepEqual(
      problems.map(({ place }) => place),
      [{ row: 5, column: 'C', name: 'value' }],
    );
  });

  test('can be in any of the languages', () => {
    const tags = ['fr', 'en', 'es', 'ar', 'pt', 'zh', 'pt-BR', 'zh-TW'];
    const columns = tags.map((tag) => `label-${tag.toLowerCase()}`).join(';');
    const { results, problems } = readResults(
      csvOf(`id;figure;theme;${columns}`, 'a;theme-badge;sustainability'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(results.languages, tags);
    assert.equal(results.results[0]?.sentence['pt'], 'Sustentabilidade');
  });
});

/** Files with one thing wrong each, and what is told of it. */
const wrong: readonly (readonly [text: string, told: string])[] = [
  [
    '',
    'File, as a whole: There are no results here. The first row names the columns, for example id, figure, value and label-en; each row below is a result.',
  ],
  [
    tile,
    'File, as a whole: There are no results here. The first row names the columns, for example id, figure, value and label-en; each row below is a result.',
  ],
  [
    'PK\u0003\u0004…',
    'File, as a whole: This is a workbook (.xlsx, .xls or .ods). Please save it as CSV, in UTF-8 if you have the choice.',
  ],
  [
    csvOf('id;figure;value;label', 'a;stat-tile;1;x'),
    'File, as a whole: No column names a language. Please add one to the names of the columns with words, for example label-en and note-en.',
  ],
  [
    csvOf('figure;value;label-en', 'stat-tile;1;x'),
    'File, column "id": This column is missing. Please write its name into the first row, and fill it in on every row.',
  ],
  [
    csvOf('id;figure;value;label_en;label-fr', 'a;stat-tile;1;x;x'),
    'Row 1, column D "label_en": There is no column with this name, so it is ignored. Please write "label-en".',
  ],
  [
    csvOf(`${tile};value-fr`, 'a;stat-tile;1;x;x;1'),
    'Row 1, column F "value-fr": There is no column with this name, so it is ignored. Please write "value".',
  ],
  [
    csvOf(`${tile};Remarks`, 'a;stat-tile;1;x;x;ask Anna'),
    'Row 1, column F "Remarks": There is no column with this name, so it is ignored.',
  ],
  [
    csvOf(`${tile};__proto__`, 'a;stat-tile;1;x;x;1'),
    'Row 1, column F "__proto__": There is no column with this name, so it is ignored.',
  ],
  [
    csvOf(`${tile};Label-FR`, 'a;stat-tile;1;x;x;y'),
    'Row 1, column F "Label-FR": D has the same name. Please delete one of them.',
  ],
  [
    csvOf(tile, 'a;stat-tile;1;x;x;y'),
    'Row 2, column F: The column of this cell has no name. Please name it in the first row, or empty the cell.',
  ],
  [
    csvOf(tile, 'a;stat-tile;1;"x;x', 'b;stat-tile;1;x;x'),
    'Row 2: A quotation mark is opened and never closed, so everything after it would be one cell. Please write "" for a quotation mark within a cell.',
  ],
  [
    csvOf(tile, 'a;stat-tile;1;"x"y;x'),
    'Row 2: A cell goes on after its closing quotation mark. Please write "" for a quotation mark within a cell.',
  ],
  [
    csvOf(tile, ';stat-tile;1;Villes de l’été;x'),
    'Row 2, column A "id": This is empty. Please write "villes-de-l-ete".',
  ],
  [
    csvOf(tile, '../x;stat-tile;1;x;x'),
    'Row 2, column A "id": An id consists of lower-case letters, digits and hyphens between them, and must be allowed as a file name. Please write "x".',
  ],
  [
    csvOf(tile, 'NUL;stat-tile;1;x;x'),
    'Row 2, column A "id": An id consists of lower-case letters, digits and hyphens between them, and must be allowed as a file name. Please write "result-nul".',
  ],
  [
    csvOf(tile, 'a;stat-tile;1;x;x', 'a-2;stat-tile;1;x;x', 'a;stat-tile;1;x;x'),
    'Row 4, column A "id": Row 2 has the same id. Please write "a-3".',
  ],
  [csvOf(tile, 'a;;1;x;x'), 'Row 2, column B "figure": This is empty. Please write "stat-tile".'],
  [
    csvOf(tile, 'a;stat-tle;1;x;x'),
    'Row 2, column B "figure": There is no figure "stat-tle". Please write "stat-tile".',
  ],
  [
    csvOf(tile, 'a;constructor;1;x;x'),
    'Row 2, column B "figure": There is no figure "constructor". Please write "stat-tile" or "funding-shift-bar" or "gender-split" or "theme-badge".',
  ],
  [
    csvOf(tile, 'a;stat-tile;33.000;x;x'),
    'Row 2, column C "value": "33.000" could mean 33 or 33,000. Please write "33000" or "33.0".',
  ],
  [
    csvOf(tile, 'a;stat-tile;;x;x'),
    'Row 2, column C "value": This is empty. Please write, for example, "5850".',
  ],
  [
    csvOf(tile, 'a;stat-tile;02-mars;x;x'),
    'Row 2, column C "value": The spreadsheet has changed what was typed. Please format the cell as text, then type it again. Please write "2/3" or "3/2".',
  ],
  [
    csvOf(tile, 'a;stat-tile;#NOM?;x;x'),
    'Row 2, column C "value": The spreadsheet has changed what was typed. Please format the cell as text, then type it again.',
  ],
  [
    csvOf(tile, 'a;stat-tile;1;x\0;x'),
    'Row 2, column D "label-fr": This contains an invisible character. Please type the text again.',
  ],
  [
    csvOf(tile, 'a;stat-tile;1;membres;'),
    'Row 2, column E "label-en": This is empty, but label-fr says "membres". Please write the same in English.',
  ],
  [
    csvOf(`${tile};note-fr`, 'a;stat-tile;1;x;x;depuis 2017'),
    'Row 2, column "note-en": This is empty, but note-fr says "depuis 2017". Please write the same in English.',
  ],
  [
    csvOf(`${tile};women`, 'a;stat-tile;1;x;x;10'),
    'Row 2, column F "women": The figure stat-tile does not use this. Please write nothing.',
  ],
  [
    csvOf(splits + ';total', 'a;gender-split;10;7;x;x;18'),
    'Row 2, column G "total": 10 + 7 = 17: 1 less than 18. Please write "17".',
  ],
  [
    csvOf(splits + ';theme', 'a;gender-split;10;7;x;x;sustainable'),
    'Row 2, column G "theme": "sustainable" is not a known value. Please write "sustainability".',
  ],
  [
    csvOf(
      `${tile};section-fr;section-en`,
      'a;stat-tile;1;x;x;Équipe;Team',
      'b;stat-tile;1;x;x;Équipe;Teem',
    ),
    'Row 3, column G "section-en": Row 2 words the same section differently: "Team". Please write "Team".',
  ],
  [
    csvOf(bars, 'a;funding-shift-bar;"36 to 52; 60 to 46";x;x;"A; B";"A; B"'),
    'Row 2, column C "shares": For Avant, 36 + 60 = 96: 4 less than 100. For Après, 52 + 46 = 98: 2 less than 100. Please write, for example, "36 to 52; 60 to 46; 4 to 2", "A; B; …" in share-names-fr, "A; B; …" in share-names-en.',
  ],
  [
    csvOf(bars, 'a;funding-shift-bar;"36 to 52; 64 to 48";x;x;"A; B";A'),
    'Row 2, column G "share-names-en": There are 1 names here, but 2 shares. Please write, for example, "A; Source 2".',
  ],
  [
    csvOf(bars, 'a;funding-shift-bar;"A: 36 to 52; B: 64 to 48";x;x;"A; B";"A; B"'),
    'Row 2, column C "shares": "A: 36 to 52" contradicts another cell of the row. Please write "36 to 52; 64 to 48".',
  ],
  [
    csvOf(`${tile};sentence-en`, 'a;stat-tile;141;x;x;We are 142.'),
    'Row 2, column F "sentence-en": The sentence inside says 142, the figure 141. Please write "141 x".',
  ],
  [
    csvOf(
      'id;figure;label-en;period;value',
      ';page;x;{{years}}',
      'a;stat-tile;x;;1',
      'b;stat-tile;x;;1',
    ),
    'Row 2, column D "period": This is a placeholder that was not filled in. Please write the text itself. Please write, for example, "2018–2020".',
  ],
  [
    '{"results": [{"id": "a", "figure": "stat-tile", "value": "33.000",\n"label": {"en": "x"}}]}',
    'Line 1, results[0].value: "33.000" could mean 33 or 33,000. Please write "33000" or "33.0".',
  ],
  [
    '{"results": [\n{"id": "a", "figure": "stat-tile", "value": 1, "value": 2, "label": {"en": "x"}}]}',
    'Line 2, results[0].value: This key appears twice. Please delete one of them.',
  ],
  [
    '{"results": [{"id": "a", "figure": "stat-tile", "value": [1],\n"label": {"en": "x"}}]}',
    'Line 1, results[0].value: Please write a text or a number here; for words, you can also write an object with a text for each language.',
  ],
  [
    '{"results": [{"id": "a", "figure": "stat-tile", "value": 1, "label": {"en": "x"},\n"label-en": "y"}]}',
    'Line 2, results[0].label-en: This key appears twice. Please delete one of them.',
  ],
  [
    '{"languages": "en",\n"results": [{"id": "a", "figure": "stat-tile", "value": 1, "label": {"en": "x"}}]}',
    'Line 1, languages: Please write a text or a number here; for words, you can also write an object with a text for each language.',
  ],
  [
    '{"results": [\n{"id": "a",, }]}',
    'Line 2: From here on, this is not JSON. Please check whether a comma, a quotation mark or a bracket is missing.',
  ],
  [
    `{"results":\n${'['.repeat(100_000)}`,
    'Line 2: Lists and objects are nested more than 20 deep here. Please leave out the levels that are not needed.',
  ],
];

describe('what is wrong in a results file', () => {
  for (const [text, told] of wrong)
    test(`is told with its place and what to write: ${told.slice(0, 90)}`, () => {
      assert.equal(toldOf(text)[0], told);
    });

  /** The file with other cells in the row of a problem. */
  const mended = (text: string, row: number, cells: Readonly<Record<string, string>>): string => {
    const lines: string[][] = text
      .split('\r\n')
      .map((line) => line.match(/"(?:[^"]|"")*"|[^;]+|(?<=;|^)(?=;|$)/g) ?? []);
    const head = lines[0] ?? [];
    for (const [name, value] of Object.entries(cells))
      lines[row - 1]?.splice(head.indexOf(name), 1, `"${value}"`);
    return lines.map((line) => line.join(';')).join('\r\n');
  };

  for (const [text, told] of wrong.filter(([each]) => !/^[[{"]|"x;x/.test(each)))
    test(`is right once what is proposed is written: ${told.slice(0, 90)}`, () => {
      for (const problem of readResults(text).problems)
        for (const cells of problem.instead) {
          const { problems } = readResults(mended(text, problem.place.row, cells));
          assert.ok(!problems.some((each) => isSame(each, problem)), JSON.stringify(cells));
        }
    });

  test('is told in the language of the author', () => {
    const text = csvOf(tile, 'a;stat-tile;33.000;membres;');
    assert.deepEqual(toldOf(text, 'fr_FR.UTF-8'), [
      'Ligne 2, colonne C «\u00a0value\u00a0»\u00a0: «\u00a033.000\u00a0» peut vouloir dire 33 ou 33\u202f000. Veuillez écrire «\u00a033000\u00a0» ou «\u00a033.0\u00a0».',
      'Ligne 2, colonne E «\u00a0label-en\u00a0»\u00a0: Ce champ est vide, mais label-fr dit «\u00a0membres\u00a0». Veuillez écrire la même chose en anglais.',
    ]);
    assert.match(
      toldOf(text, 'es')[1] ?? '',
      /^Fila 2, columna E «label-en»: Este campo está vacío, .* en inglés\.$/,
    );
  });
});
