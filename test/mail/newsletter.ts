import { readFileSync } from 'node:fs';
import { toMail, toText } from '#dist/documents/index.js';

/** The newsletter as its author wrote it, and the site that it comes from. */
export const source = readFileSync(
  new URL('../../../demo/newsletter.html', import.meta.url),
  'utf8',
);
const options = { base: 'https://metropolis.example/', upgrade: 'blocks' };

/** What its readers get: a mail and its text part. */
export const mail = toMail(source, options);
export const text = toText(source, options);

/** A figure, or several, as a mail of its own. */
export const mailOf = (figures: string, lang: string): string =>
  toMail(figures, { ...options, lang, title: 'Figures' }).html;

/** The subject of its message. */
export const subject =
  /<title>(.+)<\/title>/.exec(source)?.[1]?.replaceAll('&nbsp;', '\u00a0') ?? '';
