import type { Fonts, FontSources } from './fonts.js';

/** Loads the fonts for pictures from their files. Reuse the result for all pictures: it caches glyphs and widths. */
export const loadFonts = async (sources: FontSources): Promise<Fonts> => {
  // Only loaded here, so that these packages are needed only to draw pictures.
  const { createFonts } = await import('./shaped-fonts.js').catch((cause: unknown) => {
    const packages = 'npm install harfbuzzjs bidi-js linebreak';
    const policy = `in a browser, a Content Security Policy with 'wasm-unsafe-eval'`;
    throw new Error(`Pictures need packages that do not load: ${packages}; ${policy}`, { cause });
  });
  return createFonts(sources);
};
