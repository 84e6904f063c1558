import { basename } from 'node:path';
import { Option } from 'commander';
import type { PageStyles } from '../../documents/page.js';
import { documentCommand } from '../document-command.js';

interface PageValues {
  readonly stylesheet?: string;
  readonly nonce?: string;
  readonly jsonLd?: true;
}

const stylesOf = ({ stylesheet, nonce }: PageValues): PageStyles =>
  stylesheet ? { link: stylesheet } : nonce ? { nonce } : 'inline';

/** Draws the figures of pages. */
export const page = documentCommand<PageValues>({
  name: 'page',
  summary: 'Draw the figures of pages, so that they show without JavaScript',
  options: [
    new Option(
      '--stylesheet <address>',
      'address of metropolis-widgets.css, to link to it instead of writing inline styles',
    ),
    new Option(
      '--nonce <nonce>',
      "nonce of the page's Content Security Policy, for inline styles",
    ).conflicts('stylesheet'),
    new Option('--json-ld', 'also state the figures as data for search engines (schema.org)'),
  ],
  examples: [
    'page results.html -o public/',
    'page results.html --stylesheet /metropolis-widgets.css > drawn.html',
  ],
  inPlace: true,
  outputName: (file) => basename(file),
  start: async (values) => {
    const { toPage } = await import('../../documents/page.js');
    const options = { ...values, styles: stylesOf(values) };
    return (document, file) => {
      const { edits, findings } = toPage(document.text, options);
      return { files: [{ name: basename(file), content: document.bytes(edits) }], findings };
    };
  },
});
