import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { figures } from '#dist/figures.js';
import { pathOf } from '../browsers/engines.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const versioned = `metropolis-widgets-${version}`;
const chromium = pathOf('chromium') ?? '';

describe('the release', () => {
  let files: Readonly<Record<string, Uint8Array>> = {};
  let folder = '';
  const textOf = (name: string) => strFromU8(files[name] ?? assert.fail(name));
  before(() => {
    execFileSync(process.execPath, ['src/build/release.js'], { cwd: root });
    const archive = unzipSync(readFileSync(join(root, `release/${versioned}.zip`)));
    const entries = Object.entries(archive).filter(([, content]) => content.length);
    assert.ok(entries.every(([name]) => name.startsWith(`${versioned}/`)));
    files = Object.fromEntries(
      entries.map(([name, content]) => [name.slice(versioned.length + 1), content]),
    );
    folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-release-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  });
  after(() => rmSync(folder, { recursive: true }));

  test('is whole', () => {
    assert.deepEqual(Object.keys(files).sort(), [
      'LICENSE.txt',
      'SHA256SUMS',
      'index.html',
      'integrity.json',
      ...['ar', 'pt', 'zh'].map((lang) => `language-${lang}-${version}.js`),
      `${versioned}.classic.js`,
      `${versioned}.css`,
      `${versioned}.js`,
      `themes-${version}.js`,
      `themes-sdg-${version}.js`,
    ]);
  });

  test('has true checksums', () => {
    const digest = (name: string, algorithm: string, as: 'hex' | 'base64') =>
      createHash(algorithm)
        .update(files[name] ?? assert.fail(name))
        .digest(as);
    const lines = textOf('SHA256SUMS').trim().split('\n');
    assert.equal(lines.length, Object.keys(files).length - 1);
    for (const line of lines) {
      const [sum = '', name = ''] = line.split('  ');
      assert.equal(digest(name, 'sha256', 'hex'), sum);
    }
    const { integrity } = JSON.parse(textOf('integrity.json')) as {
      integrity: Record<string, string>;
    };
    assert.equal(Object.keys(integrity).length, 8);
    for (const [name, value] of Object.entries(integrity)) {
      assert.equal(`sha384-${digest(name, 'sha384', 'base64')}`, value);
      assert.ok(textOf('index.html').includes(value));
    }
  });

  test('is checked as docs/hosting.md says', () => {
    const page = readFileSync(join(root, 'docs/hosting.md'), 'utf8');
    const commands = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, block = '']) => block);
    assert.ok(commands.length);
    for (const command of commands) execFileSync('/bin/sh', ['-ec', command], { cwd: folder });
  });

  test('has scripts that need no other file', () => {
    for (const name of Object.keys(files).filter((each) => each.endsWith('.js')))
      assert.doesNotMatch(textOf(name), /\bimport\s*["'({*]|from\s*["']\.|export\s*\*/);
  });

  test(
    'has a page that shows all four figures, opened from the disk, and goals that join them',
    { skip: !chromium },
    async () => {
      const browser = await puppeteer.launch({
        executablePath: chromium,
        args: ['--no-sandbox'],
      });
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      const drawn = await page.$$eval('.figures > *', (elements) =>
        elements.map(({ localName, shadowRoot }) => [
          localName,
          Boolean(shadowRoot?.querySelector('.figure')),
        ]),
      );
      const icons = await page.evaluate(
        async (goals) => {
          const script = Object.assign(document.createElement('script'), {
            type: 'module',
            text: goals,
          });
          const badge = document.createElement('metro-theme-badge');
          badge.setAttribute('theme', 'sdg-13');
          document.body.append(badge, script);
          await new Promise((resolve) => setTimeout(resolve, 200));
          return badge.shadowRoot?.querySelectorAll('.icon').length;
        },
        textOf(`themes-sdg-${version}.js`),
      );
      await browser.close();
      assert.equal(icons, 1);
      assert.ok(drawn.every(([, isDrawn]) => isDrawn));
      assert.deepEqual(
        [...new Set(drawn.map(([name]) => name))].sort(),
        Object.values(figures)
          .map(({ tag }) => tag)
          .sort(),
      );
    },
  );
});
