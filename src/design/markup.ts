const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * What markup gives a meaning to, and what is not allowed in XML 1.0 or email: control characters, lone surrogates and
 * noncharacters.
 */
const unsafe = /[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\x7f\p{Surrogate}\ufffe\uffff]/gu;

/** Escapes a text for markup, including attribute values; characters that are not allowed are removed. */
export const escape = (text: string): string => text.replace(unsafe, (sign) => signs[sign] ?? '');

/** Markup that is safe to insert into a document. Use the `markup` tag to make it. */
export class Markup {
  /** Wraps text that is already safe markup. */
  constructor(readonly text: string) {}
}

/** What can be inserted into markup: strings and numbers are escaped, markup is kept as is, lists are concatenated. */
export type Value = string | number | Markup | readonly Value[];

const write = (value: Value): string => {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(write).join('');
  return escape(`${value}`);
};

/** Template tag that writes markup without a DOM: markup`<b>${text}</b>`. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(
    strings.reduce((before, after, index) => before + write(values[index - 1] ?? '') + after),
  );
