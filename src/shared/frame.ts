import { readLabel } from './label.js';
import { joint, sign, textOf, type Phrase } from './phrase.js';
import type { Reading } from './reading.js';

/** What every figure may state besides its result. */
export const frameStated = { context: 'Members', note: 'members' } as const;

/** What every figure may have, and is drawn without where it is wrong. */
export const frameExtra = {
  lang: 'en',
  source: 'Members',
  'source-href': '/results',
  period: '2018–2020',
  href: '/results',
} as const;

/** The name of an attribute that every figure has. */
export type FrameName = keyof typeof frameStated | keyof typeof frameExtra;

/** What every figure says besides its own result. What is absent is empty. */
export interface Frame {
  /** The language of the words and numbers, and the direction in which they run. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Words before the figure. */
  readonly context: Phrase;
  /** A line after it. */
  readonly note: Phrase;
  /** Where the result comes from: "Source: ", a name, an address. */
  readonly source: { readonly intro: string; readonly name: string; readonly href: string };
  /** The years that it is about. */
  readonly period: Phrase;
  /** Where the figure's phrase leads. */
  readonly href: string;
  /** All that the figure says, in order, from the context to the note. */
  readonly said: Phrase;
}

/** A web, mail or relative address: a colon comes after one of these schemes, or after the first `/`, `?` or `#`. */
const address = /^(https?:|mailto:|[^:/?#]*([/?#]|$))/i;

const readAddress = (reading: Reading<FrameName>, name: 'href' | 'source-href'): string => {
  const text = reading.text(name);
  if (address.test(text)) return text;
  reading.refuse(name, 'not-a-link');
  return '';
};

/** Years with the dash of the language between them, spoken "2018 to 2020"; other words stay as they are. */
export const readPeriod = ({ language }: Reading, text: string): Phrase => {
  const years = (until: string) => text.replace(/(\d{4})\s*[-–—]\s*(?=\d\d)/g, `$1${until}`);
  return text ? [sign(years(language.until[0]), years(language.until[1]))] : [];
};

/** A note that goes on in lower case continues the sentence; any other is a sentence of its own. */
const readNote = (reading: Reading<FrameName>, said: Phrase): Phrase => {
  const { stop } = reading.language;
  const note = readLabel(reading, 'note');
  const text = textOf(note, 'written');
  const own = !/^\u2068?\p{Ll}/u.test(text);
  const ended = textOf(said, 'written').endsWith(' ');
  if (!text) return note;
  return [
    joint(ended ? '' : own ? stop : ' '),
    ...note,
    joint(own && !/[…\p{STerm}]\u2069?$/u.test(text) ? stop.trim() : ''),
  ];
};

/** Reads what every figure has, around the phrase that the figure itself says. */
export const readFrame = (reading: Reading<FrameName>, said: Phrase): Frame => {
  const { tag, dir = 'ltr', colon, comma, source } = reading.language;
  const words = reading.words('context');
  const name = reading.words('source');
  const period = readPeriod(reading, reading.words('period'));
  const context = words ? [words, joint(colon)] : [];
  const note = readNote(reading, said);
  return {
    lang: tag,
    dir,
    context,
    note,
    source: { intro: name && source + colon, name, href: readAddress(reading, 'source-href') },
    period: period.length && name ? [comma, ...period] : period,
    href: readAddress(reading, 'href'),
    said: [...context, ...said, ...note],
  };
};
