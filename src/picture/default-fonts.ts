import type { Fonts, FontSources } from './fonts.js';
import { loadFonts } from './load-fonts.js';

const folder = '@expo-google-fonts/inter';

const read = async (weight: string): Promise<Uint8Array> => {
  // Imported dynamically, since browsers, which have no such module, load this file too.
  const { readFile } = await import('node:fs/promises');
  try {
    return await readFile(new URL(import.meta.resolve(`${folder}/${weight}/Inter_${weight}.ttf`)));
  } catch (cause) {
    const instead = `npm install ${folder}, or give one of your own`;
    throw new Error(`Pictures need a font: ${instead}`, { cause });
  }
};

/** The files of Inter, from an optional dependency; in Node only. */
export const readDefaultFonts = async (): Promise<FontSources> => {
  const [regular, bold] = await Promise.all([read('400Regular'), read('700Bold')]);
  return { regular, bold };
};

/** Inter; in Node only. */
export const loadDefaultFonts = async (): Promise<Fonts> => loadFonts(await readDefaultFonts());
