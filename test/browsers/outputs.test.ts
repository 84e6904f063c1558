import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { loadFonts, type Fonts } from '#dist/documents/index.js';
import { languages } from '../../demo/examples.js';
import { exampleDocument, outputs } from '../documents/example-documents.js';

const font = async (weight: string): Promise<ArrayBuffer> => {
  const file = `/node_modules/@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`;
  return (await fetch(file)).arrayBuffer();
};

describe('in a browser all outputs are, to the letter, what Node makes', () => {
  let fonts: Fonts;
  before(async () => {
    const [regular, bold] = await Promise.all([font('400Regular'), font('700Bold')]);
    fonts = await loadFonts({ regular, bold });
  });

  for (const language of languages)
    for (const [name, make] of Object.entries(outputs))
      it(`${language}, ${name}`, async () => {
        const made = make(exampleDocument(language), fonts);
        // As a file, since the server of tests adds a script to HTML.
        const kept = await readFile({ path: `../../../test/output/${language}.${name}` });
        expect(made === kept).to.equal(true);
      });
});
