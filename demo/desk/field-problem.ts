import { html, nothing, type TemplateResult } from 'lit';
import { describeFault } from '#dist/messages/describe.js';
import type { Problem, Suggestion } from '#dist/model/problem.js';
import type { FieldState } from './field-state.js';
import { labelOf } from './words/fields.js';
import { deskWords } from './words/words.js';

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

/** What is wrong with a field, with what is certain to mend it to click, else with examples. */
export const problemView = (problem: Problem, state: FieldState): TemplateResult => {
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
