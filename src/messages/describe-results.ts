import { capitalised } from '../model/phrase.js';
import type { Cells, ResultsProblem } from '../model/results-problem.js';
import { messageWords } from './describe.js';
import type { ResultsWords } from './message-words.js';
import { resultsEn } from './results-en.js';
import { resultsEs } from './results-es.js';
import { resultsFr } from './results-fr.js';

const languages: Readonly<Partial<Record<string, ResultsWords>>> = {
  en: resultsEn,
  es: resultsEs,
  fr: resultsFr,
};

/** What is wrong: the sentence for results files if the rule has one, else that for figures in documents. */
const sentenceOf = (problem: ResultsProblem, lang: string, own: ResultsWords): string => {
  const { problems, documents } = messageWords(lang);
  const sentences = { ...documents, ...problems, ...own.problems };
  // TypeScript cannot see that the facts of a problem are those of its own rule.
  const say = sentences[problem.rule] as (facts: ResultsProblem) => string;
  return say(problem);
};

/** What to type: only the text for the problem's own column; the name and the text for any other. */
const typedCells = (cells: Cells, own: string | undefined, words: ResultsWords): string =>
  Object.entries(cells)
    .map(([column, text]) => {
      const typed = text ? words.typed(text) : words.nothing;
      return column === own ? typed : words.typedIn(typed, column);
    })
    .join(', ');

/**
 * One problem of a results file as a message to the author: where it is, what is wrong, what to type. `lang` is the author's
 * language, as for `describeFinding`.
 */
export const describeResultsProblem = (problem: ResultsProblem, lang = 'en'): string => {
  const own = languages[lang.slice(0, 2).toLowerCase()] ?? resultsEn;
  const { colon, write, example, or } = messageWords(lang);
  const { place, instead } = problem;
  const said = `${capitalised(own.place(place))}${colon}${sentenceOf(problem, lang, own)}`;
  if (!instead.length) return said;
  const typed = instead.map((cells) => typedCells(cells, place.name, own)).join(or);
  return `${said} ${problem.example ? example(typed) : write(typed)}`;
};
