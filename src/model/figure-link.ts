/** A figure that a link carries: the element that draws it, and what an author writes in its attributes. */
export interface LinkedFigure {
  readonly tag: string;
  readonly attributes: readonly (readonly string[])[];
}

/**
 * Reads the figure in a link: `…/figure.html#metro-stat-tile/value=141/label=members`, values percent-encoded. Throws where
 * they are not. Anyone can write a link: nothing in it is known to be true or harmless.
 */
export const readFigureLink = (link: string): LinkedFigure => {
  const [tag = '', ...entries] = link.slice(link.indexOf('#') + 1).split('/');
  const attributes = entries.map((entry) => entry.split(/=(.*)/).map(decodeURIComponent));
  return { tag, attributes };
};

/**
 * Writes such a link to a page that shows figures; quotes and brackets are encoded too, since editors end addresses there, and
 * half a character is written as U+FFFD.
 */
export const writeFigureLink = (page: string, { tag, attributes }: LinkedFigure): string => {
  const encode = (value: string) =>
    encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const entries = attributes.map(([name, value = '']) => `${name}=${encode(value)}`);
  return `${page}#${[tag, ...entries].join('/')}`;
};
