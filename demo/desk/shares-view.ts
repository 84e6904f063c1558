import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { splitEntries, splitEntry } from '#dist/model/share-entries.js';
import type { DeskLanguage } from './languages.js';
import { deskWords } from './words/words.js';

/** A source as it is typed: its name and its two values, each of which may still be empty. */
type Row = readonly [source: string, from: string, to: string];

const emptyRow: Row = ['', '', ''];

const readRow = (entry: string): Row => {
  const { label, values } = splitEntry(entry);
  const [from = '', ...others] = values;
  return [label.replaceAll('\\;', ';'), from, others.join(' → ')];
};

/** The attribute of these rows. A semicolon would else begin another source. */
const writeRows = (rows: readonly Row[]): string =>
  rows
    .map((row) => row.map((cell) => cell.trim().replaceAll(';', '\\;')))
    .filter((row) => row.some(Boolean))
    .map(([source = '', from = '', to = '']) =>
      `${source}: ${from} ${from && to ? 'to' : '→'} ${to}`.trim(),
    )
    .join('; ');

/** The attribute `shares` as rows: sources, each with its two values. Says `desk-shares` with the attribute's value. */
export class SharesField extends LitElement {
  static override readonly properties = {
    value: { attribute: false },
    headings: { attribute: false },
    language: { attribute: false },
    wrong: { attribute: false },
    described: { attribute: false },
  };

  declare value: string;
  /** The names of the columns: the source, the earlier and the later moment. */
  declare headings: readonly string[];
  declare language: DeskLanguage;
  /** Whether something is wrong with the sources. */
  declare wrong: boolean;
  /** The ids of what describes the field. */
  declare described: string;
  #rows: readonly Row[] = [];

  constructor() {
    super();
    this.value = '';
    this.headings = [];
    this.language = 'en';
    this.wrong = false;
    this.described = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Rows that are still empty are no part of the value: they stay as long as the value is that of the rows. */
  protected override willUpdate(): void {
    if (this.#rows.length && this.value === writeRows(this.#rows)) return;
    const rows = splitEntries(this.value).map(readRow);
    this.#rows = [...rows, ...[emptyRow, emptyRow].slice(rows.length)];
  }

  #write(rows: readonly Row[]): void {
    this.#rows = rows;
    this.requestUpdate();
    this.value = writeRows(rows);
    this.dispatchEvent(new CustomEvent('desk-shares', { detail: this.value }));
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  #add(): void {
    this.#write([...this.#rows, emptyRow]);
    void this.#focus('li:last-child input');
  }

  #remove(index: number): void {
    const rows = this.#rows.filter((_, each) => each !== index);
    this.#write(rows.length ? rows : [emptyRow]);
    void this.#focus(`li:nth-child(${Math.min(index + 1, this.#rows.length)}) input`);
  }

  #rowView(row: Row, index: number): TemplateResult {
    const remove = `${deskWords[this.language].newsletter.remove}: ${row[0] || index + 1}`;
    const set = (column: number, { target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      const [source = '', from = '', to = ''] = row.with(column, target.value);
      this.#write(this.#rows.with(index, [source, from, to]));
    };
    return html`<li>
      ${row.map(
        (cell, column) =>
          html`<input
            aria-label="${this.headings[column]} ${index + 1}"
            aria-describedby=${this.described}
            aria-invalid=${this.wrong ? 'true' : 'false'}
            autocomplete="off"
            spellcheck="false"
            inputmode=${column ? 'decimal' : nothing}
            .value=${cell}
            @input=${(event: Event) => set(column, event)}
          />`,
      )}
      <button type="button" aria-label=${remove} title=${remove} @click=${() => this.#remove(index)}>
        ×
      </button>
    </li>`;
  }

  protected override render(): TemplateResult {
    const { addSource } = deskWords[this.language].composer;
    return html`<div class="shares-head" aria-hidden="true">
        ${this.headings.map((heading) => html`<span>${heading}</span>`)}
      </div>
      <ol class="shares" role="list">
        ${this.#rows.map((row, index) => this.#rowView(row, index))}
      </ol>
      <button type="button" @click=${() => this.#add()}>${addSource}</button>`;
  }
}

customElements.define('desk-shares', SharesField);
