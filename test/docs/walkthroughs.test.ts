import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What each walkthrough adds, where it is, and the entries of the package that it adds. */
const walkthroughs = [
  ['a language', 'languages.md', 'Add a language', ['./i18n/it']],
  ['a figure', 'extending.md', 'Add a figure', ['./milestone', './milestone/define']],
  ['an output', 'extending.md', 'Add an output', []],
] as const;

/** The steps of a walkthrough: text between blocks, and blocks. */
const stepsOf = (page: string, heading: string) => {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const [section = ''] = (text.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ');
  return [...section.matchAll(/([^]*?)```(sh|diff|ts|text)\n([^]*?)```/g)].map(
    ([, before = '', kind = '', block = '']) => ({ before, kind, block }),
  );
};

/**
 * Replaces each group of kept and removed lines by the kept lines and those added after them; lines that are only added go to
 * the top.
 */
const withChanges = (text: string, diff: string): string => {
  let changed = text;
  for (const [, before = '', added = ''] of diff.matchAll(/((?:^[ -].*\n)*)((?:^\+.*\n)*)/gm)) {
    const lines = (part: string) => part.replaceAll(/^[-+ ]/gm, '');
    assert.ok(changed.includes(lines(before)), before);
    const kept = before.replaceAll(/^-.*\n/gm, '');
    changed = changed.replace(lines(before), () => lines(kept + added));
  }
  return changed;
};

/** Runs commands; returns what they print. */
const run = (commands: string, folder: string): string =>
  execFileSync('/bin/sh', ['-e', '-c', commands], { cwd: folder }).toString();

/** Follows a walkthrough in a copy of the repository; returns the `exports` of its package. */
const follow = (page: string, heading: string): Record<string, unknown> => {
  const folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-walkthrough-'));
  for (const path of ['src', 'package.json', 'tsconfig.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  let file = '';
  let printed = '';
  const steps = stepsOf(page, heading);
  for (const { before, kind, block } of steps) {
    const [, named] = [...before.matchAll(/(?:In|Write)\s`(src\/[^`]+)`/g)].at(-1) ?? [];
    if (named) file = join(folder, named);
    if (kind === 'sh') printed = run(block, folder);
    else if (kind === 'ts') writeFileSync(file, block);
    else if (kind === 'diff') writeFileSync(file, withChanges(readFileSync(file, 'utf8'), block));
    else
      assert.equal(
        printed
          .replaceAll(/[\u00a0\u202f]/g, ' ')
          .replaceAll('\r', '')
          .trim(),
        block.trim(),
      );
  }
  assert.ok(steps.length > 6);
  assert.equal(steps.at(-1)?.kind, 'text');
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  rmSync(folder, { recursive: true });
  return exports;
};

describe('by following the documentation to the letter', () => {
  for (const [what, page, heading, added] of walkthroughs)
    test(`${what} is added`, () => {
      const exports = follow(page, heading);
      for (const entry of added)
        assert.deepEqual(Object.keys(exports[entry] ?? {}), ['types', 'default']);
    });
});
