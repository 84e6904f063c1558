import type { Outputs } from '#dist/figures.js';
import type { Copied } from './clipboard.js';
import type { Site } from './site.js';
import {
  writeBlock,
  writeElement,
  writeFrame,
  writeMarkdown,
  writeQuotation,
  writeScripts,
  writeSentenceAndAddress,
  writeWordPress,
  type FinishedFigure,
} from './write-forms.js';
import type { en } from './words/en.js';

/** The name of a form in which a figure can be taken away. */
export type FormName = keyof typeof en.takeAway.forms;

/** A figure to take away, and the site that it comes from. */
export interface Order {
  readonly figure: FinishedFigure;
  readonly outputs: Outputs;
  readonly site: Site;
}

/** Loaded when first asked for: parsers and renderers are most of the desk's weight. */
const documents = () => import('./document-outputs.js');

const elementWithScript = ({ figure, site }: Order): string =>
  `${writeScripts(figure, site)}\n${writeElement(figure)}`;

const plainText = ({ outputs }: Order): string => outputs.text().join('\n');

/** The forms of text, in the order in which they are offered; those with `html` can be copied as formatted text too. */
export const textForms: Readonly<
  Record<Exclude<FormName, 'svg' | 'png'>, (order: Order) => Copied | Promise<Copied>>
> = {
  page: (order) => ({ text: elementWithScript(order) }),
  link: ({ figure, site }) => ({
    text: writeQuotation(figure, site),
    html: writeQuotation(figure, site),
  }),
  block: ({ figure }) => ({ text: writeBlock(figure) }),
  wordpress: ({ figure, site }) => ({ text: writeWordPress(figure, site) }),
  mail: async ({ figure, site }) => {
    const { mailOf } = await documents();
    const html = mailOf(writeElement(figure), site.base);
    return { text: html, html };
  },
  text: (order) => ({ text: plainText(order) }),
  markdown: ({ figure, site }) => ({ text: writeMarkdown(figure, site) }),
  static: async ({ figure }) => {
    const { pageOf } = await documents();
    return { text: pageOf(writeElement(figure)) };
  },
  iframe: ({ figure, site }) => ({ text: writeFrame(figure, site) }),
};

/** Formatted text with, for editors that take none, plain text instead of code. */
export const formatted = async (form: keyof typeof textForms, order: Order): Promise<Copied> => {
  const { html = '' } = await textForms[form](order);
  const text =
    form === 'mail' ? plainText(order) : writeSentenceAndAddress(order.figure, order.site);
  return { html, text };
};
