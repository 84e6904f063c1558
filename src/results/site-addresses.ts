import { markup, type Markup } from '../design/markup.js';
import type { Localised, Results } from './result.js';

/** The absolute address of a file in the folder at an address; undefined if the site has no address yet. */
export const absolute = (baseUrl: string | undefined, path: string): string | undefined =>
  baseUrl && new URL(path, baseUrl.replace(/\/?$/, '/')).href;

/** Links that tell search engines the address of a page and those of its versions in all languages. */
export const alternates = (
  { languages }: Results,
  baseUrl: string | undefined,
  language: string,
  name: string,
): Markup => {
  const own = absolute(baseUrl, `${language}/${name}`);
  if (!own) return markup``;
  const links = languages.map(
    (tag) =>
      markup`\n<link rel="alternate" hreflang="${tag}" href="${absolute(baseUrl, `${tag}/${name}`) ?? ''}">`,
  );
  return markup`\n<link rel="canonical" href="${own}">${links}`;
};

/** The addresses of the language versions of a page, relative to any of them. */
export const addressesOf = ({ languages }: Results, name: string): Localised =>
  Object.fromEntries(languages.map((tag) => [tag, `../${tag}/${name}`]));
