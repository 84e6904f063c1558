import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { hosts } from '../host-pages/hosts.js';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));
const read = (name: string) => readFileSync(`${docs}${name}`, 'utf8');

const systems = {
  wordpress: 'WordPress',
  ghost: 'Ghost',
  mediawiki: 'MediaWiki',
  twig: 'Twig and Drupal',
  liquid: 'Liquid and Jekyll',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
  nunjucks: 'Nunjucks',
  astro: 'Astro',
};

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** What came out in a system, by the table that its own test writes: how many of the ways to write a figure are drawn. */
const rowOf = ([name, title]: readonly [string, string]): string => {
  const table = read(`${name}.md`).split('<!-- outcomes -->')[1]?.split('<!-- /outcomes -->')[0];
  const [head = [], , ...rows] = (table ?? '').trim().split('\n').map(cellsOf);
  const drawn = (column: (title: string) => boolean) => {
    const index = head.findIndex(column);
    const count = rows.filter((cells) => cells[index] === 'figure').length;
    return `${count} of ${rows.length}`;
  };
  const script = drawn((each) => /with the script|contributor/.test(each));
  const plain = drawn((each) => each.startsWith('without JavaScript'));
  return `| [${title}](${name}.md) | ${script} | ${plain} |`;
};

const writeSystems = () =>
  [
    '| system | ways to write a figure that are drawn | and without JavaScript |',
    '| --- | --- | --- |',
    ...Object.entries(systems).map(rowOf),
  ].join('\n');

const writeHosts = () => {
  const names = Object.keys(hosts);
  return `${names.length} pages: ${names.join(' · ')}`;
};

test('the page on where figures work says what the tests found', async () => {
  const before = read('where-it-works.md');
  const fill = (text: string, name: string, content: string) =>
    text.replace(
      new RegExp(`(<!-- ${name}: [^>]*-->)[^]*(<!-- /${name} -->)`),
      (_, start: string, end: string) => `${start}\n\n${content}\n\n${end}`,
    );
  const filled = fill(fill(before, 'systems', writeSystems()), 'hosts', writeHosts());
  const { code: after } = await format('where-it-works.md', filled);
  if (process.env['UPDATE']) writeFileSync(`${docs}where-it-works.md`, after);
  assert.equal(read('where-it-works.md'), after, 'UPDATE=1 writes it');
});
