import { readFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { fileURLToPath } from 'node:url';

const script = readFileSync(
  fileURLToPath(new URL('../../../dist/metropolis-widgets.classic.js', import.meta.url)),
  'utf8',
);

const boxOf = (page, selector) =>
  page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });

const shoot = async (page, { x, y, width, height }) => {
  const clip = {
    x: Math.floor(x),
    y: Math.floor(y),
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
  return PNG.sync.read(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })));
};

/**
 * How many pixels of a figure in a page differ from those of the same figure in a blank page, in a box of the same width at
 * the same place.
 */
export const differingPixels = async (page, selector) => {
  // So high that nothing is scrolled.
  await page.setViewport({ width: 1280, height: 4000 });
  const box = await boxOf(page, selector);
  const inPage = await shoot(page, box);
  const markup = await page.$eval(selector, (element) =>
    element.outerHTML.replace(/<template[^]*<\/template>/, ''),
  );
  const lang = await page.$eval(selector, (element) => element.closest('[lang]')?.lang ?? '');
  const blank = await page.browserContext().newPage();
  await blank.setViewport(page.viewport());
  // Made in its own window, where no policy and no style is.
  await blank.setContent(
    `<!doctype html><html lang="${lang}"><div style="position:absolute;left:${box.x}px;top:${box.y}px;width:${box.width}px">${markup}</div></html>`,
  );
  await blank.addScriptTag({ content: script });
  await blank.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part="figure"]'),
    {},
    selector.match(/metro-[a-z-]+/)[0],
  );
  const alone = await shoot(blank, box);
  await blank.close();
  if (alone.width !== inPage.width || alone.height !== inPage.height) return Infinity;
  return pixelmatch(inPage.data, alone.data, undefined, alone.width, alone.height, {
    threshold: 0,
  });
};
