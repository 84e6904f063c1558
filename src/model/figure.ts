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

/** A web, mail or relative address: a colon comes after one of these schemes, or after the first `/`, `?` or `#`. */
const address = /^(https?:|mailto:|[^:/?#]*([/?#]|$))/i;

const readAddress = (
  reader: AttributeReader<SharedAttribute>,
  name: 'href' | 'source-href',
): string => {
  const text = reader.text(name);
  if (address.test(text)) return text;
  reader.report(name, { rule: 'not-a-link' });
  return '';
};

/** Two years, the second in full or by its last two digits, that are no part of a date or of a longer list. */
const years =
  /(?<!\d|\d\s*[-–—/]\s*|\d\.)([12]\d)(\d\d)\s*[-–—]\s*([12]\d{3}|\d\d)(?!\d|\s*[-–—/]\s*\d|\.\d)/g;

/** Ranges of years with the dash of the language between them, spoken "2018 to 2020"; all else stays as it is. */
export const readPeriod = ({ language }: AttributeReader, text: string): Phrase => {
  const [dash, to] = language.until;
  const write = (until: string, inFull: boolean) =>
    text.replace(years, (written, century: string, year: string, end: string) => {
      const next = Number(end) > Number(year) ? century : end === '00' ? Number(century) + 1 : '';
      const last = end.length === 2 ? `${next}${end}` : end;
      // What is no later year may be a month: 2020-12.
      if (Number(last) <= Number(century + year)) return written;
      return century + year + until + (inFull ? last : end);
    });
  return text ? [spokenAs(write(dash, false), write(to, true))] : [];
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
