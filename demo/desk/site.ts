/** A script that a page can load from the desk's site, and the hash that holds it to this version. */
interface Script {
  readonly address: string;
  readonly integrity: string;
}

/** Where the desk is, and what it offers to other pages. */
export interface Site {
  /** The folder of the desk, with a slash at the end. */
  readonly base: string;
  readonly script: Script;
  /** The scripts of the languages that are loaded one by one. */
  readonly languages: Readonly<Record<string, Script | undefined>>;
}

/** What the build writes into each page: a `link` for each script, with its address, hash and language. */
export const readSite = (page: Document): Site => {
  const scripts = [
    ...page.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"][integrity]'),
  ].map(({ href, integrity, hreflang }) => [hreflang, { address: href, integrity }] as const);
  const all = Object.fromEntries(scripts);
  return {
    base: new URL('.', page.baseURI).href,
    script: all[''] ?? { address: '', integrity: '' },
    languages: all,
  };
};
