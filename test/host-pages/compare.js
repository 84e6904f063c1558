import { mkdirSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const same = (a, b, at) => a.readInt32LE(at) === b.readInt32LE(at);

/** What a blank page shows: its picture, the boxes of the figures, and, from another of a different ground, what is opaque. */
export const referenceOf = ({ boxes, picture }, onOtherGround) => {
  const { data, width, height } = picture;
  const opaque = (at) => same(data, onOtherGround.picture.data, at);
  return { data, width, height, boxes, opaque };
};

/** How many opaque pixels of a figure differ from the reference; or how its box does. */
export const differenceOf = (reference, { boxes, picture }, index) => {
  const [box, expected] = [boxes[index], reference.boxes[index]];
  const said = ({ x, y, width, height }) => `${width}×${height} at ${x}, ${y}`;
  if (!box) return 'not there';
  if (said(box) !== said(expected)) return `${said(box)} instead of ${said(expected)}`;
  let count = 0;
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) {
      const at = (y * reference.width + x) * 4;
      if (reference.opaque(at) && !same(reference.data, picture.data, at)) count++;
    }
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
