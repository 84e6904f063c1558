// The editor's part of the plugin: five blocks, and the drawings that are stored with a post where the settings say so.
import { Drawings } from './drawings.js';
import { figureBlock } from './figure-block.js';
import { publishedResult } from './published-result.js';
import { translate } from './words.js';
import { registerBlockType, registerPlugin } from './wordpress.js';

registerBlockType('metropolis-widgets/stat-tile', figureBlock('stat-tile', translate('Stat tile')));
registerBlockType(
  'metropolis-widgets/funding-shift-bar',
  figureBlock('funding-shift-bar', translate('Funding shift bar')),
);
registerBlockType(
  'metropolis-widgets/gender-split',
  figureBlock('gender-split', translate('Gender split')),
);
registerBlockType(
  'metropolis-widgets/theme-badge',
  figureBlock('theme-badge', translate('Theme badge')),
);
registerBlockType('metropolis-widgets/published-result', publishedResult);

if (metropolisWidgets.drawnInAdvance) registerPlugin('metropolis-widgets', { render: Drawings });
