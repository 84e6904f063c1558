import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import '#dist/index.js';
import { languageTags } from '#dist/i18n/registry.js';
import { copy } from './clipboard.js';
import { readFragment, renderFigure, writeFragment } from './composed-figure.js';
import { nameOfLanguage } from './languages.js';
import { moved, readLetter, type Letter, type Part } from './letter.js';
import type { LetterOutputs } from './letter-outputs.js';
import { download } from './pictures.js';
import { readPublished } from './published-figures.js';
import { shell } from './shell.js';
import { readSite } from './site.js';
import './text-editor.js';
import { askedLanguage, deskWords } from './words/words.js';

const language = askedLanguage(location.search, navigator.languages);
const words = deskWords[language].newsletter;
const site = readSite(document);
const stored = 'metropolis-widgets-newsletter';

interface Placed {
  readonly id: number;
  readonly part: Part;
}

let count = 0;
const place = (part: Part): Placed => ({ id: (count += 1), part });

const empty: Letter = { lang: language, title: '', parts: [] };
const kept = readLetter(localStorage.getItem(stored) ?? '') ?? empty;
let { lang, title } = kept;
let placed: readonly Placed[] = kept.parts.map(place);
let said = '';
let dragged: number | undefined;
let outputs: LetterOutputs | undefined;
let view: 'desktop' | 'phone' | 'dark' = 'desktop';

const letter = (): Letter => ({ lang, title, parts: placed.map(({ part }) => part) });

const published = await readPublished();

/** What a figure says, to tell it from the others. */
const sentenceOf = (fragment: string): string => {
  const { figure } = readFragment(fragment);
  return (figure && renderFigure(figure, lang).outputs?.sentence) ?? '';
};

let drawing = 0;

/** Renders the mail; texts are cleaned first, whether they come from the editor, a file or the storage. */
const draw = async (): Promise<void> => {
  drawing += 1;
  const own = drawing;
  const [{ renderLetter }, { cleanText }] = await Promise.all([
    import('./letter-outputs.js'),
    import('./clean-text.js'),
  ]);
  const { parts, ...others } = letter();
  const clean = parts.map((part) =>
    part.kind === 'text' ? { ...part, content: cleanText(part.content) } : part,
  );
  if (own !== drawing) return;
  outputs = renderLetter({ ...others, parts: clean }, site.base);
  show();
  postLetter();
};

const postLetter = (): void => {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.letter');
  frame?.contentWindow?.postMessage({ type: 'metro-letter', html: outputs?.html }, location.origin);
};

let pause: ReturnType<typeof setTimeout> | undefined;
let latest: Promise<void> = Promise.resolve();

const drawNow = (): void => {
  clearTimeout(pause);
  pause = undefined;
  latest = draw();
};

/** The mail as it is written now, even if it is asked for before it would be drawn. */
const drawn = async (): Promise<LetterOutputs> => {
  if (pause !== undefined) drawNow();
  await latest;
  return outputs ?? drawn();
};

/** Keeps the newsletter in the browser's storage until it is cleared, and draws it anew. */
const keep = (message = said): void => {
  said = message;
  localStorage.setItem(stored, JSON.stringify(letter()));
  show();
  clearTimeout(pause);
  pause = setTimeout(drawNow, 200);
};

const add = (part: Part): void => {
  placed = [...placed, place(part)];
  keep(words.added(placed.length));
};

const move = (from: number, to: number): void => {
  const order = moved(
    placed.map(({ part }) => part),
    from,
    to,
  );
  const parts = order.map((part) => placed.find((each) => each.part === part));
  const focused = document.activeElement;
  placed = parts.filter((each) => each !== undefined);
  keep(words.moved(to + 1));
  // The part that has moved may have lost the focus, or its button is of no use at the end of the list.
  if (!(focused instanceof HTMLButtonElement)) return;
  const others = focused.parentElement?.querySelectorAll<HTMLButtonElement>('button:enabled');
  (focused.disabled ? others?.[0] : focused)?.focus();
};

const remove = (index: number): void => {
  placed = placed.filter((_, each) => each !== index);
  keep(words.removed);
  document.querySelector<HTMLElement>('#title')?.focus();
};

const take = async (file: File | undefined): Promise<void> => {
  const read = readLetter((await file?.text()) ?? '');
  if (!read) return keep(words.noLetter);
  ({ lang, title } = read);
  placed = read.parts.map(place);
  keep(words.imported);
};

const partView = ({ id, part }: Placed, index: number): TemplateResult => {
  const name = part.kind === 'text' ? `${words.text} ${index + 1}` : sentenceOf(part.content);
  const button = (label: string, off: boolean, click: () => void) =>
    html`<button type="button" aria-label="${label}: ${name}" ?disabled=${off} @click=${click}>
      ${label}
    </button>`;
  return html`<li
    draggable=${dragged === undefined && part.kind === 'text' ? 'false' : 'true'}
    data-part=${id}
    @dragstart=${() => {
      dragged = index;
    }}
    @dragover=${(event: Event) => event.preventDefault()}
    @drop=${(event: Event) => {
      event.preventDefault();
      if (dragged !== undefined) move(dragged, index);
      dragged = undefined;
    }}
  >
    ${
      part.kind === 'text'
        ? html`<desk-text-editor
          .content=${part.content}
          .language=${language}
          .label=${name}
          @desk-text=${({ detail }: CustomEvent<string>) => {
            placed = placed.map((each) =>
              each.id === id ? { id, part: { kind: 'text', content: detail } } : each,
            );
            keep();
          }}
        ></desk-text-editor>`
        : html`<p>${name || words.notDrawn}</p>`
    }
    <div class="buttons">
      ${button(words.up, index === 0, () => move(index, index - 1))}
      ${button(words.down, index === placed.length - 1, () => move(index, index + 1))}
      ${button(words.remove, false, () => remove(index))}
    </div>
  </li>`;
};

const addView = (): TemplateResult => {
  const choices = published
    .filter(({ attributes }) =>
      attributes.some(([name, value]) => name === 'lang' && value === lang),
    )
    .map(({ tag, attributes }) => {
      const { figure } = readFragment(
        `#${tag}/${attributes.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('/')}`,
      );
      return figure ? writeFragment(figure) : '';
    });
  const select = () => document.querySelector<HTMLSelectElement>('#published');
  const field = () => document.querySelector<HTMLInputElement>('#link');
  return html`<div class="field">
      <label for="published">${words.published}</label>
      <select id="published">
        ${choices.map((each) => html`<option value=${each}>${sentenceOf(each)}</option>`)}
      </select>
      <button
        type="button"
        @click=${() => add({ kind: 'figure', content: select()?.value ?? '' })}
      >
        ${words.addFigure}
      </button>
    </div>
    <div class="field">
      <label for="link">${words.link}</label>
      <input id="link" autocomplete="off" />
      <button
        type="button"
        @click=${() => {
          const address = field()?.value ?? '';
          const fragment = address.slice(address.indexOf('#'));
          if (address.includes('#') && sentenceOf(fragment))
            add({ kind: 'figure', content: fragment });
          else keep(words.noFigure);
        }}
      >
        ${words.addLink}
      </button>
    </div>
    <p><button type="button" @click=${() => add({ kind: 'text', content: '<p></p>' })}>${words.addText}</button></p>`;
};

const takeAwayView = (): TemplateResult => {
  const { copied, failed } = deskWords[language].takeAway;
  const copyButton = (name: string, text: (mail: LetterOutputs) => string, isRich = false) =>
    html`<button
      type="button"
      @click=${() => {
        const content = drawn().then((mail) => ({
          text: text(mail),
          ...(isRich && { html: mail.html }),
        }));
        void copy(content, isRich).then((done) => {
          said = done ? copied(name) : failed;
          show();
        });
      }}
    >
      ${name}
    </button>`;
  const fileButton = (
    name: string,
    file: string,
    type: string,
    content: (mail: LetterOutputs) => string,
  ) =>
    html`<button type="button" @click=${() => void drawn().then((mail) => download(file, new Blob([content(mail)], { type })))}>
      ${name}
    </button>`;
  return html`<section class="letter-out">
    <h2>${words.take}</h2>
    <p class="ends">
      ${copyButton('HTML', ({ html }) => html)}
      ${copyButton(words.formatted, ({ text }) => text, true)}
      ${copyButton(words.plain, ({ text }) => text)}
      ${copyButton('MJML', ({ mjml }) => mjml)}
      ${fileButton('.eml', 'newsletter.eml', 'message/rfc822', ({ eml }) => eml)}
      ${fileButton('.html', 'newsletter.html', 'text/html', ({ html }) => html)}
    </p>
    <h2>${words.file}</h2>
    <p class="ends">
      ${fileButton(words.export, 'newsletter.json', 'application/json', () => JSON.stringify(letter(), null, 2))}
      <label class="button"
        >${words.import}<input
          class="unseen"
          type="file"
          accept=".json,application/json"
          @change=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) void take(target.files?.[0]);
          }}
      /></label>
      <button
        type="button"
        @click=${() => {
          placed = [];
          title = '';
          keep(words.cleared);
          localStorage.removeItem(stored);
        }}
      >
        ${words.clear}
      </button>
    </p>
  </section>`;
};

const previewView = (): TemplateResult =>
  html`<section class="stage" aria-label=${words.preview}>
    <div class="ends" role="group" aria-label=${words.preview}>
      ${(['desktop', 'phone', 'dark'] as const).map(
        (each) =>
          html`<button
            type="button"
            aria-pressed=${each === view ? 'true' : 'false'}
            @click=${() => {
              view = each;
              show();
            }}
          >
            ${words.views[each]}
          </button>`,
      )}
    </div>
    <iframe class="letter ${view}" title=${words.preview} src="preview.html?as=letter" @load=${postLetter}></iframe>
  </section>`;

const show = (): void =>
  void render(
    shell(
      'newsletter',
      language,
      html`<h1>${deskWords[language].nav.newsletter}</h1>
        <p class="intro">${words.intro}</p>
        <div class="bench">
          <div class="fields">
            <div class="field">
              <label for="title">${words.title}</label>
              <input
                id="title"
                autocomplete="off"
                .value=${live(title)}
                @input=${({ target }: Event) => {
                  if (target instanceof HTMLInputElement) ({ value: title } = target);
                  keep();
                }}
              />
            </div>
            <div class="field">
              <label for="lang">${words.language}</label>
              <select
                id="lang"
                @change=${({ target }: Event) => {
                  if (target instanceof HTMLSelectElement) ({ value: lang } = target);
                  keep();
                }}
              >
                ${languageTags().map(
                  (tag) =>
                    html`<option value=${tag} ?selected=${tag === lang}>${nameOfLanguage(tag)}</option>`,
                )}
              </select>
            </div>
            ${
              placed.length
                ? html`<ol class="parts" role="list">
                  ${repeat(placed, ({ id }) => id, partView)}
                </ol>`
                : nothing
            }
            <p role="status">${said}</p>
            ${addView()}
          </div>
          <div class="results">${previewView()} ${takeAwayView()}</div>
        </div>`,
    ),
    document.body,
  );

document.documentElement.lang = language;
document.title = `${deskWords[language].nav.newsletter} – ${deskWords[language].desk}`;
document.body.textContent = '';
show();
drawNow();
