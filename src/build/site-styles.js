import { readFileSync } from 'node:fs';
import { accent, dark, ink, line, paper, quiet } from '../../dist/design/tokens.js';

const inDark = ['ink', 'quiet', 'line', 'paper'].map((name) => [`dark-${name}`, dark[name]]);
const colours = [...Object.entries({ ink, quiet, line, paper, accent }), ...inDark];

/** The palette of the figures as custom properties. */
const palette = `:root{${colours.map(([name, colour]) => `--${name}:${colour};`).join('')}}\n`;

/** The start of the style sheets of the desk and the documentation, in the palette of the figures. */
export const siteStyles = palette + readFileSync(new URL('site-base.css', import.meta.url), 'utf8');
