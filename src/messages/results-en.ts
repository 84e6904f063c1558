import { shortened, type ResultsWords } from './message-words.js';

const quoted = (text: string, most?: number): string => `"${shortened(text, most)}"`;

const nameOf = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/** Messages about results files in English. */
export const resultsEn: ResultsWords = {
  problems: {
    'no-results': () =>
      'There are no results here. The first row names the columns, for example id, figure, value and label-en; each row below is a result.',
    workbook: () =>
      'This is a workbook (.xlsx, .xls or .ods). Please save it as CSV, in UTF-8 if you have the choice.',
    'too-nested': ({ most }) =>
      `Lists and objects are nested more than ${most} deep here. Please leave out the levels that are not needed.`,
    'not-json': () =>
      'From here on, this is not JSON. Please check whether a comma, a quotation mark or a bracket is missing.',
    'not-text': () =>
      'Please write a text or a number here; for words, you can also write an object with a text for each language.',
    'repeated-key': () => 'This key appears twice. Please delete one of them.',
    'unclosed-quote': () =>
      'A quotation mark is opened and never closed, so everything after it would be one cell. Please write "" for a quotation mark within a cell.',
    'stray-quote': () =>
      'A cell goes on after its closing quotation mark. Please write "" for a quotation mark within a cell.',
    'control-character': () => 'This contains an invisible character. Please type the text again.',
    spoiled: () =>
      'The spreadsheet has changed what was typed. Please format the cell as text, then type it again.',
    'extra-cell': () =>
      'The column of this cell has no name. Please name it in the first row, or empty the cell.',
    'missing-column': () =>
      'This column is missing. Please write its name into the first row, and fill it in on every row.',
    'unknown-column': () => 'There is no column with this name, so it is ignored.',
    'repeated-column': ({ column }) => `${column} has the same name. Please delete one of them.`,
    'no-language': () =>
      'No column names a language. Please add one to the names of the columns with words, for example label-en and note-en.',
    'not-an-id': () =>
      'An id consists of lower-case letters, digits and hyphens between them, and must be allowed as a file name.',
    'repeated-id': ({ row }) => `Row ${row} has the same id.`,
    'unknown-figure': ({ name }) => `There is no figure ${quoted(name)}.`,
    'not-read': ({ figure }) => `The figure ${figure} does not use this.`,
    untranslated: ({ language, other, text }) =>
      `This is empty, but ${other} says ${quoted(text)}. Please write the same in ${nameOf(language)}.`,
    'other-names': ({ names, shares }) => `There are ${names} names here, but ${shares} shares.`,
    'other-section': ({ row, heading }) =>
      `Row ${row} words the same section differently: ${quoted(heading)}.`,
    'too-long': ({ most }) => `This text has more than ${most} characters.`,
    unfilled: () => 'This is a placeholder that was not filled in. Please write the text itself.',
    missing: () => 'This is empty.',
    contradiction: ({ part }) => `${quoted(part)} contradicts another cell of the row.`,
    'not-a-source': ({ part }) => `${quoted(part)} is not a pair of numbers, such as 36 to 52.`,
  },
  place: ({ row, column, name, path, earlier }) => {
    const file = earlier ? 'Earlier file, ' : '';
    const said = name ? ` ${quoted(name)}` : '';
    if (path !== undefined) return `${file}line ${row}${path && `, ${path}`}`;
    if (!row) return `${file || 'file, '}${name ? `column${said}` : 'as a whole'}`;
    return `${file}row ${row}${column || name ? `, column${column ? ` ${column}` : ''}${said}` : ''}`;
  },
  typed: (text) => quoted(text, 400),
  typedIn: (text, column) => `${text} in ${column}`,
  nothing: 'nothing',
};
