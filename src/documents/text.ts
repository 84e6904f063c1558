import { compile, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';
import { markup } from '../design/markup.js';
import { mailLink } from '../mail/parts.js';
import { plainAddress, plainText } from '../model/plain-text.js';
import type { Outputs } from '../figures.js';
import type { Finding } from '../model/finding.js';
import { cutTooDeep } from './depth.js';
import { absoluteLinks } from './links.js';
import type { MailOptions } from './mail.js';
import { renderFigures, type DrawnFigure } from './render-figures.js';
import { splice, type Edit } from './splice.js';

/** The plain text of a newsletter, and what its author should fix. */
export interface PlainText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The maximum line length, which still fits a terminal when quoted once or twice (RFC 3676, 4.2). */
const width = 72;

/** Breaks a line at ordinary spaces, not at the no-break spaces in numbers; further rows of a list item are indented. */
const wrap = (line: string): string[] => {
  const indent = line.startsWith('- ') ? '  ' : '';
  const rows: string[] = [];
  for (const word of line.split(/ +/)) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= width)
      rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(rows.length ? indent + word : word);
  }
  return rows;
};

/** The lines of a figure in plain text. */
export const textLines = (outputs: Outputs): string[] => outputs.text().flatMap(wrap);

/** Draws a figure as preformatted lines, or an inline one as its sentence. */
const drawFigure = ({ found, outputs }: DrawnFigure): Edit =>
  found.inLine
    ? { ...found.outer, text: markup`${mailLink(outputs.href, plainText(outputs.sentence))}`.text }
    : {
        ...found.replaced,
        text: markup`<pre>${textLines(outputs).join('\n')}</pre>`.text,
      };

/** Replaces an image by its alternative text. */
const alternative: FormatCallback = (
  { attribs }: { readonly attribs?: Readonly<Record<string, string>> },
  _walk,
  builder,
) => {
  builder.addInline(plainText(attribs?.['alt'] ?? ''));
};

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const optionsOf = (base: string | undefined): HtmlToTextOptions => ({
  wordwrap: width,
  limits: { maxInputLength: Infinity },
  formatters: { alternative },
  selectors: [
    ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'img', format: 'alternative' },
    { selector: 'title', format: 'skip' },
    { selector: 'template', format: 'skip' },
    {
      selector: 'a',
      options: {
        hideLinkHrefIfSameAsText: true,
        linkBrackets: ['<', '>'],
        pathRewrite: plainAddress,
        ...(base && { baseUrl: base }),
      },
    },
  ],
});

/** Removes control characters, which a terminal would act on, and uses `\n` as the only line break. */
const withoutControls = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\x85\u2028\u2029]/g, ' ')
    .replace(/[^\P{Cc}\t\n]/gu, '');

/** Cached by base address: creating a converter takes as long as converting a whole newsletter. */
const converters = new Map<string | undefined, (html: string) => string>();

const converterFor = (base: string | undefined): ((html: string) => string) => {
  const convert = converters.get(base) ?? compile(optionsOf(base));
  converters.set(base, convert);
  return convert;
};

/**
 * The plain text of a newsletter, complete or a fragment, with its figures as lines written for plain text. A figure that
 * cannot be drawn keeps its sentence. The text ends where more than 512 elements are open.
 */
export const toText = (source: string, options: MailOptions = {}): PlainText => {
  const { source: read, cut } = cutTooDeep(source);
  const prepare = absoluteLinks(options.base);
  const { drawn, findings } = renderFigures(read, options, drawFigure, { prepare });
  const text = converterFor(options.base)(splice(read, drawn));
  return { text: `${withoutControls(text)}\n`, findings: [...findings, ...cut] };
};
