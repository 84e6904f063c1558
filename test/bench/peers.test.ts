import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { pathOf } from '../browsers/engines.js';

const chromium = pathOf('chromium') ?? '';

test(
  'the bench measures our figures and plain HTML without installing others',
  { skip: !chromium },
  () => {
    const installed = existsSync('test/bench/peers/node_modules');
    const printed = execFileSync(
      'node',
      ['test/bench/peers.js', '--own', ...'--count 10 --rounds 1 --milliseconds 60'.split(' ')],
      {
        encoding: 'utf8',
        env: { ...process.env, UPDATE: '' },
      },
    );
    for (const figure of ['tile', 'bar', 'split', 'badge', 'tile,bar,split,badge'])
      assert.ok(printed.includes(`10 of ${figure}: insertion to paint`), printed);
    assert.match(printed, /without JavaScript +\| figure +\| words /);
    assert.doesNotMatch(printed, /NaN|undefined|Infinity/);
    assert.equal(existsSync('test/bench/peers/node_modules'), installed);
  },
);
