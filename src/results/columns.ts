import { figures } from '../figures.js';
import { languageOf } from '../i18n/registry.js';
import { nearest } from '../model/nearest.js';

/** The columns of numbers and names that are the same in every language. */
export const numbers = [
  'theme',
  'value',
  'of',
  'qualifier',
  'previous',
  'women',
  'men',
  'non-binary',
  'not-stated',
  'total',
  'view',
  'shares',
  'as-of',
] as const;

const notQuantities: readonly string[] = ['theme', 'qualifier', 'view', 'shares', 'as-of'];

/** The columns that hold one number each. */
export const quantities = numbers.filter((name) => !notQuantities.includes(name));

/** The columns of words, one for each language or one for all; in the order in which a result is read. */
export const words = [
  'section',
  'context',
  'lead',
  'unit',
  'label',
  'share-names',
  'note',
  'from',
  'to',
  'previous-label',
  'period',
  'source',
  'source-href',
  'href',
  'sentence',
] as const;

/** All columns, without languages. */
export const columnNames: readonly string[] = ['id', 'figure', ...numbers, ...words];

/** A column, and the language that it is in; empty for all languages. */
export interface Column {
  readonly attribute: string;
  readonly lang: string;
}

/** The name of a column: `label-fr`. */
export const columnName = ({ attribute, lang }: Column): string =>
  lang ? `${attribute}-${lang}` : attribute;

/** The tag of a language that figures can be in, as `Intl` writes it. Undefined for any other text. */
const languageTag = (text: string): string | undefined => {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text) || !languageOf(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
};

const isIn = (names: readonly string[], name: string): boolean => names.includes(name);

/** Parses the name of a column; undefined if there is no such column. */
export const parseColumn = (written: string): Column | undefined => {
  const name = written.toLowerCase();
  if (isIn(columnNames, name)) return { attribute: name, lang: '' };
  const attribute = words.find((each) => {
    const [before, tag] = [name.slice(0, each.length + 1), name.slice(each.length + 1)];
    return before === `${each}-` && languageTag(tag);
  });
  const lang = attribute && languageTag(name.slice(attribute.length + 1));
  return lang ? { attribute, lang } : undefined;
};

/** The column that an author may mean by another name: `label_fr`, `Label (fr)`, `value-fr`. */
export const nearestColumn = (written: string, languages: readonly string[]): string[] => {
  const name = written.slice(0, 60).toLowerCase();
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const column = parseColumn(plain);
  if (column) return [columnName(column)];
  const number = numbers.find((each) => plain.startsWith(`${each}-`));
  const known = [
    ...columnNames,
    ...words.flatMap((word) => languages.map((tag) => `${word}-${tag}`)),
  ];
  const near = number ?? nearest(plain, known);
  return near ? [near] : [];
};

/** The attributes that a kind of figure reads, by its name. */
export const attributesOf = new Map(
  Object.entries(figures).map(([name, { attributes }]) => [name, new Set<string>(attributes)]),
);
