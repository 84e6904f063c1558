import { languageTags } from '#dist/i18n/registry.js';
import type { Problem } from '#dist/model/problem.js';
import { problemView } from './problem-view.js';
import { editorLanguage, figureWords, inEditorLanguage, translate } from './words.js';
import {
  components,
  createElement,
  Fragment,
  type BlockAttributes,
  type FieldDescription,
  type Rendered,
} from './wordpress.js';

/** A field with its value, its problems, and what changes attributes of the block. */
export interface FieldState {
  readonly field: FieldDescription;
  readonly value: string;
  readonly problems: readonly Problem[];
  write(this: void, attributes: BlockAttributes): void;
}

type Option = readonly [value: string, label: string];

/** The newer look of WordPress's fields, which it asks for since 6.4. */
const look = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

/** Text with `code` in it. */
const withCode = (text: string): Rendered[] =>
  text
    .split('`')
    .map((part, index) => (index % 2 ? createElement('code', { key: index }, part) : part));

const propsOf = ({ field, problems, write }: FieldState) => ({
  ...look,
  label: inEditorLanguage(field.label),
  help: createElement(
    'span',
    null,
    createElement(
      'span',
      { 'aria-live': 'polite' },
      problems.map((problem) => problemView(problem, write)),
    ),
    ...withCode(inEditorLanguage(field.help)),
  ),
});

const nameOfLanguage = (tag: string): string =>
  new Intl.DisplayNames([editorLanguage], { type: 'language' }).of(tag) ?? tag;

const choices = ({ field }: FieldState): readonly Option[] =>
  field.name === 'lang'
    ? languageTags().map((tag) => [tag, nameOfLanguage(tag)])
    : [
        ['', '–'],
        ...field.choices.map(({ value, label }): Option => [value, inEditorLanguage(label)]),
      ];

const select = (state: FieldState, options: readonly Option[], value = state.value): Rendered => {
  const known = options.some(([each]) => each === value);
  const all = known
    ? options
    : [...options, [value, state.field.name === 'lang' ? nameOfLanguage(value) : value]];
  return createElement(components['SelectControl'], {
    ...propsOf(state),
    value,
    options: all.map(([each, label]) => ({ value: each, label })),
    onChange: (chosen: string) => state.write({ [state.field.name]: chosen }),
  });
};

/** At most one limit, and whether the number is an average. */
const qualifier = (state: FieldState): Rendered => {
  const words = state.value.split(/\s+/).filter(Boolean);
  const average = words.includes('on-average');
  const limit = words.filter((word) => word !== 'on-average').join(' ');
  const set = (...parts: readonly string[]) =>
    state.write({ qualifier: parts.filter(Boolean).join(' ') });
  const limits = Object.entries(figureWords?.limits ?? {});
  return createElement(
    Fragment,
    null,
    select(
      { ...state, write: ({ qualifier: chosen = '' }) => set(average ? 'on-average' : '', chosen) },
      [['', '–'], ...limits],
      limit,
    ),
    createElement(components['CheckboxControl'], {
      __nextHasNoMarginBottom: true,
      label: translate('On average'),
      checked: average,
      onChange: (checked: boolean) => set(checked ? 'on-average' : '', limit),
    }),
  );
};

const control = (state: FieldState): Rendered => {
  const { field, value, write } = state;
  if (field.name === 'qualifier') return qualifier(state);
  if (field.name === 'lang' || field.choices.length) return select(state, choices(state));
  const isLong = field.name === 'shares' || field.name === 'note';
  return createElement(isLong ? components['TextareaControl'] : components['TextControl'], {
    ...propsOf(state),
    ...(isLong && { rows: 3 }),
    value,
    autoComplete: 'off',
    onChange: (written: string) => write({ [field.name]: written }),
  });
};

/** A field of the form, with its problems beside it. */
export const fieldView = (state: FieldState): Rendered =>
  createElement(
    'div',
    {
      key: state.field.name,
      className: 'metropolis-widgets-field',
      'data-field': state.field.name,
      'data-wrong': state.problems.some(({ rule }) => rule !== 'missing') || undefined,
    },
    control(state),
  );
