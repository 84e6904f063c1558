import { toPage, type PageStyles } from '../../documents/page.js';
import { documentOptions, type Command, type Values } from './command.js';

const stylesOf = ({ stylesheet, nonce }: Values): PageStyles =>
  stylesheet ? { link: stylesheet } : nonce ? { nonce } : 'inline';

/** Draws the figures of pages. */
export const page: Command = {
  summary: 'draw the figures of pages, so that they are seen without JavaScript',
  options: {
    stylesheet: 'take styles from metropolis-widgets.css at this address',
    nonce: 'allow styles in the page by this nonce of its Content Security Policy',
  },
  examples: [
    'page results.html -o public/',
    'page results.html --stylesheet /metropolis-widgets.css > drawn.html',
  ],
  inPlace: true,
  start: (values) => (document, file) => {
    const options = { ...documentOptions(values), styles: stylesOf(values) };
    const { edits, findings } = toPage(document.text, options);
    return { files: [{ name: file, content: document.bytes(edits) }], findings };
  },
};
