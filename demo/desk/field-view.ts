import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '#dist/model/problem.js';
import type { ComposedFigure } from './composed-figure.js';
import { controlView } from './field-control.js';
import { problemView } from './field-problem.js';
import type { FieldState } from './field-state.js';
import { fieldsOf } from './fields.js';
import type { DeskLanguage } from './languages.js';
import { hintOf, labelOf } from './words/fields.js';
import { deskWords } from './words/words.js';

/** Text with `code` in it. */
const withCode = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

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
