import type { Fonts, FontSources } from './fonts.js';

/** Reads the fonts of pictures from the bytes of their files. Give one result to all pictures: it keeps what it has read. */
export const loadFonts = async (sources: FontSources): Promise<Fonts> => {
  // Loaded here and nowhere else, so that those who draw no pictures need not have these packages.
  const { createFonts } = await import('./shaped-fonts.js').catch((cause: unknown) => {
    const packages = 'npm install harfbuzzjs bidi-js linebreak';
    const policy = `in a browser, a Content Security Policy with 'wasm-unsafe-eval'`;
    throw new Error(`Pictures need packages that do not load: ${packages}; ${policy}`, { cause });
  });
  return createFonts(sources);
};
