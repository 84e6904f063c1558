import { ink } from '../design/tokens.js';
import { markup, type Markup } from '../design/markup.js';
import { absoluteLinks } from '../documents/links.js';
import { mailShell } from '../documents/mail.js';
import { textLines } from '../documents/text.js';
import type { Outputs } from '../figures.js';
import { plainText } from '../model/plain-text.js';
import { outputsOf, type ResultFigure } from './drawn-figure.js';
import { titleOf } from './page.js';
import { sectionsOf, type Result, type Results } from './result.js';
import { languageIn } from './site-words.js';

/** What a newsletter is made from; `base` is the address of the page with the results, if it has one. */
export interface NewsletterOptions {
  readonly language: string;
  readonly base: string | undefined;
  /** The figure of a result as the page shows it. */
  figureOf(this: void, result: Result): ResultFigure;
}

const isComplete = (address: string): boolean => !address || URL.canParse(address);

/** The outputs of a result in a mail, which has no address of its own; without a base its relative links are left out. */
const outputsIn = (result: Result, { language, base, figureOf }: NewsletterOptions): Outputs => {
  const { attributes, outputs } = figureOf(result);
  if (isComplete(outputs.href) && isComplete(outputs.facts.source.href)) return outputs;
  const input = absoluteLinks(base)(attributes, () => undefined);
  const given = Object.entries(input).map(([name, value]) => [name, value ?? ''] as const);
  return outputsOf(result.figure, Object.fromEntries(given), language);
};

/** The source of all results, on one line; empty if there is none. */
const sourceLine = ({ source, period }: Results, language: string): string => {
  const { source: word, colon } = languageIn(language);
  const name = source[language];
  return name
    ? plainText([`${word}${colon}${name}`, period[language]].filter(Boolean).join(', '))
    : '';
};

const heading = (level: 1 | 2, text: string): Markup => {
  const size = level === 1 ? '26px/32px' : '20px/26px';
  return markup`<h${level} style="margin:24px 0 12px;font:bold ${size} Arial,sans-serif;color:${ink}">${plainText(text)}</h${level}>
`;
};

/** Writes all results as a mail, piece by piece. */
export function* writeMail(results: Results, options: NewsletterOptions): Generator<string> {
  const { language, base } = options;
  const title = plainText(titleOf(results, language));
  const [start, end] = mailShell(language, title);
  yield start;
  yield heading(1, title).text;
  for (const section of sectionsOf(results)) {
    const name = section.unseen ? undefined : section.heading[language];
    if (name) yield heading(2, name).text;
    for (const result of section.results)
      yield markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding:0 0 16px">
${outputsIn(result, options).mail()}
</td></tr></table>
`.text;
  }
  const source = sourceLine(results, language);
  if (source) yield markup`<p style="margin:16px 0">${source}</p>\n`.text;
  if (base) yield markup`<p style="margin:16px 0"><a href="${base}">${base}</a></p>`.text;
  yield end;
}

/** Writes the text part of that mail, piece by piece. */
export function* writeMailText(results: Results, options: NewsletterOptions): Generator<string> {
  const { language, base } = options;
  yield `${plainText(titleOf(results, language))}\n`;
  for (const section of sectionsOf(results)) {
    const name = section.unseen ? undefined : section.heading[language];
    yield name ? `\n\n${plainText(name)}\n\n` : '\n';
    for (const result of section.results)
      yield `${textLines(outputsIn(result, options)).join('\n')}\n\n`;
  }
  yield [sourceLine(results, language), base].filter(Boolean).join('\n') + '\n';
}
