import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { writeFragment, type ComposedFigure } from './composed-figure.js';
import type { DeskLanguage } from './languages.js';
import type { en } from './words/en.js';
import { deskWords } from './words/words.js';

/** The name of a condition that a figure may meet. */
export type Condition = keyof typeof en.previews.conditions;

/** The figure under every condition that it may meet, side by side; drawn when someone wants to see it. */
export class FigurePreviews extends LitElement {
  static override readonly properties = {
    figure: { attribute: false },
    language: { attribute: false },
    isOpen: { state: true },
  };

  declare figure: ComposedFigure | undefined;
  declare language: DeskLanguage;
  declare private isOpen: boolean;

  readonly #setHeight = ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown }>) => {
    if (data.type !== 'metro-preview-height' || typeof data.height !== 'number') return;
    const frames = [...this.querySelectorAll('iframe')];
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.height = `${Math.min(data.height, 1200)}`;
  };

  constructor() {
    super();
    this.language = 'en';
    this.isOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#setHeight);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#setHeight);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The address of a preview. Frames are led on without a step in the history, and only once someone pauses. */
  #addressOf(condition: string): string {
    const fragment = this.figure ? writeFragment(this.figure) : '';
    return new URL(`preview.html?as=${condition}${fragment}`, document.baseURI).href;
  }

  #pause: ReturnType<typeof setTimeout> | undefined;

  protected override updated(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      for (const { contentWindow, className } of this.querySelectorAll('iframe'))
        contentWindow?.location.replace(this.#addressOf(className));
    }, 300);
  }

  #preview(condition: Condition): TemplateResult {
    const name = deskWords[this.language].previews.conditions[condition];
    return html`<li>
      <h3>${name}</h3>
      <iframe title=${name} class=${condition} height="200"></iframe>
    </li>`;
  }

  protected override render(): TemplateResult {
    const { title, intro, conditions } = deskWords[this.language].previews;
    const { figure } = this;
    const toggle = ({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLDetailsElement) this.isOpen = currentTarget.open;
    };
    return html`<details class="more" @toggle=${toggle}>
      <summary><h2>${title}</h2></summary>
      <p>${intro}</p>
      ${
        this.isOpen && figure
          ? html`<ul role="list">
            ${(Object.keys(conditions) as Condition[]).map((each) => this.#preview(each))}
          </ul>`
          : nothing
      }
    </details>`;
  }
}

customElements.define('desk-previews', FigurePreviews);
