import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { checker } from '#dist/documents/index.js';
import { readResults } from '#dist/results/index.js';
import { results } from '../../demo/examples.js';
import { published } from '../../demo/published.js';
import { runHere } from './in-this-process.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = join(root, 'dist/cli/cli.js');
let folder = '';

/** Publishes in a process of its own. */
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'publish', ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { code: status, out: stdout.toString(), told: stderr.toString() };
};
/** The same in this process. */
const here = (...args: readonly string[]) => runHere(folder, ['publish', ...args]);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const write = (name: string, content: string) => writeFileSync(join(folder, name), content);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-publish-'));
  write('results.csv', readFileSync(join(root, 'demo/results.csv'), 'utf8'));
  write('small.csv', 'id;figure;value;label-fr;label-en\na;stat-tile;141;membres;members');
  write('wrong.csv', 'id;figure;value;label-fr\na;stat-tile;33.000;membres');
  write('warned.csv', 'id;figure;value;label-fr;Remarks\na;stat-tile;3;membres;x');
});
after(() => rmSync(folder, { recursive: true }));

/** A theme of a site, without its labels. */
const air = { name: 'clean-air', label: {}, colour: '#0a4f63', icon: 'M4 9h12' };

/** The script of the figures. */
const script = /src="\.\.\/metropolis-widgets\.classic\.js"/;

describe('metropolis-widgets publish', () => {
  test('publishes results of the goals', () => {
    write('goals.csv', 'id;figure;theme;label-fr\nclimate;theme-badge;sdg-13;');
    const refused = run('goals.csv', '-o', 'goals');
    assert.equal(refused.code, 1);
    assert.match(refused.told, /"sdg-13" is not a known value/);
    assert.equal(run('goals.csv', '-o', 'goals', '--themes', 'sdg').code, 0);
    assert.match(read('goals/fr/index.html'), /--_metro-accent:#0b5118!important/);
    assert.match(read('goals/fr/newsletter.html'), /color:#0b5118/);
    assert.doesNotMatch(read('goals/fr/index.html'), script);
    assert.doesNotMatch(read('goals/fr/climate.html'), script);
  });

  test('gives with a figure the scripts that it needs, all of them in the folder', async () => {
    write('air.json', JSON.stringify({ ...air, label: { 'zh-TW': '空氣', en: 'Clean air' } }));
    write(
      'mixed.csv',
      'id;figure;theme;value;label-en;label-pt-PT;label-ar\na;stat-tile;clean-air;7;cities;cidades;مدن\nb;stat-tile;;8;towns;vilas;بلدات',
    );
    const themes = ['--themes', 'air.json', '--themes', 'sdg'];
    const { out } = run('mixed.csv', '-o', 'mixed', '--no-pictures', ...themes);
    const main = '../metropolis-widgets.js';
    for (const [page, scripts] of [
      ['en/a', [main, '../own-themes.js']],
      ['en/b', [main]],
      ['pt-PT/a', [main, '../language-pt.js', '../own-themes.js']],
      ['ar/b', [main, '../language-ar.js']],
    ] as const) {
      const code = /<pre><code>(.*?)<\/code>/s.exec(read(`mixed/${page}.html`))?.[1] ?? '';
      const found = [...code.matchAll(/&lt;script type=&quot;module&quot; src=&quot;(.*?)&quot;/g)];
      assert.deepEqual(
        found.map(([, address]) => address),
        scripts,
      );
      for (const each of scripts) assert.ok(existsSync(join(folder, 'mixed', page, '..', each)));
    }
    assert.ok(!existsSync(join(folder, 'mixed/language-zh.js')));
    const added: unknown[] = [];
    const element = { addTheme: (theme: unknown) => added.push(theme) };
    const customElements = { whenDefined: () => Promise.resolve(element) };
    runInNewContext(read('mixed/own-themes.js'), { customElements });
    await setImmediate();
    const label = {
      'zh-TW': '空氣',
      en: 'Clean air',
      'zh-Hant': '空氣',
      'en-Latn': 'Clean air',
      zh: '空氣',
    };
    assert.equal(added.length, 4);
    for (const each of added) assert.equal(JSON.stringify(each), JSON.stringify({ ...air, label }));
    const [, styles = ''] = /<style>(.*?)<\/style>/.exec(read('mixed/en/index.html')) ?? [];
    const hash = createHash('sha256').update(styles).digest('base64');
    assert.equal(out, `style-src 'self' 'sha256-${hash}'\n`);
  });

  test('leaves the script out of pages in a language that it does not know: it would draw them anew in English', async () => {
    write('portuguese.csv', 'id;figure;value;label-pt-PT;label-fr\na;stat-tile;7;cidades;villes');
    const base = ['--base-url', 'https://www.example.org/', '--no-pictures'];
    assert.equal((await here('portuguese.csv', '-o', 'portuguese', ...base)).code, 0);
    for (const page of ['index', 'a', 'a.frame']) {
      assert.match(read(`portuguese/fr/${page}.html`), script);
      assert.doesNotMatch(read(`portuguese/pt-PT/${page}.html`), script);
    }
  });

  test('makes a folder that stands alone: pages, newsletters, data and links in every language', () => {
    const base = 'https://www.example.org/results';
    const ended = run('results.csv', '-o', 'site', '--base-url', base, '--no-pictures');
    assert.deepEqual(ended, { code: 0, out: '', told: '' }, 'a pipe is shown no progress');
    for (const language of ['fr', 'en', 'es']) {
      const page = read(`site/${language}/index.html`);
      assert.equal(page.match(/shadowrootmode="open"/g)?.length, results.length);
      assert.deepEqual(checker()(page, 'index.html'), []);
      for (const [, address = ''] of page.matchAll(/(?:href|src)="(?!https?:|data:)([^"]*)"/g)) {
        const path = join('site', language, address.replace(/\/$/, '/index.html'));
        assert.ok(existsSync(join(folder, path)), path);
      }
      assert.doesNotMatch(page, / style="|<style|\son\w+=/);
      assert.match(read(`site/${language}/newsletter.html`), /^<!doctype html>/);
      assert.match(read(`site/${language}/newsletter.txt`), /5.850|5850/);
      for (const { name } of results)
        assert.ok(existsSync(join(folder, 'site', language, `${name}.html`)));
    }
    assert.deepEqual(JSON.parse(read('site/results.json')), published);
    const data = readResults(read('site/data/results.csv')).results;
    assert.deepEqual(readResults(read('site/data/results.json')).results, data);
    assert.deepEqual(readResults(read('results.csv')).results, data);
  });

  const recorder = '/usr/bin/script';
  const skip = !existsSync(recorder) && 'there is no script(1) to make a terminal';

  test('shows a terminal how far it is', { skip }, () => {
    const line = ['results.csv', '-o', 'watched', '--no-pictures'];
    const command = [process.execPath, program, 'publish', ...line].join(' ');
    const shown = execFileSync(recorder, ['-qec', command, '/dev/null'], {
      cwd: folder,
    }).toString();
    const steps = [...shown.matchAll(/\r(█*)(░*) (\d+)% of (\d+)/g)];
    const files = readdirSync(join(folder, 'watched'), { recursive: true, withFileTypes: true });
    assert.ok(steps.length > 10);
    for (const [, done = '', left = '', percent, total] of steps) {
      assert.equal(done.length + left.length, 30);
      assert.ok(Math.abs(done.length - Number(percent) * 0.3) < 1);
      assert.equal(Number(total), files.filter((each) => each.isFile()).length);
    }
    assert.equal(steps.at(-1)?.[3], '100');
    assert.match(shown, /\r +\r$/);
  });

  test('answers for each result by oEmbed', () => {
    const page = read('site/fr/staff.html');
    const [, address] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
    assert.equal(address, 'https://www.example.org/results/fr/staff.json');
    const response = JSON.parse(read('site/fr/staff.json')) as Record<string, unknown>;
    assert.equal(response['version'], '1.0');
    assert.equal(response['type'], 'rich');
    assert.match(
      String(response['html']),
      /^<iframe src="https:\/\/www\.example\.org\/results\/fr\/staff\.frame\.html" width="600"/,
    );
    assert.match(read('site/fr/staff.frame.html'), /<metro-gender-split /);
  });

  test('draws pictures of each result', async () => {
    assert.equal((await here('small.csv', '-o', 'pictures')).code, 0);
    assert.match(read('pictures/fr/a.svg'), /^<svg .*141 membres/);
    const png = readFileSync(join(folder, 'pictures/en/a.png'));
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
  });

  test('writes nothing if there is an error, and reports it with row and column', async () => {
    const { code, told } = await here('wrong.csv', '-o', 'nothing');
    assert.equal(code, 1);
    assert.equal(
      told,
      'wrong.csv: Row 2, column C "value": "33.000" could mean 33 or 33,000. Please write "33000" or "33.0".\n',
    );
    assert.ok(!existsSync(join(folder, 'nothing')));
  });

  test('tells where a sum is wrong, and publishes the file once that is mended', async () => {
    const given = read('results.csv');
    const row = given.split('\n').findIndex((line) => line.startsWith('staff;')) + 1;
    const women = /^(staff;.*?;10;7;)(?=;)/m;
    assert.match(given, women);
    write('sum.csv', given.replace(women, '$118'));
    const before = await here('sum.csv', '-o', 'sum', '--no-pictures');
    assert.equal(before.code, 1);
    assert.match(before.told, new RegExp(`^sum\\.csv: Row ${row}, column [A-Z]+ "total": .*17`));
    assert.ok(!existsSync(join(folder, 'sum')));
    write('sum.csv', given);
    assert.deepEqual((await here('sum.csv', '-o', 'sum', '--no-pictures')).code, 0);
    assert.match(read('sum/fr/staff.html'), /17 professionnels/);
  });

  test('writes results that only have warnings, and ends with 1', async () => {
    const { code, told } = await here('warned.csv', '-o', 'warned', '--no-pictures');
    assert.equal(code, 1);
    assert.match(told, /^warned\.csv: Row 1, column E "Remarks"/);
    assert.ok(existsSync(join(folder, 'warned/fr/a.html')));
  });

  test('compares with an earlier period', async () => {
    write('earlier.csv', 'id;figure;value;label-fr;period\na;stat-tile;137;membres;2017');
    const { code, told } = await here(
      'small.csv',
      '--previous',
      'earlier.csv',
      '-o',
      'both',
      '--no-pictures',
    );
    assert.deepEqual([code, told], [0, '']);
    assert.match(read('both/en/newsletter.txt'), /2017: 137 · \+4/);
  });

  test('refuses to write over its input, through a link or into a file, before anything is written', async () => {
    mkdirSync(join(folder, 'own/data'), { recursive: true });
    write('own/data/results.csv', read('small.csv'));
    const over = await here('own/data/results.csv', '-o', 'own', '--no-pictures');
    assert.equal(over.code, 2);
    assert.match(over.told, /would be overwritten/);
    assert.deepEqual(readdirSync(join(folder, 'own')), ['data']);
    mkdirSync(join(folder, 'linked'));
    symlinkSync(folder, join(folder, 'linked/fr'));
    assert.match(
      (await here('small.csv', '-o', 'linked', '--no-pictures')).told,
      /a link leads elsewhere/,
    );
    assert.match(
      (await here('small.csv', '-o', 'small.csv', '--no-pictures')).told,
      /is not a folder/,
    );
    assert.deepEqual(readdirSync(join(folder, 'linked')), ['fr']);
  });

  for (const [args, told] of [
    [['-o', 'x'], /missing required argument 'file'/],
    [['small.csv'], /required option '-o, --output <folder>' not specified/],
    [['none.csv', '-o', 'x'], /none\.csv: no such file or directory/],
    [
      ['small.csv', '-o', 'x', '--base-url', 'example.org'],
      /--base-url example\.org is no web address/,
    ],
    [['small.csv', '-o', 'x', '--previous', 'none.csv'], /none\.csv: no such file/],
  ] as const)
    test(`ends with 2 where it is called wrongly: ${args.join(' ')}`, async () => {
      const ended = await here(...args);
      assert.equal(ended.code, 2);
      assert.match(ended.told, told);
    });
});
