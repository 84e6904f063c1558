import { moved, readLetter, type Letter, type Part } from './letter.js';

const stored = 'metropolis-widgets-newsletter';

/** A part in the list, which is told from the others wherever it is moved. */
export interface Placed {
  readonly id: number;
  readonly part: Part;
}

/** The newsletter that someone writes. It is kept in the browser's storage until it is cleared. */
export class LetterDraft {
  lang = '';
  title = '';
  placed: readonly Placed[] = [];
  #count = 0;

  /** Reads what is kept, else starts an empty one in a language; `changed` is told of every change. */
  constructor(
    language: string,
    private readonly changed: () => void,
  ) {
    const kept = readLetter(localStorage.getItem(stored) ?? '');
    this.#set(kept ?? { lang: language, title: '', parts: [] });
  }

  get letter(): Letter {
    const { lang, title, placed } = this;
    return { lang, title, parts: placed.map(({ part }) => part) };
  }

  /** The number of the part that was added last. */
  get newest(): number {
    return this.#count;
  }

  #place(part: Part): Placed {
    this.#count += 1;
    return { id: this.#count, part };
  }

  #set({ lang, title, parts }: Letter): void {
    this.lang = lang;
    this.title = title;
    this.placed = parts.map((part) => this.#place(part));
  }

  #keep(): void {
    localStorage.setItem(stored, JSON.stringify(this.letter));
    this.changed();
  }

  /** Changes the title or the language. */
  write({ title = this.title, lang = this.lang }: { title?: string; lang?: string }): void {
    this.title = title;
    this.lang = lang;
    this.#keep();
  }

  add(part: Part): void {
    this.placed = [...this.placed, this.#place(part)];
    this.#keep();
  }

  /** Changes the text of a part. */
  edit(id: number, content: string): void {
    this.placed = this.placed.map((each) =>
      each.id === id ? { id, part: { kind: 'text', content } } : each,
    );
    this.#keep();
  }

  move(from: number, to: number): void {
    this.placed = moved(this.placed, from, to);
    this.#keep();
  }

  remove(index: number): void {
    this.placed = this.placed.filter((_, each) => each !== index);
    this.#keep();
  }

  /** Takes the newsletter of a file; false if it is none. */
  take(text: string): boolean {
    const read = readLetter(text);
    if (!read) return false;
    this.#set(read);
    this.#keep();
    return true;
  }

  clear(): void {
    this.#set({ ...this.letter, title: '', parts: [] });
    localStorage.removeItem(stored);
    this.changed();
  }
}
