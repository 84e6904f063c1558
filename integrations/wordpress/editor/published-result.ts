import { blockAttributes, figureOf, fragmentOf, type BlockFigure } from './block-figure.js';
import { figureView } from './figure-view.js';
import { ResultPicker } from './result-picker.js';
import { useResults, type Result } from './results.js';
import { save } from './save.js';
import {
  BlockControls,
  components,
  createElement,
  InspectorControls,
  useBlockProps,
  useState,
  type BlockSettings,
  type EditProps,
  type Rendered,
} from './wordpress.js';
import { translate } from './words.js';

/** A warning that a result is no longer published as it is here. */
const Outdated = ({ figure }: { readonly figure: BlockFigure }): Rendered => {
  const results = useResults();
  if (!results || typeof results === 'string') return null;
  const fragment = fragmentOf(figure);
  if (results.some((each) => fragmentOf(each.figure) === fragment)) return null;
  return createElement(
    InspectorControls,
    null,
    createElement(
      components['Notice'],
      { status: 'warning', isDismissible: false },
      translate(
        'The organisation no longer publishes this result, or has changed it. Please replace it.',
      ),
    ),
  );
};

const toolbar = (replace: () => void): Rendered =>
  createElement(
    BlockControls,
    null,
    createElement(
      components['ToolbarGroup'],
      null,
      createElement(components['ToolbarButton'], { onClick: replace }, translate('Replace')),
    ),
  );

const Edit = ({ attributes, setAttributes }: EditProps): Rendered => {
  const figure = figureOf(attributes);
  const [isPicking, setPicking] = useState(false);
  const pick = (result: Result) => {
    // What another kind of figure had is removed.
    const none = Object.fromEntries(Object.keys(attributes).map((name) => [name, undefined]));
    setAttributes({ ...none, ...blockAttributes(result.figure), sentence: result.sentence });
    setPicking(false);
  };
  const replace = () => {
    setPicking(true);
  };
  return !figure || isPicking
    ? createElement('div', useBlockProps(), createElement(ResultPicker, { pick }))
    : createElement(
        'div',
        useBlockProps(),
        toolbar(replace),
        createElement(Outdated, { figure }),
        figureView(figure, attributes['sentence']),
      );
};

/** The block that picks a published result. */
export const publishedResult: BlockSettings = { edit: Edit, save };
