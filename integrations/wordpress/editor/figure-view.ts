import { figures } from '#dist/figures.js';
import { dataAttributes, type BlockFigure } from './block-figure.js';
import { translate } from './words.js';

const { createElement } = wp.element;

/** The figure itself, as in the page: the script in the editor's frame draws it. */
export const figureView = (figure: BlockFigure, sentence = ''): Rendered =>
  createElement(figures[figure.name].tag, dataAttributes(figure), sentence);

/** What is shown in place of a figure that cannot be drawn: what to do, and what readers see until then. */
export const noFigureView = (title: string, sentence: string): Rendered =>
  createElement(
    wp.components.Placeholder,
    {
      icon: 'chart-bar',
      label: title,
      instructions: translate(
        'The figure appears here once its fields in the settings of the block are right.',
      ),
    },
    sentence
      ? createElement('p', null, translate('Until then, readers see:'), ' ', createElement('q', null, sentence))
      : null,
  );
