import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FigureName } from '#dist/figures.js';
import { languageOf, languageTags } from '#dist/i18n/registry.js';
import { describeFault } from '#dist/messages/describe.js';
import type { Problem, Suggestion } from '#dist/model/problem.js';
import type { ComposedFigure } from './composed-figure.js';
import { momentsOf } from './figure-numbers.js';
import { fieldsOf, type Field } from './fields.js';
import { nameOfLanguage, type DeskLanguage } from './languages.js';
import './shares-view.js';
import { choiceWords, hintOf, labelOf } from './words/fields.js';
import { deskWords } from './words/words.js';

/** A field with what is in it, and what is wrong with that. */
export interface FieldState {
  readonly figure: FigureName;
  readonly attributes: ComposedFigure['attributes'];
  readonly field: Field;
  readonly value: string;
  readonly problems: readonly Problem[];
  readonly language: DeskLanguage;
  /** Sets these attributes of the figure. */
  write(this: void, attributes: Readonly<Record<string, string>>, step?: boolean): void;
}

/** Text with `code` in it. */
const withCode = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

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
  const flags = [['on-average', deskWords[language].composer.onAverage], ...Object.entries(status)];
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
    ([name = '', label]) => html`
    <label class="check"
      ><input
        type="checkbox"
        name=${name}
        .checked=${live(words.includes(name))}
        @change=${() =>
          set(words.includes(name) ? words.filter((word) => word !== name) : [name, ...words])}
      />${label}</label
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

const controlView = (state: FieldState, described: string): TemplateResult => {
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

/** What a suggestion writes, in the words of the form. */
const suggestionWords = ({ attributes }: Suggestion, { figure, field, language }: FieldState) => {
  const { quote } = deskWords[language].composer;
  const entries = Object.entries(attributes);
  return entries
    .map(([name, value]) =>
      name === field.name ? quote(value) : `${labelOf(figure, name, language)} ${quote(value)}`,
    )
    .join(', ');
};

const problemView = (problem: Problem, state: FieldState): TemplateResult => {
  const { language, write, field } = state;
  const { composer } = deskWords[language];
  const { suggestions, rule } = problem;
  if (rule === 'missing') return html`<p class="needed">${composer.needed}</p>`;
  const certain = suggestions.filter(({ example }) => !example);
  const examples = suggestions.filter(({ example }) => example).slice(0, 3);
  return html`<div class="problem" data-severity=${problem.severity}>
    <p>
      ${describeFault(problem, language)}
      ${
        examples.length
          ? composer.forExample(examples.map((each) => suggestionWords(each, state)).join(' · '))
          : nothing
      }
    </p>
    ${certain.map(
      (suggestion) =>
        html`<button type="button" class="fix" @click=${() => write(suggestion.attributes, true)}>
          ${
            suggestion.attributes[field.name] === ''
              ? composer.fixEmpty
              : composer.fix(suggestionWords(suggestion, state))
          }
        </button>`,
    )}
  </div>`;
};

/** A field of the form, with its problems beside it. */
const fieldView = (state: FieldState): TemplateResult => {
  const { figure, field, language, problems } = state;
  const described = `${field.name}-hint ${field.name}-problems`;
  const label = labelOf(figure, field.name, language);
  const isGroup = field.name === 'shares';
  return html`<div
    class="field"
    data-field=${field.name}
    role=${isGroup ? 'group' : nothing}
    aria-label=${isGroup ? label : nothing}
  >
    ${isGroup ? html`<p class="label" aria-hidden="true">${label}</p>` : html`<label for=${field.name}>${label}</label>`}
    ${controlView(state, described)}
    <div id="${field.name}-problems" class="problems" aria-live="polite">
      ${problems.map((problem) => problemView(problem, state))}
    </div>
    <p id="${field.name}-hint" class="hint">${withCode(hintOf(figure, field, language))}</p>
  </div>`;
};

/** A figure with its problems, and how to change it. */
export interface Fields {
  readonly figure: ComposedFigure;
  readonly problems: readonly Problem[];
  readonly language: DeskLanguage;
  write(this: void, attributes: Readonly<Record<string, string>>, step?: boolean): void;
}

/** The figure's own fields, then those that all figures have, which are open where one of them is in use. */
export const fieldsView = ({ figure, problems, language, write }: Fields): TemplateResult => {
  const states = fieldsOf(figure.name).map((field): FieldState => ({
    figure: figure.name,
    attributes: figure.attributes,
    field,
    value: figure.attributes[field.name] ?? '',
    problems: problems.filter(({ attribute }) => attribute === field.name),
    language,
    write,
  }));
  const shared = states.filter(({ field }) => field.shared);
  const isUsed = shared.some(({ value, problems: own }) => value || own.length);
  return html`<div class="own">
      ${states.filter(({ field }) => !field.shared).map(fieldView)}
    </div>
    <details class="shared" ?open=${isUsed}>
      <summary>${deskWords[language].composer.more}</summary>
      <div class="own">${shared.map(fieldView)}</div>
    </details>`;
};
