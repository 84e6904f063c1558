import type { ResultsProblem } from '../model/results-problem.js';
import { words } from './columns.js';
import { textIn } from './localised.js';
import type { SheetRow } from './sheet.js';
import { problemOf } from './table.js';

/** Without these there is no figure in the language, or no section. */
const needed: readonly string[] = ['section', 'label', 'share-names'];
/** Whether there are words before a number depends on the word order of a language; a sentence is what the figure says. */
const free: readonly string[] = ['lead', 'sentence'];

/** Words that a row has in some of the languages of the file only. */
export const untranslated = (
  { cells, place }: SheetRow,
  languages: readonly string[],
): ResultsProblem[] =>
  words.flatMap((word) => {
    if (free.includes(word) || cells.has(word)) return [];
    const given = languages.find((tag) => cells.has(`${word}-${tag}`));
    if (given === undefined) return [];
    const other = `${word}-${given}`;
    return languages
      .filter((tag) => !cells.has(`${word}-${tag}`))
      .map((language) => {
        const fault = {
          rule: 'untranslated',
          language,
          other,
          text: textIn(cells, other),
        } as const;
        const problem = problemOf(fault, place(`${word}-${language}`));
        return needed.includes(word) ? problem : { ...problem, severity: 'warning' as const };
      });
  });
