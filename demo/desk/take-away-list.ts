import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { copy } from './clipboard.js';
import type { DeskLanguage } from './languages.js';
import { formatted, textForms, type FormName, type Order } from './take-away.js';
import {
  copyFigurePicture,
  downloadFigurePicture,
  type PictureForm,
  type TakenPicture,
} from './take-pictures.js';
import { deskWords } from './words/words.js';

type TextForm = keyof typeof textForms;

const isPicture = (form: FormName): form is PictureForm => form === 'svg' || form === 'png';

/** The forms that can be copied as formatted text. */
const isRich = (form: FormName): boolean => form === 'link' || form === 'mail';

/** Every form in which a figure can be taken away, each with where it fits and its code. */
export class TakeAwayList extends LitElement {
  static override readonly properties = {
    order: { attribute: false },
    language: { attribute: false },
    open: { state: true },
    feedback: { state: true },
  };

  /** The figure; without one, the list says that it waits. */
  declare order: Order | undefined;
  declare language: DeskLanguage;
  declare private open: ReadonlySet<FormName>;
  declare private feedback: { readonly form: FormName; readonly text: string } | undefined;

  constructor() {
    super();
    this.language = 'en';
    this.open = new Set();
  }

  get #words() {
    return deskWords[this.language].takeAway;
  }

  /** The page's own styles apply, and its labels can refer to what is inside. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #say(form: FormName, text: string): void {
    this.feedback = { form, text };
  }

  async #copyText(form: TextForm, order: Order, rich: boolean): Promise<void> {
    const content = Promise.resolve(rich ? formatted(form, order) : textForms[form](order));
    const { copied, forms, selected } = this.#words;
    if (await copy(content, rich)) return this.#say(form, copied(forms[form].name));
    this.open = new Set([...this.open, form]);
    await this.updateComplete;
    const code = this.querySelector(`[data-form="${form}"] pre`);
    if (code) getSelection()?.selectAllChildren(code);
    this.#say(form, selected);
  }

  async #takePicture(form: PictureForm, copies: boolean, taken: Promise<TakenPicture>) {
    const { copied, failed, forms, missing, notDrawn, picture } = this.#words;
    this.#say(form, picture);
    try {
      const { done, missing: lost } = await taken;
      const said = !copies ? '' : done ? copied(forms[form].name) : failed;
      this.#say(form, [said, lost && missing(lost)].filter(Boolean).join(' '));
    } catch {
      this.#say(form, notDrawn);
    }
  }

  #button(label: string, form: FormName, click: () => void): TemplateResult {
    const name = this.#words.forms[form].name;
    return html`<button type="button" aria-label="${label} (${name})" @click=${click}>
      ${label}
    </button>`;
  }

  #buttons(form: FormName, order: Order): (TemplateResult | typeof nothing)[] {
    const { copy: copyWord, copyCode, copyRich, download } = this.#words;
    if (isPicture(form))
      return [
        this.#button(copyWord, form, () => {
          void this.#takePicture(form, true, copyFigurePicture(form, order.figure));
        }),
        this.#button(download, form, () => {
          void this.#takePicture(form, false, downloadFigurePicture(form, order.figure));
        }),
      ];
    const rich = isRich(form);
    return [
      rich
        ? this.#button(copyRich, form, () => {
            void this.#copyText(form, order, true);
          })
        : nothing,
      this.#button(rich ? copyCode : copyWord, form, () => {
        void this.#copyText(form, order, false);
      }),
    ];
  }

  /** The code of a form, which is written only while someone looks at it. */
  #code(form: TextForm, order: Order): TemplateResult {
    const written = this.open.has(form) ? textForms[form](order) : undefined;
    const text =
      written instanceof Promise
        ? until(
            written.then((each) => each.text),
            '…',
          )
        : (written?.text ?? '');
    const toggle = ({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLDetailsElement)) return;
      const others = [...this.open].filter((each) => each !== form);
      this.open = new Set(currentTarget.open ? [...others, form] : others);
    };
    return html`<details .open=${this.open.has(form)} @toggle=${toggle}>
      <summary>
        ${this.#words.code}<span class="unseen"> (${this.#words.forms[form].name})</span>
      </summary>
      <pre tabindex="0">${text}</pre>
    </details>`;
  }

  #form(form: FormName, order: Order): TemplateResult {
    const { name, fits } = this.#words.forms[form];
    const said = this.feedback?.form === form ? this.feedback.text : '';
    return html`<li data-form=${form}>
      <div class="fits">
        <h3>${name}</h3>
        <p>${fits}</p>
      </div>
      <div class="buttons">${this.#buttons(form, order)}</div>
      ${said ? html`<p class="feedback">${said}</p>` : nothing}
      ${isPicture(form) ? nothing : this.#code(form, order)}
    </li>`;
  }

  protected override render(): TemplateResult {
    const { title, wait, forms } = this.#words;
    const { order } = this;
    return html`<h2 id="take-away">${title}</h2>
      <p class="unseen" role="status">${this.feedback?.text}</p>
      ${
        order
          ? html`<ul role="list">
            ${(Object.keys(forms) as FormName[]).map((form) => this.#form(form, order))}
          </ul>`
          : html`<p class="wait">${wait}</p>`
      }`;
  }
}

customElements.define('desk-take-away', TakeAwayList);
