import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { Resvg } from '@resvg/resvg-js';
import { formatHex, interpolate, modeOklab, modeOklch, modeRgb, useMode } from 'culori/fn';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { figures, type Outputs } from '#dist/figures.js';
import { loadDefaultFonts } from '#dist/picture/default-fonts.js';
import type { FontFiles } from '#dist/picture/fonts.js';
import { loadFonts } from '#dist/picture/load-fonts.js';
import { drawImage, toPng, type Image } from '#dist/documents/image.js';
import { ar } from '#dist/i18n/ar.js';
import { addLanguage } from '#dist/i18n/registry.js';
import { sizes, type SizeName } from '#dist/picture/size.js';
import {
  accent,
  groupColours,
  ink,
  line,
  paper,
  series,
  themeColours,
} from '#dist/design/tokens.js';
import { badgeColours, groupText } from '#dist/picture/colours.js';
import {
  attributesOf,
  languages,
  type Example,
  type ExampleLanguage,
} from '../../demo/examples.js';
import { contrastOf } from '../browsers/contrast.js';
import { hostileInput, names, seed } from '../figures/hostile-texts.js';
import { draw, drawSample, examples, samples } from './picture-samples.js';

const fonts = await loadDefaultFonts();
const family = 'Inter';
const sizeNames = Object.keys(sizes) as SizeName[];
const root = new URL('../../../', import.meta.url);

type Node = DefaultTreeAdapterTypes.ChildNode;

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (xml: string) => xml.replace(/&(.+?);/g, (_, name: string) => signs[name] ?? '');
/** Text without arrows, what depends on how lines wrap, what no XML may hold, and marks of direction. */
const bare = (text: string) =>
  text.replace(
    /[→←\s\p{Cc}\p{Cs}\ufffd\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    '',
  );

/** The texts of a figure in a page, as they are seen, but for labels in bars and headings of columns. */
const seen = (node: Node): string => {
  if (node.nodeName === 'thead') return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  const attributes = 'attrs' in node ? node.attrs : [];
  const isSpoken = attributes.some(({ name, value }) => name === 'class' && value === 'spoken');
  const isLabel = node.nodeName === 'td' && attributes.map(({ name }) => name).join() === 'width';
  return isSpoken || isLabel || !('childNodes' in node) ? '' : node.childNodes.map(seen).join('');
};
const seenInPage = (outputs: Outputs) =>
  parseFragment(collectResultSync(render(outputs.template())))
    .childNodes.map(seen)
    .join('');

/** The runs of text of a picture, in its own pixels. */
const runsOf = (svg: string) => {
  const [, left, top, scale] =
    /translate\(([-\d.]+) ([-\d.]+)\)scale\(([\d.]+)\)" stroke-/.exec(svg) ?? [];
  const along = (length: string | undefined) => Number(length) * Number(scale);
  const runs = svg.matchAll(
    /<text x="(.*?)" y="(.*?)" .*? font-size="(.*?)" font-weight="(.*?)" fill="(.*?)"(?: textLength="(.*?)" .*?)?>(.*?)<\/text>/gs,
  );
  return [...runs].map(([, x, y, size, weight, fill = '', width, xml = '']) => {
    const text = plain(xml);
    const measured = fonts.width(text, weight === '700') * Number(size);
    return {
      text,
      fill,
      /** Whether it is in a segment of a bar: nothing else is bold in this size. */
      isLabel: size === '13' && weight === '700',
      said: Number(width ?? measured),
      measured,
      left: Number(left) + along(x),
      right: Number(left) + along(x) + measured * Number(scale),
      top: Number(top) + along(y) - 0.73 * along(size),
      bottom: Number(top) + along(y) + 0.2 * along(size),
    };
  });
};

/** The text of a picture, but for labels in bars. */
const textIn = (svg: string) => {
  const texts = runsOf(svg).filter(({ isLabel }) => !isLabel);
  return bare(texts.map(({ text }) => text).join(''));
};

/** What the segments of bars say in a page, whole and without names. */
const labelsInPage = (outputs: Outputs): Set<string> => {
  const page = collectResultSync(render(outputs.template()));
  const labels = [...page.matchAll(/<td width[^>]*>(?:<!--.*?-->)*\u200b(.*?)</gs)];
  return new Set(
    labels.flatMap(([, label = '']) => {
      const whole = plain(label);
      return [whole, whole.split(' ')[0] ?? ''].map(bare);
    }),
  );
};

const publish = (example: Example, language: ExampleLanguage) => {
  const { outputs } = figures[example.figure].render(attributesOf(example, language), language);
  assert.ok(outputs);
  return outputs;
};

/** All within the card, and nothing over anything else. */
const fits = ({ svg, width, height }: Image, size: SizeName) => {
  const runs = runsOf(svg);
  const edge = (size === 'column' ? 0 : 24) * sizes[size].unit;
  for (const [index, run] of runs.entries()) {
    assert.ok(run.left >= edge - 0.1 && run.right <= width - edge + 1, `${run.text}: ${run.right}`);
    assert.ok(run.top >= edge - 0.1 && run.bottom <= height - edge, `${run.text}: ${run.bottom}`);
    for (const other of runs.slice(index + 1))
      assert.ok(
        run.right <= other.left + 0.1 ||
          other.right <= run.left + 0.1 ||
          run.bottom <= other.top + 0.1 ||
          other.bottom <= run.top + 0.1,
        `"${run.text}" and "${other.text}"`,
      );
  }
};

for (const size of sizeNames)
  for (const language of languages)
    describe(`pictures of the size ${size}, ${language}`, () => {
      for (const example of examples)
        test(example.name, () => {
          const image = draw(example, language, size, fonts, family);
          const outputs = publish(example, language);
          const runs = runsOf(image.svg);
          assert.equal(textIn(image.svg), bare(seenInPage(outputs)));
          const labels = labelsInPage(outputs);
          for (const { text } of runs.filter(({ isLabel }) => isLabel))
            assert.ok(labels.has(bare(text)), `${text}: not a label of the page`);
          for (const { said, measured, text } of runs)
            assert.ok(Math.abs(said - measured) < 0.1 + measured / 100, text);
          fits(image, size);
          assert.ok(
            image.alt
              .replaceAll('\u00a0', ' ')
              .startsWith(example.sentence[language].replaceAll('\u00a0', ' ')),
          );
          assert.ok(plain(image.svg).includes(`<desc>${image.alt}</desc>`));
          assert.deepEqual(image.missing, []);
          const { width, height } = image;
          const { width: wide, height: high = height } = { height: undefined, ...sizes[size] };
          assert.deepEqual([width, height], [wide, high]);
        });
    });

describe('the segments of a bar say', () => {
  const rows: [string, ExampleLanguage, SizeName, string[]][] = [
    [
      'funding',
      'en',
      'slide',
      ['36% Membership fees', '60% Partnerships with members', '52%', '46%'],
    ],
    ['funding', 'en', 'column', ['36%', '60%', '52%', '46%']],
    ['twelve-sources', 'en', 'column', ['13%']],
    ['speakers', 'en', 'slide', []],
  ];
  for (const [name, language, size, expected] of rows)
    test(`of ${name}, ${size}: ${expected.join(', ') || 'nothing'}`, () => {
      const example = examples.find((each) => each.name === name);
      assert.ok(example);
      const runs = runsOf(draw(example, language, size, fonts, family).svg);
      const labels = runs
        .filter(({ isLabel }) => isLabel)
        .map(({ text }) => text.replaceAll('\u00a0', ' '));
      assert.deepEqual(labels, expected);
    });
});

describe('PNG', () => {
  for (const { file, name, language, size } of samples)
    test(`of ${file} is as large as it says, the same each time, and has its text in it`, async () => {
      const { svg, pixels, width, height } = drawSample({ file, name, language, size }, fonts);
      const png = Buffer.from(await toPng(svg, pixels));
      // Where the header of a PNG says how large it is.
      const [wide, high] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      assert.deepEqual([wide, high], [pixels, Math.round((height * pixels) / width)]);
      assert.ok(png.equals(await toPng(svg, pixels)));
      const outlines = /<path transform="[^"]*scale\(0\.0\d+\)" d="[^"]*" fill="[^"]*"\/>/g;
      const drawn = new Resvg(svg).render().pixels;
      const without = new Resvg(svg.replace(outlines, '')).render().pixels;
      const ink = drawn.filter((value, index) => value !== without[index]).length / 3;
      assert.ok(ink > (width * height) / 200, `only ${ink} pixels of text`);
    });

  test('is not made of text, which would be left out', async () => {
    const [sample] = samples.filter((each) => each.family);
    assert.ok(sample);
    await assert.rejects(toPng(drawSample(sample, fonts).svg, 600), /without a family/);
  });
});

describe('colours', () => {
  const rgb = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const contrast = (a: string, b: string) => contrastOf(rgb(a), rgb(b));
  const texts = new Set<string>();
  const marks = new Set<string>();
  for (const example of examples) {
    const { svg } = draw(example, 'en', 'column', fonts, family);
    const pills = [...svg.matchAll(/fill="(#[^"]*)" stroke="([^"]*)" stroke-width="1"/g)];
    for (const { fill, isLabel } of runsOf(svg))
      if (!isLabel) texts.add([fill, pills[0]?.[1] ?? paper].join(' on '));
    for (const [, fill = ''] of svg.matchAll(/<path [^>]*? fill="(#[^"]*)"(?! fill-opacity)/g))
      if (!pills.some(([, pill]) => pill === fill) && ![paper, line].includes(fill))
        marks.add(fill);
  }
  for (const [index, source] of series.entries())
    texts.add([index % 2 ? ink : paper, source].join(' on '));
  test('of texts and marks are found', () => assert.ok(texts.size > 2 && marks.size > 4));
  for (const pair of texts)
    test(`text in ${pair} has 4.5:1`, () => {
      const [text = '', behind = ''] = pair.split(' on ');
      assert.ok(contrast(text, behind) >= 4.5, `${contrast(text, behind)}`);
    });
  for (const mark of marks)
    test(`marks in ${mark} have 3:1`, () => assert.ok(contrast(mark, paper) >= 3));

  test('every theme, group and source is among the examples', () => {
    const used = [...texts, ...marks].map((each) => each.slice(0, 7));
    const ofText = [...Object.values(themeColours), ...Object.values(groupText), accent];
    for (const colour of [...ofText, ...series, ...Object.values(groupColours)])
      assert.ok(used.includes(colour), colour);
  });
});

describe('colours are what the style sheet of a page calculates', () => {
  useMode(modeRgb);
  useMode(modeOklab);
  const oklch = useMode(modeOklch);
  const asText = (colour: string) => {
    const { l = 0, c = 0, h = 0 } = oklch(colour) ?? {};
    return formatHex({ mode: 'oklch', l: Math.min(l, 0.46), c, h });
  };
  const mixed = (colour: string, part: number) =>
    formatHex(interpolate([paper, colour], 'oklab')(part));

  test('the accent and groups', () => {
    const texts = Object.entries(groupColours).map(([name, colour]) => [name, asText(colour)]);
    assert.deepEqual(groupText, Object.fromEntries(texts));
    assert.equal(asText(accent), accent);
  });
  for (const [name, colour] of Object.entries(themeColours))
    test(name, () => {
      assert.equal(asText(colour), colour);
      const expected = { ground: mixed(colour, 0.1), border: mixed(colour, 0.35) };
      assert.deepEqual(badgeColours(colour), expected);
    });
});

describe('bars are as long as the shares say', () => {
  // A source of a shift bar is one path through both bars; a group of a split is a rectangle.
  const stretchesIn = (svg: string) =>
    [...svg.matchAll(/ d="(M[^"]+z)" fill="#(?!ffffff)/g)].flatMap(([, d = '']) => {
      const [, start, end] = /^M([\d.]+) 0H([\d.]+)[vV]26/.exec(d) ?? [];
      const [, lowerEnd, lowerStart] = / ([\d.]+) 65V91H([\d.]+)V65/.exec(d) ?? [];
      const upper = Number(end) - Number(start);
      return end ? [lowerEnd ? [upper, Number(lowerEnd) - Number(lowerStart)] : [upper]] : [];
    });
  const cases = [
    [
      'funding',
      [
        [36, 52],
        [60, 46],
        [4, 2],
      ],
    ],
    ['four-groups', [[43], [50], [4], [3]]],
  ] as const;
  for (const [name, shares] of cases)
    for (const size of sizeNames)
      test(`${name}, ${size}`, () => {
        const example = examples.find((each) => each.name === name);
        assert.ok(example);
        const drawn = stretchesIn(draw(example, 'fr', size, fonts).svg);
        const whole = drawn.reduce((sum, [first = 0]) => sum + first, 0);
        const per = drawn.map((each) => each.map((length) => (length / whole) * 100));
        assert.deepEqual(
          per.map((each) => each.map(Math.round)),
          shares,
        );
        for (const [index, each] of per.flat().entries())
          assert.ok(Math.abs(each - (shares.flat()[index] ?? 0)) < 0.05);
      });
});

describe('what cannot be drawn', () => {
  const input = { value: '1', label: 'a 👩‍🔬 e\u0301 中 \ud800 \u0007 b' };
  test('is reported, each character once, and never an invisible one', () => {
    const { outputs } = figures['stat-tile'].render(input, 'fr');
    assert.ok(outputs);
    assert.deepEqual(drawImage(outputs, { size: 'card', fonts }).missing, ['👩‍🔬', '中']);
  });

  test('is Arabic in a Latin font; as text it stands on the right, and the bars begin there', () => {
    addLanguage(ar);
    const { outputs } = figures['funding-shift-bar'].render(
      { label: 'مصادر', shares: 'Fees: 30 to 40; Grants: 70 to 60' },
      'ar',
    );
    assert.ok(outputs);
    assert.ok(drawImage(outputs, { size: 'card', fonts }).missing.includes('م'));
    const { svg } = drawImage(outputs, { size: 'column', fonts, family: 'Noto Sans Arabic' });
    assert.match(svg, /<text x="360" [^>]* direction="rtl">مصادر</);
    assert.match(svg, /translate\(360 [\d.]+\)scale\(-1 1\)" d="M0 0H108V26/);
  });

  test('is a font that is compressed, damaged, or none', async () => {
    const file = (text: string) => new TextEncoder().encode(text);
    const [woff, other] = [file('wOF2 and more'), file('<html>')];
    const refused = (regular: FontFiles, message: RegExp) =>
      assert.rejects(loadFonts({ regular, bold: regular }), message);
    await refused(woff, /compressed .* give its \.ttf/);
    await refused(other, /Not a font/);
    await refused(file(''), /Not a font/);
    await refused(file('\0\x01\0\0 and nothing more'), /damaged/);
    await refused([], /No font/);
  });
});

describe('long texts', () => {
  const labels = [
    'gouvernements '.repeat(142),
    'x'.repeat(2000),
    'W'.repeat(60),
    'métropolitain-'.repeat(20),
  ];
  for (const label of labels)
    for (const size of sizeNames)
      test(`${label.slice(0, 14)} × ${label.length}, ${size}`, () => {
        const inputs = [
          ['stat-tile', { value: '141', label, note: label }],
          [
            'funding-shift-bar',
            { label, shares: `${label.slice(0, 1900)}: 36 to 52; b: 64 to 48` },
          ],
          ['gender-split', { label, women: '1', men: '2', source: label }],
          ['theme-badge', { label, context: label }],
        ] as const;
        for (const [name, input] of inputs) {
          const { outputs } = figures[name].render(input, 'fr');
          assert.ok(outputs);
          const image = drawImage(outputs, { size, fonts, family });
          assert.equal(textIn(image.svg), bare(seenInPage(outputs)));
          fits(image, size);
        }
      });
});

for (const name of names)
  test(`${name}: whatever is written, its picture is XML and holds the text`, () => {
    let drawn = 0;
    const holds = (input: Record<string, string>) => {
      const { outputs } = figures[name].render(input);
      if (!outputs) return;
      drawn += 1;
      const typed = drawImage(outputs, {
        size: 'column',
        fonts,
        family: `"${input['label'] ?? ''}'<`,
      });
      const outlined = drawImage(outputs, { size: 'card', fonts });
      for (const { svg } of [typed, outlined]) {
        assert.doesNotThrow(() => new Resvg(svg, { font: { loadSystemFonts: false } }), svg);
        assert.doesNotMatch(
          svg,
          /<(?!\/?(svg|title|desc|g|path|text)\b)|\s(style|id|href|on\w+)="/,
        );
        assert.doesNotMatch(
          svg,
          / (d|x|y|width|height|transform|textLength|font-size)="[^"]*(NaN|Infinity)/,
        );
      }
      assert.equal(textIn(typed.svg), bare(seenInPage(outputs)));
    };
    fc.assert(fc.property(hostileInput(name), holds), { seed, numRuns: 100 });
    assert.ok(drawn > 20, `only ${drawn} of them were drawn`);
  });

describe('kept pictures are what is drawn; UPDATE=1 keeps them anew', () => {
  for (const sample of samples)
    test(sample.file, () => {
      const path = new URL(`test/output/picture/${sample.file}`, root);
      const { svg } = drawSample(sample, fonts);
      if (process.env['UPDATE']) writeFileSync(path, svg);
      assert.equal(readFileSync(path, 'utf8'), svg);
    });
});
