import { figures } from '#dist/figures.js';
import { describeFault } from '#dist/messages/describe.js';
import type { Problem } from '#dist/model/problem.js';
import { dataAttributes, type BlockFigure } from './block-figure.js';
import { editorLanguage, translate } from './words.js';
import { components, createElement, type Rendered } from './wordpress.js';

/** The figure itself, as in the page: the script in the editor's frame draws it. */
export const figureView = (figure: BlockFigure, sentence = ''): Rendered =>
  createElement(figures[figure.name].tag, dataAttributes(figure), sentence);

/** What is shown in place of a figure that cannot be drawn: what is wrong, and what readers see until then. */
export const noFigureView = (
  title: string,
  sentence: string,
  problems: readonly Problem[],
): Rendered => {
  const wrong = problems.filter(({ rule }) => rule !== 'missing');
  return createElement(
    components['Placeholder'],
    {
      label: title,
      instructions: translate(
        'Fill in the fields in the settings of the block: the figure then appears here.',
      ),
    },
    createElement(
      'div',
      null,
      wrong.map((problem) =>
        createElement('p', { key: problem.attribute }, describeFault(problem, editorLanguage)),
      ),
      sentence !== '' &&
        createElement(
          'p',
          { key: 'sentence' },
          translate('Until then, readers see:'),
          ' ',
          createElement('q', null, sentence),
        ),
    ),
  );
};
