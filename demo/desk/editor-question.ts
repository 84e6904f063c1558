import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { DeskLanguage } from './languages.js';
import { textForms, type FormName, type Order } from './take-away.js';
import type { en } from './words/en.js';
import { deskWords } from './words/words.js';

/** What an editor offers to those who write in it. */
type Offer = keyof typeof en.editor.offers;

/** The form that survives in each, and the column of the measured table that says so. */
const answers: Readonly<Record<Offer, { form: Exclude<FormName, 'svg' | 'png'>; column: string }>> =
  {
    source: { form: 'link', column: 'figure link, one paragraph' },
    block: { form: 'page', column: 'custom element' },
    quote: { form: 'link', column: 'figure link, one paragraph' },
    plugin: { form: 'block', column: 'paragraph with `data-metro`' },
    nothing: { form: 'text', column: '' },
  };

/** The measured table of docs/filters.md: for each editor, what comes of each form. */
type Measured = Readonly<Record<string, Readonly<Record<string, string>>>>;

const loadMeasured = async (): Promise<Measured> =>
  (await (await fetch('data/filters.json')).json()) as Measured;

/** Whether what a filter leaves is still a figure. */
const isFigure = (code: string): boolean => /#metro-|data-metro=|<metro-/.test(code);

/** Asks which buttons an editor has, and says what survives there and what becomes of it. */
export class EditorQuestion extends LitElement {
  static override readonly properties = {
    order: { attribute: false },
    language: { attribute: false },
    offer: { state: true },
  };

  declare order: Order | undefined;
  declare language: DeskLanguage;
  declare private offer: Offer | undefined;
  #measured: Promise<Measured> | undefined;

  constructor() {
    super();
    this.language = 'en';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #words() {
    return deskWords[this.language].editor;
  }

  async #filtered(order: Order, form: Exclude<FormName, 'svg' | 'png'>): Promise<TemplateResult[]> {
    const { filters } = await import('./editor-filters.js');
    const { text } = await textForms[form](order);
    const { figure, sentence, leaves } = this.#words;
    return Object.entries(filters).map(([name, filter]) => {
      const left = filter(text).trim();
      return html`<li>
        <strong>${name}</strong>: ${isFigure(left) ? figure : sentence}
        <details>
          <summary>${leaves}<span class="unseen"> (${name})</span></summary>
          <pre tabindex="0">${left}</pre>
        </details>
      </li>`;
    });
  }

  async #table(column: string): Promise<TemplateResult[]> {
    this.#measured ??= loadMeasured();
    const { figure, sentence } = this.#words;
    return Object.entries(await this.#measured).map(
      ([editor, forms]) =>
        html`<tr>
          <th scope="row">${editor}</th>
          <td>${forms[column] === 'figure' ? figure : sentence}</td>
        </tr>`,
    );
  }

  #answer(offer: Offer, order: Order): TemplateResult {
    const { form, column } = answers[offer];
    const { take, ran, measured } = this.#words;
    const { forms } = deskWords[this.language].takeAway;
    const go = () => {
      document.querySelector<HTMLElement>(`[data-form="${form}"] button`)?.focus();
    };
    return html`<div class="answered" role="status">
        <p>
          <strong>${take(forms[form].name)}</strong> ${this.#words.why[offer]}
          <button type="button" @click=${go}>${this.#words.go}</button>
        </p>
      </div>
      ${
        column
          ? html`<h3>${ran}</h3>
            <ul>
              ${until(this.#filtered(order, form), html`<li>…</li>`)}
            </ul>
            <h3 id="measured">${measured}</h3>
            <table aria-labelledby="measured">
              <tbody>
                ${until(this.#table(column), nothing)}
              </tbody>
            </table>`
          : nothing
      }`;
  }

  protected override render(): TemplateResult {
    const { title, offers } = this.#words;
    const { order, offer } = this;
    return html`<details class="more">
      <summary><h2>${title}</h2></summary>
      <fieldset class="kinds">
        <legend class="unseen">${title}</legend>
        ${(Object.keys(offers) as Offer[]).map(
          (each) =>
            html`<label
              ><input
                type="radio"
                name="offer"
                .checked=${each === offer}
                @change=${() => {
                  this.offer = each;
                }}
              /><span>${offers[each]}</span></label
            >`,
        )}
      </fieldset>
      ${offer && order ? this.#answer(offer, order) : nothing}
    </details>`;
  }
}

customElements.define('desk-editor-question', EditorQuestion);
