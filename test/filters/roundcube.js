import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, unpack } from '../browsers/engines.js';

const script = fileURLToPath(new URL('washtml.php', import.meta.url));
const parser = '/usr/share/php/Masterminds/HTML5/autoload.php';
const packages = ['php-cli', 'php-xml', 'php-mbstring', 'php-masterminds-html5'];

/** PHP, and the folder that Debian's packages of a webmail and a mail server are unpacked into: none of them is installed. */
export const php = '/usr/bin/php';
export const unpacked = fileURLToPath(new URL('../../build/roundcube', import.meta.url));
const wanted = ['roundcube-core', 'libjs-jquery', 'php-sqlite3', 'php-intl', 'dovecot-imapd'];

/** A file of those packages. */
export const fileOf = (path) => join(unpacked, path);

const library = fileOf('usr/share/roundcube/program/lib/Roundcube');
const server = fileOf('usr/lib/dovecot/imap');

const areHere = (...paths) => paths.every((path) => existsSync(path));

/** Whether Roundcube's filter can be run; and all of it, with a mail server. */
const hasFilter = () => areHere(php, parser, library);
export const hasRoundcube = () => hasFilter() && areHere(server);

/** Finds PHP and Roundcube, or fetches them; where they cannot be had, says so. */
export const findRoundcube = () => {
  let reason = '';
  try {
    if (!areHere(php, parser)) install({ name: 'PHP', packages });
    if (!areHere(library, server)) unpack(unpacked, wanted);
  } catch (error) {
    reason = error.message;
  }
  if (!hasRoundcube())
    console.warn(
      `\n!! Roundcube${hasFilter() ? '' : ', its filter included'}: NOT TESTED. It needs ${packages.join(', ')} and the files of Debian's ${wanted.join(', ')}. ${reason}`,
    );
};

/** Washes HTML texts as Roundcube washes messages; null where PHP or Roundcube is missing. */
export const washtml = (texts) =>
  hasFilter()
    ? JSON.parse(execFileSync(php, [script, library, parser], { input: JSON.stringify(texts) }))
    : null;
