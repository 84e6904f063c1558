import type { FigureName } from '#dist/figures.js';
import { readFigure, figureOf, withSentence } from './block-figure.js';
import { fieldView, type FieldState } from './field-view.js';
import { figureView, noFigureView } from './figure-view.js';
import { save } from './save.js';
import { transformsOf } from './transforms.js';
import { translate } from './words.js';
import {
  components,
  createElement,
  InspectorControls,
  useBlockProps,
  type BlockAttributes,
  type BlockSettings,
  type EditProps,
  type Rendered,
} from './wordpress.js';

const panel = (title: string, fields: readonly FieldState[], isOpen: boolean): Rendered =>
  createElement(components['PanelBody'], { title, initialOpen: isOpen }, fields.map(fieldView));

/** The form in the block's settings: the fields of the figure, then those that all figures have. */
const form = (name: FigureName, { attributes, setAttributes }: EditProps): Rendered => {
  const figure = figureOf({ ...attributes, metro: name });
  const problems = figure ? readFigure(figure).problems : [];
  const states = (metropolisWidgets.fields[name] ?? []).map((field) => ({
    field,
    value: attributes[field.name] ?? (field.name === 'lang' ? metropolisWidgets.lang : ''),
    problems: problems.filter(({ attribute }) => attribute === field.name),
    write: (changes: BlockAttributes) => {
      setAttributes(withSentence({ ...attributes, metro: name, ...changes }));
    },
  }));
  const shared = states.filter(({ field }) => field.shared);
  return createElement(
    InspectorControls,
    null,
    panel(
      translate('Figure'),
      states.filter(({ field }) => !field.shared),
      true,
    ),
    panel(
      translate('Context, source and link'),
      shared,
      shared.some(({ value, field }) => value && field.name !== 'lang'),
    ),
  );
};

/** The block of a kind of figure. */
export const figureBlock = (name: FigureName, title: string): BlockSettings => ({
  transforms: { from: transformsOf(name) },
  save,
  edit: (props) => {
    const figure = figureOf({ ...props.attributes, metro: name });
    const isDrawn = figure && readFigure(figure).outputs;
    const sentence = props.attributes['sentence'] ?? '';
    return createElement(
      'div',
      useBlockProps(),
      form(name, props),
      isDrawn
        ? figureView(figure, sentence)
        : noFigureView(title, sentence, figure ? readFigure(figure).problems : []),
    );
  },
});
