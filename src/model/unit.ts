import type { Language, PluralPatterns } from '../i18n/language.js';
import { isolate } from './phrase.js';

/** `%`, an ISO 4217 code, any text to put after the number, or nothing. */
export type Unit = string;

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether a unit is money. */
export const isCurrency = (unit: Unit): boolean => currencies.has(unit);

/** Currency signs: of one currency, or shared by several. */
const signs: Readonly<Record<string, readonly Unit[]>> = {
  '€': ['EUR'],
  '£': ['GBP'],
  '¥': ['JPY'],
  '￥': ['JPY'],
  '₹': ['INR'],
  US$: ['USD'],
  R$: ['BRL'],
  $: ['USD', 'CAD', 'AUD', 'MXN'],
};

/** Currency codes that are also words: they count as currencies only in capitals. */
const words = /^(all|ang|bam|bob|cad|cup|gel|lak|mad|mop|mur|pen|ron|sos|top|try)$/i;

/** The units that an author may mean: a currency, for its sign or code, or any text. */
export const unitsOf = (written: string): readonly Unit[] => {
  const unit = written.replace(/^[٪％%]+$/, '%');
  if (Object.hasOwn(signs, unit)) return signs[unit] ?? [];
  const code = unit.toUpperCase();
  return [isCurrency(code) && !words.test(unit) ? code : unit];
};

/** The unit after a number; empty for a currency, which is part of the amount. */
export const unitAfter = (unit: Unit, language: Language): string =>
  /^[%‰]$/.test(unit)
    ? language.percent.replace('%', unit)
    : unit && !isCurrency(unit)
      ? `\u00a0${isolate(unit, language)}`
      : '';

/** The words of a unit that is spoken in words: `m²` as "square metres". */
export const unitWords = (unit: Unit, language: Language): PluralPatterns | undefined => {
  const units: Readonly<Record<string, PluralPatterns>> = language.units;
  const plain = unit.normalize('NFKC').replace(/\s|q$/g, '');
  return Object.hasOwn(units, plain) ? units[plain] : undefined;
};
