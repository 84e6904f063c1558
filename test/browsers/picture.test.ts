import { expect } from '@open-wc/testing';
import type { Direction, Fonts } from '#dist/picture/fonts.js';
import { loadFonts } from '#dist/picture/load-fonts.js';
import { text } from '#dist/picture/text.js';
import { drawSample, samples } from '../picture-samples.js';

const files = '/node_modules/@expo-google-fonts';
const fetched = async (path: string) => (await fetch(`${files}/${path}`)).arrayBuffer();

const [width, height, size] = [900, 60, 30];

const canvas = (): CanvasRenderingContext2D => {
  const element = document.createElement('canvas');
  [element.width, element.height] = [width, height];
  const context = element.getContext('2d');
  if (!context) throw new Error('there is no canvas');
  return context;
};

/** A line as the browser draws it, in the same fonts. */
const drawnByBrowser = (line: string, dir: Direction) => {
  const context = canvas();
  Object.assign(context, { font: `${size}px Measured, MeasuredArabic`, direction: dir });
  context.textAlign = dir === 'rtl' ? 'right' : 'left';
  context.fillText(line, dir === 'rtl' ? width : 0, 40);
  return context;
};

/** The same line as a picture draws it. */
const drawnByPicture = (line: string, dir: Direction, fonts: Fonts) => {
  const context = canvas();
  const style = { size, colour: '#000000' };
  for (const run of text([line], style)({ fonts, dir }).layOut(width).runs) {
    const { d, scale } = fonts.outline(run.text, run.bold, run.dir);
    const left = dir === 'rtl' ? width - run.x - run.width : run.x;
    context.setTransform(size * scale, 0, 0, size * scale, left, 40);
    context.fill(new Path2D(d));
  }
  return context;
};

/** How much ink there is, and how much of it is in one drawing alone. */
const compare = (one: CanvasRenderingContext2D, other: CanvasRenderingContext2D) => {
  const [first = [], second = []] = [one, other].map((context) => {
    const { data } = context.getImageData(0, 0, width, height);
    return Array.from(data).filter((_, index) => index % 4 === 3);
  });
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const different = sum(first.map((value, at) => Math.abs(value - (second[at] ?? 0))));
  return { ink: sum(first), different };
};

describe('pictures', () => {
  let fonts: Fonts;
  let withArabic: Fonts;
  before(async () => {
    const regular = await fetched('inter/400Regular/Inter_400Regular.ttf');
    const bold = await fetched('inter/700Bold/Inter_700Bold.ttf');
    const arabic = await fetched('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf');
    fonts = await loadFonts({ regular, bold });
    for (const [weight, file] of [
      ['400', regular],
      ['700', bold],
    ] as const)
      document.fonts.add(await new FontFace('Measured', file, { weight }).load());
    document.fonts.add(await new FontFace('MeasuredArabic', arabic).load());
    withArabic = await loadFonts({ regular: [regular, arabic], bold });
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

  for (const [dir, line] of [
    ['ltr', 'AVATAR To Ty “Vous” 36 % → 52 %, −12 (2018–2020)'],
    ['ltr', 'villes, dont القاهرة (مصر 2018) et عمّان'],
    ['rtl', 'شخص شاركوا في 33 فعالية نظمتها World Cities Report (2020)'],
    ['rtl', 'حكومة عضوًا: بِسْمِ ٱللَّٰهِ، لا إله'],
    ['rtl', '52%\u200e ← 36%\u200e، بزيادة 16 نقطة'],
  ] as const)
    it(`draw a line as the browser does, ${dir}: ${line}`, function () {
      // WebKitGTK rounds how wide letters are.
      if (navigator.vendor.startsWith('Apple')) this.skip();
      const { ink, different } = compare(
        drawnByBrowser(line, dir),
        drawnByPicture(line, dir, withArabic),
      );
      expect(ink).to.be.greaterThan(100_000);
      expect(different / ink).to.be.lessThan(0.25);
    });
});
