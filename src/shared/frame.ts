import { readLabel } from './label.js';
import { joint, sign, textOf, type Phrase } from './phrase.js';
import type { Reading } from './reading.js';

/** The attributes that every figure has, each with something to type that works. */
export const frameAttributes = {
  lang: 'en',
  context: 'Board of Directors',
  note: 'worldwide',
  source: 'Metropolis',
  'source-href': 'https://www.metropolis.org/',
  period: '2018–2020',
  href: 'https://www.metropolis.org/',
} as const;

/** The name of an attribute that every figure has. */
export type FrameName = keyof typeof frameAttributes;

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
  /** All of it on one line, as written and as spoken. */
  readonly sentence: string;
  readonly spoken: string;
}

/** A web, mail or relative address: a colon comes after one of these schemes, or after the first `/`, `?` or `#`. */
const address = /^(?:https?:|mailto:|[^:/?#]*(?:[/?#]|$))/i;

const readAddress = (reading: Reading<FrameName>, name: 'href' | 'source-href'): string => {
  const text = reading.text(name);
  if (address.test(text)) return text;
  reading.warn(name, 'not-a-link');
  return '';
};

/** Years with the dash of the language between them, spoken "2018 to 2020"; other words stay as they are. */
export const readPeriod = (reading: Reading<FrameName>, text = reading.text('period')): Phrase => {
  const [shown, spoken] = reading.language.until.map((until) =>
    text.replace(/(\d{4})\s*[-–—]\s*(\d{2,4})\b/g, `$1${until}$2`),
  );
  return text ? [sign(shown ?? '', spoken ?? '')] : [];
};

/** A note that goes on in lower case continues the sentence; any other is a sentence of its own. */
const readNote = (reading: Reading<FrameName>, said: Phrase): Phrase => {
  const note = readLabel(reading, 'note');
  const text = textOf(note, 'written');
  if (!text) return [];
  const own = !/^\p{Ll}/u.test(text);
  const end = textOf(said, 'written');
  const before = end.endsWith(' ') ? '' : own ? '. ' : ' ';
  return [joint(before), ...note, joint(own && !/[.!?…]$/.test(text) ? '.' : '')];
};

/** Reads what every figure has, around the phrase that the figure itself says. */
export const readFrame = (reading: Reading<FrameName>, said: Phrase): Frame => {
  const { language } = reading;
  const context = reading.text('context');
  const source = reading.text('source');
  const lead = context ? [context, joint(language.colon)] : [];
  const note = readNote(reading, said);
  const period = readPeriod(reading);
  const all = [...lead, ...said, ...note];
  return {
    lang: language.tag,
    dir: language.dir ?? 'ltr',
    context: lead,
    note,
    source: {
      intro: source && language.source + language.colon,
      name: source,
      href: readAddress(reading, 'source-href'),
    },
    period: period.length && source ? [', ', ...period] : period,
    href: readAddress(reading, 'href'),
    sentence: textOf(all, 'written').trim(),
    spoken: textOf(all, 'spoken').trim(),
  };
};
