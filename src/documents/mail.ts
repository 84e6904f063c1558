import { markup } from '../design/markup.js';
import { mailLink } from '../mail/parts.js';
import { plainText } from '../model/plain-text.js';
import { ink, paper } from '../design/tokens.js';
import type { Finding } from '../model/finding.js';
import type { DocumentOptions } from './document-options.js';
import type { FoundFigure } from './found-figure.js';
import { absoluteLinks } from './links.js';
import { renderFigures, type DrawnFigure } from './render-figures.js';
import { splice, type Edit } from './splice.js';

/** How figures are drawn in a mail. */
export interface MailOptions extends DocumentOptions {
  /** The title of a complete mail to put a fragment into; a document that is already complete is not wrapped. */
  readonly title?: string | undefined;
}

/** A mail with its figures as tables, and what its author should fix. */
export interface Mail {
  readonly html: string;
  /** The edits to the source; undefined if it was put into a complete mail, which must be saved as UTF-8. */
  readonly edits?: readonly Edit[];
  readonly findings: readonly Finding[];
}

const drawFigure = ({ found, outputs }: DrawnFigure): Edit =>
  found.inLine
    ? { ...found.outer, text: markup`${mailLink(outputs.href, plainText(outputs.sentence))}`.text }
    : { ...found.replaced, text: outputs.mail().text };

/** Removes the tags of a figure that is not drawn: mail clients do not know the element. Its sentence stays. */
const unwrap = ({ form, closed, outer, inner, root }: FoundFigure): Edit[] =>
  form === 'element' && closed
    ? [
        { start: outer.start, end: Math.max(inner.start, root.end), text: '' },
        { start: inner.end, end: outer.end, text: '' },
      ]
    : [];

const isWhole = /<(!doctype|html|body)\b/i;

/**
 * A column on a background of the same colour, so that a dark mode that inverts backgrounds inverts all of it. It is 600 pixels
 * wide, and narrower on a phone: a cell can shrink, where a table of that width would be cut off.
 */
export const mailShell = (lang: string, title: string): readonly [start: string, end: string] => [
  markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${title}</title>
</head>
<body bgcolor="${paper}" style="margin:0;background:${paper}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" bgcolor="${paper}" style="padding:16px;background:${paper}">
<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td width="600" bgcolor="${paper}" style="background:${paper};color:${ink};font:16px/22px Arial,sans-serif">
`.text,
  '\n</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n',
];

/**
 * Draws the figures of a newsletter, complete or a fragment, as tables for mail clients. Everything else is left unchanged,
 * character by character. A figure that cannot be drawn keeps its own sentence; an inline one becomes its sentence.
 */
export const toMail = (source: string, options: MailOptions = {}): Mail => {
  let { lang } = options;
  const draw = (figure: DrawnFigure): Edit => {
    lang ??= figure.outputs.lang;
    return drawFigure(figure);
  };
  const { drawn, notDrawn, findings } = renderFigures(source, options, draw, {
    prepare: absoluteLinks(options.base),
  });
  const edits = [...drawn, ...notDrawn.flatMap(unwrap)];
  const content = splice(source, edits);
  const { title } = options;
  if (title === undefined || isWhole.test(source)) return { html: content, edits, findings };
  const [start, end] = mailShell(lang ?? 'en', plainText(title).trim());
  return { html: start + content.replace(/^\ufeff/, '') + end, findings };
};
