/**
 * Takes the reference screenshots and the picture of the README: `npm run screenshots`. They are for people to look at, see
 * docs/screenshots/README.md: no two machines draw text alike, so no test compares them pixel by pixel.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { others, results } from '../../build/demo/examples.js';
import { resultsDocument, writeFigure } from '../../build/demo/results-document.js';
import { markup } from '../../dist/design/markup.js';
import { drawingFlags } from '../browsers/chromium-flags.js';
import { pathOf } from '../browsers/engines.js';
import { screenshots, readmePicture } from './list.js';
import { smallPng } from './small-png.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));

/** Where fontconfig is asked, the font of the system is that of our pictures: much like those of most readers. */
const fontSettings = join(folder, 'fonts.conf');
writeFileSync(
  fontSettings,
  `<?xml version="1.0"?>
<fontconfig>
  <dir>${root}/node_modules/@expo-google-fonts/inter</dir>
  <cachedir>${folder}/cache</cachedir>
  <match><edit name="family" mode="assign" binding="strong"><string>Inter</string></edit></match>
</fontconfig>`,
);

/** The figures, each kind in its forms. */
const rows = [
  ['thirds', ['members-since-2017', 'gifts', 'event-participants']],
  ['wide-narrow', ['funding', 'opening-hours']],
  ['halves', ['staff', 'four-groups']],
  ['badges', results.filter(({ figure }) => figure === 'theme-badge').map(({ name }) => name)],
];

const figuresDocument = (language) => {
  const write = (name) =>
    writeFigure(
      [...results, ...others].find((each) => each.name === name),
      language,
    );
  const written = rows.map(
    ([layout, names]) =>
      `<div class="row ${layout}"><div class="figures">${names.map(write).join('')}</div></div>`,
  );
  return `<!doctype html><html lang="${language}"><title>Figures</title><style>main { padding-block: 1.5rem }</style>
<main><section><div class="rows">${written.join('')}</div></section></main>`;
};

const documents = {
  page: (language) => resultsDocument(language, { fr: '#', en: '#', es: '#' }, markup``),
  figures: figuresDocument,
};

/** Opens what is to be shown as the reader has it. */
const open = async (browser, { shown, width, language, scale, media, features = {} }) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await page.setContent(documents[shown](language));
  await page.addStyleTag({ path: join(root, 'src/results/results.css') });
  await page.addScriptTag({ path: join(root, 'dist/metropolis-widgets.classic.js') });
  return page;
};

const save = (name, picture) =>
  writeFileSync(join(root, `docs/screenshots/${name}.png`), smallPng(picture));

const take = async (browser, screenshot) => {
  const page = await open(browser, screenshot);
  save(screenshot.name, await page.screenshot({ fullPage: true }));
  await page.close();
};

const dataAddress = (picture) => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;

/** The page on a desk, and on a phone in the dark where the sources of funding are. */
const takeReadmePicture = async (browser) => {
  const { name, width, height, scale } = readmePicture;
  const own = { shown: 'page', language: 'en', scale: 2 };
  const desk = await open(browser, { ...own, width: 1200 });
  const phone = await open(browser, {
    ...own,
    width: 330,
    features: { 'prefers-color-scheme': 'dark' },
  });
  const top = await phone.evaluate(() => {
    const { top } = document
      .querySelector('section:has(metro-funding-shift-bar)')
      .getBoundingClientRect();
    return top + scrollY - 20;
  });
  const pictures = [
    await desk.screenshot({ clip: { x: 0, y: 0, width: 1200, height: (height / 890) * 1200 } }),
    await phone.screenshot({ clip: { x: 0, y: top, width: 330, height: height - 48 } }),
  ];
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.setContent(`<!doctype html><title>The results page</title><style>
      body { display: flex; margin: 0; background: #dbe2ea }
      img { display: block }
      .desk { height: ${height}px }
      .phone { height: ${height - 48}px; margin: 24px auto; border-radius: 20px }
    </style><img class="desk" src="${dataAddress(pictures[0])}"><img class="phone" src="${dataAddress(pictures[1])}">`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  save(name, await page.screenshot());
};

const browser = await puppeteer.launch({
  executablePath: pathOf('chromium'),
  args: drawingFlags.filter((flag) => !flag.includes('device-scale-factor')),
  env: { ...process.env, FONTCONFIG_FILE: fontSettings },
});
try {
  for (const screenshot of screenshots) await take(browser, screenshot);
  await takeReadmePicture(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
