import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadFonts, type Fonts } from './font.js';

const folder = '@expo-google-fonts/inter';

const read = async (weight: string): Promise<Uint8Array> => {
  try {
    const path = import.meta.resolve(`${folder}/${weight}/Inter_${weight}.ttf`);
    return await readFile(fileURLToPath(path));
  } catch (cause) {
    const instead = `npm install ${folder}, or give one of your own`;
    throw new Error(`Pictures need a font: ${instead}`, { cause });
  }
};

/** Inter, from an optional dependency; in Node only. */
export const loadDefaultFonts = async (): Promise<Fonts> => {
  const [regular, bold] = await Promise.all([read('400Regular'), read('700Bold')]);
  return loadFonts({ regular, bold });
};
