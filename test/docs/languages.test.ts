import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The steps of the walkthrough: text between blocks, and blocks. */
const steps = [
  ...(
    readFileSync(join(root, 'docs/languages.md'), 'utf8').split('## Add a language\n')[1] ?? ''
  ).matchAll(/([^]*?)```(sh|diff|text)\n([^]*?)```/g),
].map(([, before = '', kind = '', block = '']) => ({ before, kind, block }));

/** Replaces each group of removed lines by the lines added after it; lines that are only added go to the top. */
const withChanges = (text: string, diff: string): string => {
  let changed = text;
  for (const [, removed = '', added = ''] of diff.matchAll(/((?:^-.*\n)*)((?:^\+.*\n)*)/gm)) {
    const lines = (part: string) => part.replaceAll(/^[-+]/gm, '');
    assert.ok(changed.includes(lines(removed)), removed);
    changed = changed.replace(lines(removed), () => lines(added));
  }
  return changed;
};

test('a language is added by following the documentation to the letter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'metropolis-widgets-language-'));
  for (const path of ['src', 'package.json', 'tsconfig.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  let file = '';
  let printed = '';
  for (const { before, kind, block } of steps) {
    file = [...before.matchAll(/In `(src\/[^`]+)`/g)].at(-1)?.[1] ?? file;
    if (kind === 'sh')
      printed = execFileSync('/bin/sh', ['-e', '-c', block], { cwd: folder }).toString();
    else if (kind === 'diff')
      writeFileSync(
        join(folder, file),
        withChanges(readFileSync(join(folder, file), 'utf8'), block),
      );
    else assert.equal(printed.replaceAll(/[\u00a0\u202f]/g, ' ').trim(), block.trim());
  }
  assert.ok(steps.length > 6);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  assert.deepEqual(Object.keys(exports['./i18n/it'] ?? {}), ['types', 'default']);
  rmSync(folder, { recursive: true });
});
