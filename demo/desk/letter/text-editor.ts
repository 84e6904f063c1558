import { html, LitElement, type TemplateResult } from 'lit';
import type Squire from 'squire-rte';
import type { DeskLanguage } from '../languages.js';
import { deskWords } from '../words/words.js';

/** A text block: formatted text, in an editor that is loaded when the first is needed. */
export class TextEditor extends LitElement {
  static override readonly properties = {
    content: { attribute: false },
    language: { attribute: false },
    label: { attribute: false },
    isNew: { attribute: false },
  };

  /** The cleaned HTML of the block. */
  declare content: string;
  declare language: DeskLanguage;
  declare label: string;
  /** Whether it was just added: then it takes the focus. */
  declare isNew: boolean;
  #squire: Squire | undefined;

  constructor() {
    super();
    this.content = '';
    this.language = 'en';
    this.label = '';
    this.isNew = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Moving the block in the list takes it out of the page and puts it in again. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#start();
  }

  protected override firstUpdated(): void {
    const { isNew } = this;
    void this.#start().then(() => {
      if (isNew) this.#squire?.focus();
    });
  }

  async #start(): Promise<void> {
    const box = this.querySelector<HTMLElement>('.rich');
    const [{ default: Editor }, { cleanFragment, cleanText }] = await Promise.all([
      import('squire-rte'),
      import('./clean-text.js'),
    ]);
    if (!box || !this.isConnected || this.#squire) return;
    const squire = new Editor(box, {
      blockTag: 'P',
      sanitizeToDOMFragment: (text: string) => cleanFragment(text),
    });
    this.#squire = squire;
    squire.setHTML(this.content || '<p><br></p>');
    squire.addEventListener('input', () => {
      this.content = cleanText(squire.getHTML());
      this.dispatchEvent(new CustomEvent('desk-text', { detail: this.content }));
    });
    box.dataset['ready'] = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#squire?.destroy();
    this.#squire = undefined;
  }

  #toggle(
    tag: string,
    make: (squire: Squire) => unknown,
    remove: (squire: Squire) => unknown,
  ): void {
    const squire = this.#squire;
    if (!squire) return;
    squire.focus();
    if (squire.hasFormat(tag)) remove(squire);
    else make(squire);
  }

  #link(): void {
    const squire = this.#squire;
    const address = squire && prompt(deskWords[this.language].newsletter.address, 'https://');
    if (squire && address && /^(https?|mailto):/i.test(address)) squire.makeLink(address);
  }

  protected override render(): TemplateResult {
    const { bold, italic, list, hyperlink } = deskWords[this.language].newsletter;
    const button = (name: string, click: () => void) =>
      html`<button type="button" @click=${click}>${name}</button>`;
    return html`<div class="buttons" role="group" aria-label=${this.label}>
        ${button(bold, () =>
          this.#toggle(
            'B',
            (each) => each.bold(),
            (each) => each.removeBold(),
          ),
        )}
        ${button(italic, () =>
          this.#toggle(
            'I',
            (each) => each.italic(),
            (each) => each.removeItalic(),
          ),
        )}
        ${button(list, () =>
          this.#toggle(
            'UL',
            (each) => each.makeUnorderedList(),
            (each) => each.removeList(),
          ),
        )}
        ${button(hyperlink, () => this.#link())}
      </div>
      <div class="rich" role="textbox" aria-multiline="true" aria-label=${this.label} contenteditable="true"></div>`;
  }
}

customElements.define('desk-text-editor', TextEditor);
