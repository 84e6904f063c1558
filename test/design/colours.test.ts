import { Resvg } from '@resvg/resvg-js';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  modeLab65,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  toGamut,
  useMode,
  wcagContrast,
  type Color,
} from 'culori/fn';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { order } from '#dist/gender-split/groups.js';
import {
  accent,
  dark,
  groupColours,
  ink,
  paper,
  quiet,
  series,
  themeColours,
  themeIcons,
} from '#dist/design/tokens.js';

for (const mode of [modeRgb, modeLrgb, modeOklab, modeLab65]) useMode(mode);
const oklch = useMode(modeOklch);

/** A colour with another lightness, as a browser shows it. */
const relight = (colour: string, change: (lightness: number) => number): string => {
  const { l = 0, c = 0, h = 0 } = oklch(colour) ?? {};
  return formatHex(toGamut('rgb', 'oklch')({ mode: 'oklch', l: change(l), c, h }));
};

const inDark = new Map([
  ...series.map((source, index) => [source, dark.series[index]] as const),
  ...order.map((group) => [groupColours[group], dark.groups[group]] as const),
]);
const markInDark = (colour: string) => inDark.get(colour) ?? assert.fail(colour);
// The same as in the style sheet.
const textInDark = (colour: string) => relight(colour, (l) => Math.max(l, 0.78));
const textInLight = (colour: string) => relight(colour, (l) => Math.min(l, 0.46));
const tint = (colour: string, on: string) => formatHex(interpolate([on, colour], 'oklab')(0.1));

const groups = Object.values(groupColours);
const themes = Object.values(themeColours);

describe('text has a contrast of 4.5:1', () => {
  const texts = [
    ...[ink, quiet, accent, ...[...themes, ...groups].map(textInLight)].flatMap((text) => [
      [text, paper] as const,
    ]),
    ...themes.flatMap((theme) => [theme, quiet].map((text) => [text, tint(theme, paper)] as const)),
    ...[dark.ink, dark.quiet, ...[accent, ...themes, ...groups].map(textInDark)].map(
      (text) => [text, dark.paper] as const,
    ),
    ...themes
      .map(textInDark)
      .flatMap((theme) =>
        [theme, dark.quiet].map((text) => [text, tint(theme, dark.paper)] as const),
      ),
    // In the bar of a source: white and black take turns in light, and black is on all in dark.
    ...series.map((source, index) => [index % 2 ? '#000' : '#fff', source] as const),
    ...series.map((source) => ['#000', markInDark(source)] as const),
  ];
  for (const [text, on] of texts)
    test(`${text} on ${on}`, () => {
      const contrast = wcagContrast(text, on);
      assert.ok(contrast >= 4.5, `${contrast}`);
    });
});

describe('marks have a contrast of 3:1', () => {
  for (const mark of [...series, ...groups])
    for (const [colour, on] of [
      [mark, paper],
      [markInDark(mark), dark.paper],
    ] as const)
      test(`${colour} on ${on}`, () => {
        const contrast = wcagContrast(colour, on);
        assert.ok(contrast >= 3, `${contrast}`);
      });
});

const vision: Readonly<Record<string, (colour: Color) => Color>> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();

const pairsOf = (colours: readonly string[]) =>
  colours.flatMap((one, index) => colours.slice(index + 1).map((other) => [one, other] as const));
const neighbours = series.slice(1).map((source, index) => [series[index] ?? '', source] as const);

/** The least difference (CIEDE2000, where 2 can just be seen) in both schemes; in dark, themes differ by icon and name alone. */
const palettes = {
  'sources side by side': { pairs: neighbours, inDark: markInDark, least: 15 },
  groups: { pairs: pairsOf(groups), inDark: markInDark, least: 12 },
  themes: { pairs: pairsOf(themes.slice(0, 6)), inDark: undefined, least: 10 },
};
for (const [name, { pairs, inDark, least }] of Object.entries(palettes))
  for (const [viewer, seenBy] of Object.entries(vision))
    test(`${name} differ by ${least} for a viewer with ${viewer}`, () => {
      const all = [
        ...pairs,
        ...(inDark ? pairs.map(([one, other]) => [inDark(one), inDark(other)] as const) : []),
      ];
      for (const [one, other] of all) {
        const [a, b] = [parse(one), parse(other)];
        assert.ok(a && b);
        const found = difference(seenBy(a), seenBy(b));
        assert.ok(found >= least, `${one} and ${other}: ${found}`);
      }
    });

/** How much of a square of 24 × 24 is covered by a path with a stroke of 2. */
const inkOf = (path: string): number => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${path}" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: 96 } }).render();
  return pixels.filter((_, index) => index % 4 === 3).reduce((sum, alpha) => sum + alpha, 0);
};

test('icons of themes look equally heavy: each covers the mean area, give or take 15%', () => {
  const inks = Object.values(themeIcons).map(inkOf);
  const mean = inks.reduce((sum, each) => sum + each, 0) / inks.length;
  for (const each of inks) assert.ok(Math.abs(each / mean - 1) <= 0.15, `${each / mean}`);
});
