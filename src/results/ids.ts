import type { ResultsProblem } from '../model/results-problem.js';
import { textIn } from './localised.js';
import type { SheetRow } from './sheet.js';
import { problemOf } from './table.js';

/** Ids name files, on every system: lower case alone, so that no two differ in case only. */
const valid = /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names that Windows reserves for devices, and those of the other files beside those of the results. */
const reserved = /^(con|prn|aux|nul|(com|lpt)\d|index|newsletter)$/;

const isId = (text: string): boolean => valid.test(text) && !reserved.test(text);

/** Finds ids that are not taken yet, and reports those that are no ids or are there twice. */
export class Ids {
  readonly #rows = new Map<string, number>();
  readonly #taken: Set<string>;
  /** The number that the next similar id gets. */
  readonly #numbers = new Map<string, number>();

  constructor(rows: readonly SheetRow[]) {
    this.#taken = new Set(rows.map(({ cells }) => textIn(cells, 'id')));
  }

  /** What is wrong with the id of a row; `words` are those of its label, which an id can be made of. */
  check({ cells, place }: SheetRow, words: string): ResultsProblem | undefined {
    const id = textIn(cells, 'id');
    const at = place('id');
    if (!id) return problemOf({ rule: 'missing' }, at, '', [{ id: this.#free(words) }]);
    if (!isId(id)) return problemOf({ rule: 'not-an-id' }, at, id, [{ id: this.#free(id) }]);
    const row = this.#rows.get(id);
    if (row !== undefined)
      return problemOf({ rule: 'repeated-id', row }, at, id, [{ id: this.#free(id) }]);
    this.#rows.set(id, at.row);
    return undefined;
  }

  /** An id like a text that no row has. */
  #free(text: string): string {
    const plain = text
      .slice(0, 60)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .split(' ')
      .slice(0, 4)
      .join('-')
      .slice(0, 50);
    const base = isId(plain) ? plain : `result-${plain}`.replace(/-$/, '');
    let free = base;
    let number = this.#numbers.get(base) ?? 2;
    for (; this.#taken.has(free); number += 1) free = `${base}-${number}`;
    this.#numbers.set(base, number);
    this.#taken.add(free);
    return free;
  }
}
