import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadDefaultFonts } from '#dist/documents/index.js';
import { publish, readResults, type PublishOptions } from '#dist/results/index.js';
import { csvOf } from './support.js';

const fonts = await loadDefaultFonts();

/** Results with a title, themes, a group, sections and all four figures. */
const whole = csvOf(
  'id;section-fr;section-en;figure;theme;value;women;men;shares;period;source;source-href;context-fr;context-en;label-fr;label-en;share-names-fr;share-names-en',
  ';;;page;;;;;;2018–2020;Metropolis;;;;Résultats & chiffres;Key results;;',
  'climate;;;theme-badge;sustainability;;;;;;;;;;;;;',
  'members;Réseau;Network;stat-tile;;141;;;;;;about.html;Conseil;Board;membres;members;;',
  'meetings;Réseau;Network;stat-tile;;5;;;;;;;Conseil;Board;réunions;meetings;;',
  'funding;Moyens;Means;funding-shift-bar;;;;;"36 to 52; 64 to 48";;;;;;Recettes;Income;"Dons; Projets";"Gifts; Projects"',
  'staff;Équipe;Team;gender-split;;;10;7;;;;;;;équipe;staff;;',
);

/** Results of which nothing but the figure is said, right to left. */
const bare = csvOf('id;figure;value;label-ar', 'a;stat-tile;3;أعضاء');

/** The files as text, all but the pictures and what repeats another result; each figure stands by its name alone. */
const writtenIn = (text: string, options: PublishOptions): string => {
  const { results, problems } = readResults(text);
  assert.deepEqual(problems, []);
  const files = [...publish(results, options)].map(({ path, content }) => {
    if (/(svg|png)$|meetings|funding|staff/.test(path)) return path;
    const pieces = content();
    assert.ok(!(pieces instanceof Promise));
    const page = [...pieces].join('').replace(/<(metro-[a-z-]+)[ >].*?<\/\1>/gs, '<$1/>');
    return `${path}\n${page}`;
  });
  return files.join('\n--------\n');
};

describe('the files of a site', () => {
  for (const [name, text, options] of [
    ['whole', whole, { baseUrl: 'https://example.org/r/', jsonLd: true, fonts }],
    ['bare', bare, {}],
  ] as const)
    test(`are written as they were: ${name}`, () => {
      const written = writtenIn(text, options);
      const file = new URL(`../../../test/results/site/${name}.txt`, import.meta.url);
      if (process.env['UPDATE']) writeFileSync(file, written);
      assert.equal(written, readFileSync(file, 'utf8'));
    });
});
