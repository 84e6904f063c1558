import { isAddress } from './address.js';
import { readLabel } from './label.js';
import { capitalised, sentenceOnly, spokenAs, textOf, type Phrase } from './phrase.js';
import type { Language } from '../i18n/language.js';
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
  /** A line after it; one that goes on with the sentence comes before what else is told of the figure. */
  readonly note: Phrase;
  readonly noteGoesOn: boolean;
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

/** What ends a sentence, at the end of a text. */
const ended = /[…\p{STerm}]\u2069?$/u;

/** A note of its own begins with a capital and is a sentence, parted from the text before it. */
const ownNote = (before: string, [first = '', ...others]: Phrase, { stop }: Language): Phrase => {
  const note = [typeof first === 'string' ? capitalised(first) : first, ...others];
  const start = /\s$/.test(before) ? '' : ended.test(before) ? stop.slice(1) : stop;
  const end = ended.test(textOf(note, 'written')) ? '' : stop.trim();
  return [sentenceOnly(start), ...note, sentenceOnly(end)];
};

/** Reads what every figure has, around the phrase that the figure itself says and what it tells besides. */
export const readFigure = (
  reader: AttributeReader<SharedAttribute>,
  said: Phrase,
  aside: Phrase = [],
): Figure => {
  const { language } = reader;
  const { tag, dir = 'ltr', colon, comma, source } = language;
  const words = reader.words('context');
  const name = reader.words('source');
  const period = readPeriod(reader, reader.words('period'));
  const context = words ? [words, sentenceOnly(colon)] : [];
  const label = readLabel(reader, 'note');
  // In lower case, where the sentence before it has not ended.
  const noteGoesOn =
    /^\u2068?\p{Ll}/u.test(textOf(label, 'written')) && !/\s$/.test(textOf(said, 'written'));
  const all = [...said, ...aside];
  const note = noteGoesOn
    ? [sentenceOnly(' '), ...label]
    : label.length
      ? ownNote(textOf(all, 'written'), label, language)
      : [];
  return {
    lang: tag,
    dir,
    context,
    note,
    noteGoesOn,
    source: { intro: name && source + colon, name, href: readAddress(reader, 'source-href') },
    period: period.length && name ? [comma, ...period] : period,
    href: readAddress(reader, 'href'),
    said: [...context, ...(noteGoesOn ? [...said, ...note, ...aside] : [...all, ...note])],
  };
};
