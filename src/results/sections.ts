import type { ResultsProblem } from '../model/results-problem.js';
import { columnOf, localised } from './localised.js';
import type { Localised, Section } from './result.js';
import type { SheetRow } from './sheet.js';
import { problemOf } from './table.js';

/** A section, and the first row that is in it. */
interface Known {
  readonly section: Section;
  readonly written: Localised;
  readonly row: number;
}

const bracketed = /^\((.*)\)$/;

const sectionOf = (written: Localised): Section => {
  const texts = Object.entries(written);
  return {
    heading: Object.fromEntries(
      texts.map(([tag, text]) => [tag, text.replace(bracketed, '$1')] as const),
    ),
    unseen: texts.some(([, text]) => bracketed.test(text)),
  };
};

/**
 * Finds the section of each row. Every row of a section repeats its heading; headings that agree in one language but not in
 * another are reported.
 */
export class Sections {
  readonly #known = new Map<string, Known>();

  constructor(private readonly languages: readonly string[]) {}

  /** The section of a row, and what is wrong with its heading. */
  find({ cells, place }: SheetRow): {
    readonly section: Section;
    readonly problem?: ResultsProblem;
  } {
    const written = localised(cells, 'section', this.languages);
    const keys = this.languages.map((tag) => `${tag} ${written[tag] ?? ''}`);
    const known = keys.flatMap((key) => this.#known.get(key) ?? [])[0];
    if (!known) {
      const section = sectionOf(written);
      for (const key of keys) this.#known.set(key, { section, written, row: place().row });
      return { section };
    }
    const other = this.languages.find((tag) => written[tag] !== known.written[tag]);
    if (other === undefined) return { section: known.section };
    const column = columnOf(cells, 'section', other);
    const heading = known.written[other] ?? '';
    const fault = { rule: 'other-section', row: known.row, heading } as const;
    const problem = problemOf(fault, place(column), written[other], [{ [column]: heading }]);
    return { section: known.section, problem };
  }
}
