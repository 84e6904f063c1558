import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readmePicture, screenshots } from './list.js';
import { readPng } from './small-png.js';

const folder = new URL('../../../docs/screenshots/', import.meta.url);
const pathOf = (name: string) => new URL(`${name}.png`, folder);
const read = (name: string) => readPng(readFileSync(pathOf(name)));
const sizeOf = ({ name }: { readonly name: string }) => statSync(pathOf(name)).size;

/** The colours of a line of pixels, or of the whole picture. */
const coloursOf = (
  { data, width, height }: ReturnType<typeof readPng>,
  line?: number,
): ReadonlySet<number> => {
  const [from, to] = line === undefined ? [0, height] : [line, line + 1];
  const colours = new Set<number>();
  for (let at = from * width * 4; at < to * width * 4; at += 4) colours.add(data.readUInt32BE(at));
  return colours;
};

describe('reference screenshots', () => {
  test('are those of the list, each with what to look at', () => {
    const names = [...screenshots, readmePicture].map(({ name }) => `${name}.png`);
    const files = readdirSync(folder);
    assert.deepEqual(files.sort(), [...names, 'README.md'].sort());
    const told = readFileSync(new URL('README.md', folder), 'utf8');
    for (const name of names) assert.ok(told.includes(`(${name})`), name);
  });

  for (const { name, width, scale } of screenshots)
    test(`${name} is as wide as its window, neither blank nor cut`, () => {
      const picture = read(name);
      assert.equal(picture.width, Math.round(width * scale));
      assert.ok(picture.height > picture.width / 2, `${picture.height} pixels high`);
      assert.ok(coloursOf(picture).size > 40);
      assert.equal(coloursOf(picture, picture.height - 1).size, 1, 'it ends within a figure');
    });

  test('are at most 600 kB, and the picture of the README 150 kB', () => {
    const total = screenshots.map(sizeOf).reduce((sum, size) => sum + size, 0);
    assert.ok(total <= 600_000, `${total} bytes`);
    assert.ok(sizeOf(readmePicture) <= 150_000, `${sizeOf(readmePicture)} bytes`);
    assert.ok(coloursOf(read(readmePicture.name)).size > 100);
  });
});
