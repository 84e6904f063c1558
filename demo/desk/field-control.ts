import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageOf, languageTags } from '#dist/i18n/registry.js';
import { capitalised } from '#dist/model/phrase.js';
import type { FieldState } from './field-state.js';
import { momentsOf } from './figure-numbers.js';
import { nameOfLanguage } from './languages.js';
import './shares-view.js';
import { choiceWords } from './words/fields.js';
import { deskWords } from './words/words.js';

const option = (value: string, label: string, chosen: string) =>
  html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;

/** The words of a choice: those of the figures, or the desk's own. */
const choiceLabel = ({ field: { name }, language }: FieldState, choice: string): string => {
  const themes: Readonly<Record<string, string>> = languageOf(language)?.themes ?? {};
  return themes[choice] ?? choiceWords[language][`${name} ${choice}`] ?? choice;
};

const selectView = (
  { field: { name }, value, language, write }: FieldState,
  described: string,
  options: readonly (readonly [value: string, label: string])[],
  optional: boolean,
): TemplateResult => {
  const known = options.some(([each]) => each === value) || !value;
  const all = known ? options : [...options, [value, value] as const];
  return html`<select
    id=${name}
    name=${name}
    aria-describedby=${described}
    .value=${live(value)}
    @change=${({ target }: Event) => {
      if (target instanceof HTMLSelectElement) write({ [name]: target.value });
    }}
  >
    ${optional ? option('', deskWords[language].composer.none, value) : nothing}
    ${all.map(([each, label]) => option(each, label, value))}
  </select>`;
};

/** At most one limit, whether the number is an average, and whether it is final: the words are those of the figures. */
const qualifierView = (state: FieldState, described: string): TemplateResult => {
  const { value, language, write } = state;
  const { limits = {}, status = {} } = languageOf(language) ?? {};
  const flags = [
    ['on-average', deskWords[language].composer.onAverage],
    ...Object.entries<string>(status),
  ];
  const words = value.split(/\s+/).filter(Boolean);
  const isFlag = (word: string) => flags.some(([name]) => name === word);
  const set = (parts: readonly string[]) => write({ qualifier: parts.filter(Boolean).join(' ') });
  const limit = words.filter((word) => !isFlag(word)).join(' ');
  const select = selectView(
    {
      ...state,
      value: limit,
      write: ({ qualifier = '' }) => set([...words.filter(isFlag), qualifier]),
    },
    described,
    Object.entries(limits),
    true,
  );
  return html`${select}${flags.map(
    ([name = '', label = '']) => html`
    <label class="check"
      ><input
        type="checkbox"
        name=${name}
        .checked=${live(words.includes(name))}
        @change=${() =>
          set(words.includes(name) ? words.filter((word) => word !== name) : [name, ...words])}
      />${capitalised(label)}</label
    >`,
  )}`;
};

const textView = (
  { field: { name }, value, problems, write }: FieldState,
  described: string,
): TemplateResult => {
  const wrong = problems.some(({ rule }) => rule !== 'missing');
  const input = ({ target }: Event) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      write({ [name]: target.value });
  };
  return name === 'note'
    ? html`<textarea
        id=${name}
        name=${name}
        rows="2"
        aria-describedby=${described}
        aria-invalid=${wrong ? 'true' : 'false'}
        .value=${live(value)}
        @input=${input}
      ></textarea>`
    : html`<input
        id=${name}
        name=${name}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${described}
        aria-invalid=${wrong ? 'true' : 'false'}
        .value=${live(value)}
        @input=${input}
      />`;
};

const sharesView = (
  { attributes, value, problems, language, write }: FieldState,
  described: string,
): TemplateResult =>
  html`<desk-shares
    .value=${value}
    .headings=${[deskWords[language].composer.source, ...momentsOf(attributes, language)]}
    .language=${language}
    .wrong=${problems.some(({ rule }) => rule !== 'missing')}
    .described=${described}
    @desk-shares=${({ detail }: CustomEvent<string>) => write({ shares: detail })}
  ></desk-shares>`;

/** What a field is filled in with: a text, a choice, rows of shares. */
export const controlView = (state: FieldState, described: string): TemplateResult => {
  const { field } = state;
  if (field.name === 'lang')
    return selectView(
      state,
      described,
      languageTags().map((tag) => [tag, nameOfLanguage(tag)]),
      false,
    );
  if (field.name === 'shares') return sharesView(state, described);
  if (field.name === 'qualifier') return qualifierView(state, described);
  return field.choices.length
    ? selectView(
        state,
        described,
        field.choices.map((choice) => [choice, choiceLabel(state, choice)]),
        true,
      )
    : textView(state, described);
};
