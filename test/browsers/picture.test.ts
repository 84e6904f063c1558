import { expect } from '@open-wc/testing';
import { loadFonts, type Fonts } from '#dist/picture/font.js';
import { drawSample, samples } from '../picture-samples.js';

const files = '/node_modules/@expo-google-fonts/inter';
const fetched = async (path: string) => (await fetch(path)).arrayBuffer();

describe('pictures', () => {
  let fonts: Fonts;
  before(async () => {
    const regular = await fetched(`${files}/400Regular/Inter_400Regular.ttf`);
    const bold = await fetched(`${files}/700Bold/Inter_700Bold.ttf`);
    fonts = loadFonts({ regular, bold });
    for (const [weight, file] of [
      ['400', regular],
      ['700', bold],
    ] as const)
      document.fonts.add(await new FontFace('Measured', file, { weight }).load());
  });

  for (const sample of samples) {
    it(`${sample.file} is what Node draws`, async () => {
      const kept = await (await fetch(`/test/output/picture/${sample.file}`)).text();
      expect(drawSample(sample, fonts).svg === kept).to.equal(true);
    });

    it(`${sample.file} is XML and an image of its size`, async () => {
      const { svg, width, height } = drawSample(sample, fonts);
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(parsed.documentElement.localName).to.equal('svg');
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([width, height]);
    });
  }

  for (const [weight, text] of [
    [400, 'personnes dans des événements organisés ou coorganisés par Metropolis'],
    [700, '1,200,000 Total AVATAR To Ty “Vous” 36 % → 52 %'],
  ] as const)
    // But for the spaces within numbers, which pictures do not make narrower.
    it(`are measured as the browser does: ${text}`, () => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('there is no canvas');
      context.font = `${weight} 100px Measured`;
      const { width } = context.measureText(text);
      expect(fonts.width(text, weight === 700) * 100).to.be.closeTo(width, width / 100);
    });
});
