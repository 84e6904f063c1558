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
  reader.report(name, 'not-a-link');
  return '';
};

/** Years with the dash of the language between them, spoken "2018 to 2020"; other words stay as they are. */
export const readPeriod = ({ language }: AttributeReader, text: string): Phrase => {
  const years = (until: string) => text.replace(/(\d{4})\s*[-–—]\s*(?=\d\d)/g, `$1${until}`);
  return text ? [spokenAs(years(language.until[0]), years(language.until[1]))] : [];
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
