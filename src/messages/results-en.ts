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
      'This is a workbook. Please save it as CSV, in UTF-8 where you have the choice.',
    'too-nested': ({ most }) => `More than ${most} lists and objects are open here.`,
    'not-json': () =>
      'From here on this is not JSON: a comma, a quote or a bracket may be missing.',
    'not-text': () =>
      'Here can be a text or a number; for words, an object with a text for each language.',
    'repeated-key': () => 'This key is there twice. Please delete one of them.',
    'unclosed-quote': () =>
      'A quote is opened and never closed, so that all that follows would be one cell. Please write "" for a quote within a cell.',
    'stray-quote': () =>
      'A cell goes on after its closing quote. Please write "" for a quote within a cell.',
    'control-character': () => 'There is an invisible sign in it. Please type the text again.',
    spoiled: () =>
      'The spreadsheet has made this of something else. Please format the cell as text before you type.',
    'extra-cell': () =>
      'There is no name above this cell. Please name its column in the first row, or empty the cell.',
    'missing-column': () =>
      'This column is missing. Please write its name into the first row, and fill it in on every row.',
    'unknown-column': () => 'There is no column of this name; it is not read.',
    'repeated-column': ({ column }) => `${column} has the same name. Please delete one of them.`,
    'no-language': () =>
      'No column is in a language. Please name the columns of words, for example, label-en and note-en.',
    'not-an-id': () =>
      'An id has only lower-case letters, digits and hyphens between them, and is no name that a file cannot have.',
    'repeated-id': ({ row }) => `Row ${row} has the same.`,
    'unknown-figure': ({ name }) => `There is no figure ${quoted(name)}.`,
    'not-read': ({ figure }) => `The figure ${figure} does not have this.`,
    untranslated: ({ language, other, text }) =>
      `This is empty, but ${other} says ${quoted(text)}. Please write the same in ${nameOf(language)}.`,
    'other-names': ({ names, shares }) => `Here are ${names} names, but ${shares} shares.`,
    'other-section': ({ row, heading }) =>
      `Row ${row} has the same section in other words: ${quoted(heading)}.`,
    'too-long': ({ most }) => `This text has more than ${most} characters.`,
    unfilled: () => 'A template has not filled this in. Please write the text itself.',
    missing: () => 'This is empty.',
    contradiction: ({ part }) => `${quoted(part)} contradicts another cell of the row.`,
    'not-a-source': ({ part }) => `${quoted(part)} is not two numbers, such as 36 to 52.`,
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
