import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apt, install } from '../browsers/engines.js';

const script = fileURLToPath(new URL('washtml.php', import.meta.url));
const unpacked = fileURLToPath(new URL('../../build/roundcube', import.meta.url));
const library = join(unpacked, 'usr/share/roundcube/program/lib/Roundcube');
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

const find = () => {
  if (!existsSync('/usr/bin/php') || !existsSync(parser)) install({ name: 'PHP', packages });
  if (!existsSync(library)) unpack();
};

/** Washes HTML texts as Roundcube washes messages; null where PHP or Roundcube cannot be had. */
export const washtml = (texts) => {
  try {
    find();
    const input = JSON.stringify(texts);
    return JSON.parse(execFileSync('php', [script, library, parser], { input }));
  } catch (error) {
    console.warn(
      `\n!! Roundcube's filter: NOT TESTED. It needs ${packages.join(', ')} and Debian's roundcube-core.\n${error.message}\n`,
    );
    return null;
  }
};
