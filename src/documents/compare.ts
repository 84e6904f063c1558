import type { Finding } from '../model/finding.js';
import { numbersIn } from './numbers-in.js';
import { findingOf, warning, type DrawnFigure } from './render-figures.js';

/** The numbers that a figure states, and its position. */
interface Stated {
  readonly name: string;
  readonly numbers: readonly string[];
  readonly at: string;
}

const state = ({ name, found, outputs }: DrawnFigure, file: string): Stated => {
  const { line, column } = found.place();
  return { name, numbers: numbersIn(outputs.sentence), at: `${file}:${line}:${column}` };
};

/** The words, language and period of a figure: figures that share them are the same figure. */
const wordsOf = ({ name, outputs: { lang, sentence, period } }: DrawnFigure): string =>
  `${lang} ${name} ${sentence.replace(/[\d\s.,]+/g, ' ')} ${period}`;

/** A file name without its language code: the names of the language versions of a page differ in nothing else. */
const pageOf = (file: string): string =>
  file.replace(/(^|[/\\._-])(?:fr|en|es|ar|pt|zh)(?=[/\\._-])/gi, '$1*');

const differ = (figure: DrawnFigure, stated: Stated, other: Stated | undefined): Finding[] => {
  if (other?.name !== stated.name || other.numbers.join() === stated.numbers.join()) return [];
  const { numbers: others, at } = other;
  const fault = { rule: 'other-numbers', stated: stated.numbers, others, at } as const;
  return [findingOf(figure, warning(fault, []))];
};

/** A drawn figure, and what it states. */
type Entry = readonly [figure: DrawnFigure, stated: Stated];

/** All language versions of a page must have the same figures, with the same numbers, in the same order. */
const comparePages = (entries: readonly Entry[], others: readonly Stated[]): Finding[] => {
  const [last] = entries.at(-1) ?? [];
  if (!last || !others[0] || others.length === entries.length)
    return entries.flatMap(([figure, stated], index) => differ(figure, stated, others[index]));
  const [count, { at }] = [entries.length, others[0]];
  const fault = { rule: 'other-figures', count, others: others.length, at } as const;
  return [findingOf(last, warning(fault, []))];
};

/**
 * Compares the figures of documents that are given one after the other: figures with the same words, or in the same place in
 * another language version of the page, must state the same numbers.
 */
export const compareFigures = (): ((
  drawn: readonly DrawnFigure[],
  file: string,
) => readonly Finding[]) => {
  const byWords = new Map<string, Stated>();
  const byPage = new Map<string, readonly Stated[]>();
  return (drawn, file) => {
    const entries = drawn.map((figure): Entry => [figure, state(figure, file)]);
    const findings = entries.flatMap(([figure, stated]) => {
      const words = wordsOf(figure);
      const other = byWords.get(words);
      if (!other && stated.numbers.length) byWords.set(words, stated);
      return differ(figure, stated, other);
    });
    const page = pageOf(file);
    const others = byPage.get(page);
    if (others) findings.push(...comparePages(entries, others));
    else if (page !== file)
      byPage.set(
        page,
        entries.map(([, stated]) => stated),
      );
    return findings;
  };
};
