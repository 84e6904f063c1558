import type { ResultsProblem } from '../model/results-problem.js';
import { words } from './columns.js';
import { textIn } from './localised.js';
import type { SheetRow } from './sheet.js';
import { problemOf } from './table.js';

/** Without these, the figure or its section is missing in the language. */
const needed: readonly string[] = ['section', 'label', 'share-names'];
/** A language may have none of these: word order decides what comes before a number, and the figure has a sentence of its own. */
const optional: readonly string[] = ['lead', 'sentence'];

/** Reports words that a row has in only some of the file's languages. */
export const untranslated = (
  { cells, place }: SheetRow,
  languages: readonly string[],
): ResultsProblem[] =>
  words.flatMap((word) => {
    if (optional.includes(word) || cells.has(word)) return [];
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
