import { parseAddress } from './address.js';

/** A figure encoded in a link: the element that draws it, and the attributes that an author wrote. */
export interface LinkedFigure {
  readonly tag: string;
  readonly attributes: readonly (readonly string[])[];
}

/** Starts a fragment directive such as a text fragment (`#…:~:text=…`), which is not part of the figure. */
const directive = ':~:';

/**
 * Reads the figure in a link: `…/figure.html#metro-stat-tile/value=141/label=members`, values percent-encoded. Throws if the
 * encoding is malformed. Anyone can write a link: its content is untrusted.
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

/** An address without the parameter `ref`, by which Ghost tells where the visitor comes from. */
const parseLink = (text: string, base: string): string | undefined => {
  const address = parseAddress(text.trim(), base);
  address?.searchParams.delete('ref');
  return address?.href;
};

/** The figure in a link, if the link leads to this page. Both addresses may be relative to the base. */
export const readFigureLinkTo = (
  page: string,
  href: string,
  base: string,
): LinkedFigure | undefined => {
  const [named, link] = [page, href].map((each) => parseLink(each, base));
  if (!named || !link || named.split('#', 1)[0] !== link.split('#', 1)[0]) return undefined;
  return readFigureLink(link);
};

/**
 * Writes a link to a page that shows figures. Quotes and brackets are encoded too, since editors end addresses there; lone
 * surrogates are written as U+FFFD.
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
