import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadFonts, type Fonts } from './font.js';

const folder = '@expo-google-fonts/inter';

const read = (weight: string): Promise<Uint8Array> => {
  const path = `${folder}/${weight}/Inter_${weight}.ttf`;
  return readFile(fileURLToPath(import.meta.resolve(path))).catch((cause: unknown) => {
    throw new Error(`Pictures need a font: npm install ${folder}, or give one of your own`, {
      cause,
    });
  });
};

/** Inter, from an optional dependency; in Node only. */
export const loadDefaultFonts = async (): Promise<Fonts> => {
  const [regular, bold] = await Promise.all([read('400Regular'), read('700Bold')]);
  return loadFonts({ regular, bold });
};
