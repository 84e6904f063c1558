import { isAddress } from './address.js';
import { readDate } from './date.js';
import { readLabel } from './label.js';
import { capitalised, sentenceOnly, spokenAs, textOf, type Phrase } from './phrase.js';
import type { Language } from '../i18n/language.js';
import type { AttributeReader } from './attribute-reader.js';

/** What every figure may state in addition to its result, with example values. */
export const sharedStated = { context: 'Members', note: 'members' } as const;

/** Optional attributes of every figure; the figure is drawn without those that are invalid. */
export const sharedOptional = {
  lang: 'en',
  source: 'Members',
  'source-href': '/results',
  period: '2018–2020',
  'as-of': '2020-12-31',
  href: '/results',
} as const;

/** The name of an attribute shared by all figures. */
export type SharedAttribute = keyof typeof sharedStated | keyof typeof sharedOptional;

/** What every figure says in addition to its own result. Absent parts are empty. */
export interface Figure {
  /** The language and text direction of the words and numbers. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Words before the figure. */
  readonly context: Phrase;
  /** A line after the figure; if it continues the sentence, it is placed before any additional information. */
  readonly note: Phrase;
  readonly noteGoesOn: boolean;
  /** Where the result comes from: "Source: ", a name, an address. */
  readonly source: { readonly intro: string; readonly name: string; readonly href: string };
  /** The years that it covers, and the date that it was true at. */
  readonly period: Phrase;
  /** The period and the date as the author wrote them, for programs. */
  readonly dates: { readonly period: string; readonly asOf: string };
  /** The link target of the figure's phrase. */
  readonly href: string;
  /** Everything that the figure says, in order, from the context to the note. */
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

/** Two years, the second in full or as its last two digits, that are not part of a date or a longer list. */
const years =
  /(?<!\d|\d\s*[-–—/]\s*|\d\.)([12]\d)(\d\d)\s*[-–—]\s*([12]\d{3}|\d\d)(?!\d|\s*[-–—/]\s*\d|\.\d)/g;

/** Writes ranges of years with the language's dash, spoken "2018 to 2020"; other text stays unchanged. */
export const readPeriod = (
  { language }: Pick<AttributeReader, 'language'>,
  text: string,
): Phrase => {
  const [dash, to] = language.until;
  const write = (until: string, inFull: boolean) =>
    text.replace(years, (written, century: string, year: string, end: string) => {
      const next = Number(end) > Number(year) ? century : end === '00' ? Number(century) + 1 : '';
      const last = end.length === 2 ? `${next}${end}` : end;
      // If it is not a later year, it may be a month: 2020-12.
      if (Number(last) <= Number(century + year)) return written;
      return century + year + until + (inFull ? last : end);
    });
  return text ? [spokenAs(write(dash, false), write(to, true))] : [];
};

/** The end of a sentence at the end of a text. */
const ended = /[…\p{STerm}]\u2069?$/u;

/** A separate note is a sentence of its own: it starts with a capital, and the text before it is ended first. */
const ownNote = (before: string, [first = '', ...others]: Phrase, { stop }: Language): Phrase => {
  const note = [typeof first === 'string' ? capitalised(first) : first, ...others];
  const start = /\s$/.test(before) ? '' : ended.test(before) ? stop.slice(1) : stop;
  const end = ended.test(textOf(note, 'written')) ? '' : stop.trim();
  return [sentenceOnly(start), ...note, sentenceOnly(end)];
};

/** Reads the shared attributes, and puts them around the figure's own phrase and additional information. */
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
  const date = readDate(reader);
  const follows = !!name || period.length > 0;
  const dated = date
    ? [...period, period.length ? comma : '', follows ? date : capitalised(date)]
    : period;
  const context = words ? [words, sentenceOnly(colon)] : [];
  const label = readLabel(reader, 'note');
  // A lower-case note continues the sentence, unless that has already ended.
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
    period: (dated.length && name ? [comma, ...dated] : dated).filter(Boolean),
    dates: { period: reader.text('period'), asOf: date && reader.text('as-of') },
    href: readAddress(reader, 'href'),
    said: [...context, ...(noteGoesOn ? [...said, ...note, ...aside] : [...all, ...note])],
  };
};
