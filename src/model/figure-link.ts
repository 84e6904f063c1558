import { parseAddress } from './address.js';

/** A figure that a link carries: the element that draws it, and what an author writes in its attributes. */
export interface LinkedFigure {
  readonly tag: string;
  readonly attributes: readonly (readonly string[])[];
}

/** Starts what a browser is to look for in a page (`#…:~:text=…`), and is no part of the figure. */
const directive = ':~:';

/**
 * Reads the figure in a link: `…/figure.html#metro-stat-tile/value=141/label=members`, values percent-encoded. Throws where
 * they are not. Anyone can write a link: nothing in it is known to be true or harmless.
 */
export const readFigureLink = (link: string): LinkedFigure => {
  const [fragment = ''] = link.slice(link.indexOf('#') + 1).split(directive, 1);
  const [tag = '', ...entries] = fragment.split('/');
  const attributes = entries.map((entry) => {
    const [name = '', ...value] = entry.split('=');
    return [name, decodeURIComponent(value.join('='))];
  });
  return { tag, attributes };
};

/** The figure that a link carries if it leads to this page; both addresses may be relative to the base. */
export const readFigureLinkTo = (
  page: string,
  href: string,
  base: string,
): LinkedFigure | undefined => {
  const [named, link] = [page, href].map((each) => parseAddress(each.trim(), base)?.href);
  if (!named || !link || named.split('#', 1)[0] !== link.split('#', 1)[0]) return undefined;
  return readFigureLink(link);
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
