import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apt, install } from '../browsers/engines.js';

const script = fileURLToPath(new URL('washtml.php', import.meta.url));
const unpacked = fileURLToPath(new URL('../../build/roundcube', import.meta.url));
const library = join(unpacked, 'usr/share/roundcube/program/lib/Roundcube');
const php = '/usr/bin/php';
const parser = '/usr/share/php/Masterminds/HTML5/autoload.php';
const packages = ['php-cli', 'php-xml', 'php-mbstring', 'php-masterminds-html5'];

/** Debian's package is unpacked, not installed: one class of it is wanted, not a mail server. */
const unpack = () => {
  mkdirSync(unpacked, { recursive: true });
  const inside = { cwd: unpacked, stdio: 'ignore' };
  apt('update', '-qq');
  execFileSync('apt-get', ['download', 'roundcube-core'], inside);
  const [file] = readdirSync(unpacked).filter((name) => name.endsWith('.deb'));
  execFileSync('dpkg-deb', ['-x', file, '.'], inside);
};

const isHere = () => [php, parser, library].every((path) => existsSync(path));

/** Finds PHP and Roundcube, or fetches them; where they cannot be had, says so. */
export const findRoundcube = () => {
  let reason = '';
  try {
    if (![php, parser].every((path) => existsSync(path))) install({ name: 'PHP', packages });
    if (!existsSync(library)) unpack();
  } catch (error) {
    reason = error.message;
  }
  if (!isHere())
    console.warn(
      `\n!! Roundcube's filter: NOT TESTED. It needs ${packages.join(', ')} and the files of Debian's roundcube-core. ${reason}`,
    );
};

/** Washes HTML texts as Roundcube washes messages; null where PHP or Roundcube is missing. */
export const washtml = (texts) =>
  isHere()
    ? JSON.parse(execFileSync(php, [script, library, parser], { input: JSON.stringify(texts) }))
    : null;
