import { accent, dark, ink, line, paper, quiet } from '../../dist/design/tokens.js';

const inDark = ['ink', 'quiet', 'line', 'paper'].map((name) => [`dark-${name}`, dark[name]]);
const colours = [...Object.entries({ ink, quiet, line, paper, accent }), ...inDark];

/** The palette of the figures as custom properties, for the style sheets of the pages around them. */
export const paletteStyles = `:root{${colours.map(([name, colour]) => `--${name}:${colour};`).join('')}}\n`;
