import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackageLists } from '../../browsers/engines.js';

// Systems from Debian's packages, unpacked and never installed: what they depend on for serving the public is not needed here.
const folder = fileURLToPath(new URL('../../../build/cms/debian-systems', import.meta.url));

const packages = {
  hugo: ['hugo', 'libsass1'],
  jekyll: [
    ...['libruby3.1', 'libyaml-0-2', 'ruby3.1', 'ruby-rubygems', 'rubygems-integration'],
    ...['jekyll', 'ruby-addressable', 'ruby-colorator', 'ruby-concurrent', 'ruby-i18n'],
    ...['ruby-forwardable-extended', 'ruby-kramdown', 'ruby-kramdown-parser-gfm', 'ruby-liquid'],
    ...['ruby-mercenary', 'ruby-pathutil', 'ruby-public-suffix', 'ruby-rouge'],
    ...['ruby-terminal-table', 'ruby-unicode-display-width'],
  ],
  mediawiki: ['mediawiki', 'mediawiki-classes', 'php8.2-sqlite3', 'php8.2-intl'],
};

/** Unpacks a system, kept from one run to the next; returns where a path of `/usr` of it is. */
export const unpackSystem = (name) => {
  const to = join(folder, name);
  const inSystem = (path) => join(to, 'usr', path);
  if (existsSync(inSystem('share'))) return inSystem;
  mkdirSync(to, { recursive: true });
  readPackageLists();
  execFileSync('apt-get', ['download', ...packages[name]], { cwd: to, stdio: 'ignore' });
  for (const archive of readdirSync(to).filter((each) => each.endsWith('.deb'))) {
    execFileSync('dpkg-deb', ['-x', archive, '.'], { cwd: to });
    rmSync(join(to, archive));
  }
  return inSystem;
};
