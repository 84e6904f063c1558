import { mkdirSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const same = (a, b, at) => a.readInt32LE(at) === b.readInt32LE(at);

/** The places of the pixels within a box. */
const pixelsOf = function* ({ x, y, width, height }, imageWidth) {
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++) yield (row * imageWidth + column) * 4;
};

/** What a blank page shows: its picture, the boxes of the figures, and the opaque pixels of each, by a picture on another ground. */
export const referenceOf = ({ boxes, picture: { data, width, height } }, { picture: other }) => {
  const opaque = boxes.map((box) =>
    [...pixelsOf(box, width)].filter((at) => same(data, other.data, at)),
  );
  for (const [index, { width, height }] of boxes.entries())
    if (opaque[index].length < 0.9 * width * Math.floor(height))
      throw new Error('A figure is not drawn in a blank page');
  return { data, width, height, boxes, opaque };
};

/** How many opaque pixels of a figure differ from the reference; or how its box does. */
export const differenceOf = (reference, { boxes, picture }, index) => {
  const [box, expected] = [boxes[index], reference.boxes[index]];
  const said = ({ x, y, width, height }) => `${width}×${height} at ${x}, ${y}`;
  if (!box) return 'not there';
  if (said(box) !== said(expected)) return `${said(box)} instead of ${said(expected)}`;
  const count = reference.opaque[index].filter(
    (at) => !same(reference.data, picture.data, at),
  ).length;
  return count && `${count} pixels`;
};

/** Keeps the picture of a page, and one of how it differs from the reference. */
export const keepPictures = (folder, name, reference, { data }) => {
  const { width, height } = reference;
  const difference = new PNG({ width, height });
  pixelmatch(reference.data, data, difference.data, width, height, { threshold: 0 });
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name.replace(/[^\w.]+/g, '-')}`;
  for (const [kind, pixels] of Object.entries({ page: data, difference: difference.data }))
    writeFileSync(
      `${file}.${kind}.png`,
      PNG.sync.write(Object.assign(new PNG({ width, height }), { data: pixels })),
    );
};
