import { isAddress } from './address.js';
import { readLabel } from './label.js';
import { sentenceOnly, spokenAs, textOf, type Phrase } from './phrase.js';
import type { AttributeReader } from './attribute-reader.js';

/** What every figure may state besides its result. */
export const sharedStated = { context: 'Members', note: 'members' } as const;

/** What every figure may have, and is drawn without where it is wrong. */
export const sharedOptional = {
  lang: 'en',
  source: 'Members',
  'source-href': '/results',
  period: '2018–2020',
  href: '/results',
} as const;

/** The name of an attribute that every figure has. */
export type SharedAttribute = keyof typeof sharedStated | keyof typeof sharedOptional;

/** What every figure says besides its own result. What is absent is empty. */
export interface Figure {
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

const readAddress = (
  reader: AttributeReader<SharedAttribute>,
  name: 'href' | 'source-href',
): string => {
  const text = reader.text(name);
  if (!text || isAddress(text)) return text;
  reader.report(name, 'not-a-link');
  return '';
};

/** Years with the dash of the language between them, spoken "2018 to 2020"; other words stay as they are. */
export const readPeriod = ({ language }: AttributeReader, text: string): Phrase => {
  const years = (until: string) => text.replace(/(\d{4})\s*[-–—]\s*(?=\d\d)/g, `$1${until}`);
  return text ? [spokenAs(years(language.until[0]), years(language.until[1]))] : [];
};

/** A note that goes on in lower case continues the sentence; any other is a sentence of its own. */
const readNote = (reader: AttributeReader<SharedAttribute>, said: Phrase): Phrase => {
  const { stop } = reader.language;
  const note = readLabel(reader, 'note');
  const text = textOf(note, 'written');
  const own = !/^\u2068?\p{Ll}/u.test(text);
  const ended = textOf(said, 'written').endsWith(' ');
  if (!text) return note;
  return [
    sentenceOnly(ended ? '' : own ? stop : ' '),
    ...note,
    sentenceOnly(own && !/[…\p{STerm}]\u2069?$/u.test(text) ? stop.trim() : ''),
  ];
};

/** Reads what every figure has, around the phrase that the figure itself says. */
export const readFigure = (reader: AttributeReader<SharedAttribute>, said: Phrase): Figure => {
  const { tag, dir = 'ltr', colon, comma, source } = reader.language;
  const words = reader.words('context');
  const name = reader.words('source');
  const period = readPeriod(reader, reader.words('period'));
  const context = words ? [words, sentenceOnly(colon)] : [];
  const note = readNote(reader, said);
  return {
    lang: tag,
    dir,
    context,
    note,
    source: { intro: name && source + colon, name, href: readAddress(reader, 'source-href') },
    period: period.length && name ? [comma, ...period] : period,
    href: readAddress(reader, 'href'),
    said: [...context, ...said, ...note],
  };
};
