const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What neither XML 1.0 nor a mail may hold: control characters, halves of characters, and what is no character. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\p{Surrogate}\ufffe\uffff]/gu;

/** A text as it stands in markup, in a value too. */
export const escape = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** Markup that is safe to put into a document: only `html` makes it. */
export class Markup {
  /** The markup of a text that is known to be some. */
  constructor(readonly text: string) {}
}

/** What may be put into markup: texts and numbers are escaped, markup stands as it is, a list is all that it holds. */
export type Value = string | number | Markup | readonly Value[];

const write = (value: Value): string => {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(write).join('');
  return escape(`${value}`);
};

/** Writes markup as a string, for where there is no document: html`<b>${text}</b>`. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(
    strings.reduce((before, after, index) => before + write(values[index - 1] ?? '') + after),
  );
