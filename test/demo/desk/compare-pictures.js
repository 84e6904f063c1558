import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * What a PNG shows within a box, in whole pixels.
 * @param {Uint8Array} png
 * @param {{x: number, y: number, width: number, height: number}} box
 * @returns {Uint8Array}
 */
export const cut = (png, { x, y, width, height }) => {
  const [left, top] = [x, y].map(Math.ceil);
  const [right, bottom] = [x + width, y + height].map(Math.floor);
  const part = new PNG({ width: right - left, height: bottom - top });
  const whole = PNG.sync.read(Buffer.from(png));
  PNG.bitblt(whole, part, left, top, part.width, part.height, 0, 0);
  return PNG.sync.write(part);
};

/**
 * How many pixels of two PNGs differ, but for the corners: those are round and show the page behind. All, if the sizes differ.
 * @param {Uint8Array} one
 * @param {Uint8Array} other
 * @returns {number}
 */
export const differentPixels = (one, other) => {
  const pictures = [one, other].map((each) => PNG.sync.read(Buffer.from(each)));
  const [{ width, height }, second] = pictures;
  if (width !== second.width || height !== second.height) return width * height;
  for (const { data } of pictures)
    for (const x of [0, width - 8])
      for (const y of [0, height - 8])
        for (let row = y; row < y + 8; row++)
          data.fill(0, 4 * (row * width + x), 4 * (row * width + x + 8));
  return pixelmatch(pictures[0].data, second.data, undefined, width, height, { threshold: 0 });
};
