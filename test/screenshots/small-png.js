import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const most = 256;

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const channelsOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
const distance = (a, b) =>
  channelsOf(a).reduce((sum, channel, at) => sum + (channel - channelsOf(b)[at]) ** 2, 0);

/** The most frequent colours, each at some distance from those before it, so that a rare hue is not crowded out by shades of another. */
const choose = (colours) => {
  for (let apart = 1; ; apart *= 1.5) {
    const chosen = [];
    for (const colour of colours)
      if (chosen.length <= most && chosen.every((each) => distance(each, colour) >= apart))
        chosen.push(colour);
    if (chosen.length <= most) return chosen;
  }
};

/** A palette, and for every colour the place of the nearest one in it. */
const reduce = (pixels) => {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = choose([...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour));
  const places = new Map();
  for (const colour of counts.keys()) {
    const distances = palette.map((each) => distance(each, colour));
    places.set(colour, distances.indexOf(Math.min(...distances)));
  }
  return { palette, places };
};

/**
 * Reads a PNG into pixels.
 * @param {Uint8Array} file
 * @returns {{ width: number, height: number, data: Buffer }}
 */
export const readPng = (file) => PNG.sync.read(Buffer.from(file));

/**
 * Writes a PNG with a palette of 256 colours, a third of its size: drawings have few colours, and text blends them.
 * @param {Uint8Array} file
 */
export const smallPng = (file) => {
  const { width, height, data } = readPng(file);
  const pixels = new Uint32Array(width * height).map((_, at) => data.readUInt32BE(at * 4) >>> 8);
  const { palette, places } = reduce(pixels);
  const lines = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, at) => {
    lines[at + Math.floor(at / width) + 1] = places.get(colour);
  });
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
