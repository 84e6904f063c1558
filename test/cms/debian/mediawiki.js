import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, php, servePhp } from '../php-server.js';
import { figuresPage } from '../wordpress/forms.js';
import { unpackSystem } from './packages.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const settings = (log) => `
wfLoadExtension( 'MetropolisWidgets' );
$wgMetropolisWidgetsFiguresPage = '${figuresPage}';
wfLoadSkin( 'Vector' );
$wgDefaultSkin = 'vector';
$wgMainCacheType = CACHE_NONE;
$wgGroupPermissions['*']['noratelimit'] = true;
error_reporting( E_ALL );
ini_set( 'log_errors', '1' );
ini_set( 'error_log', '${log}' );
`;

/** A MediaWiki on this machine's loopback address, where anyone may write. */
export class Wiki {
  folder = join(root, 'build/cms/sites/mediawiki');
  log = join(this.folder, 'notices.log');

  static async create() {
    const wiki = new Wiki();
    wiki.port = await freePort();
    wiki.address = `http://127.0.0.1:${wiki.port}`;
    const inSystem = unpackSystem('mediawiki');
    const [version] = readdirSync(inSystem('lib/php'));
    wiki.php = ['intl.so', 'sqlite3.so', 'pdo_sqlite.so'].flatMap((each) => [
      ...['-d', `extension=${inSystem(`lib/php/${version}/${each}`)}`],
    ]);
    wiki.copy(inSystem);
    wiki.install();
    await wiki.start();
    return wiki;
  }

  /** Without the links to folders of an installed package. */
  copy(inSystem) {
    rmSync(this.folder, { recursive: true, force: true });
    cpSync(inSystem('share/mediawiki'), this.folder, {
      recursive: true,
      filter: (path) => !lstatSync(path).isSymbolicLink(),
    });
    const extension = join(this.folder, 'extensions/MetropolisWidgets');
    mkdirSync(join(this.folder, 'images'));
    cpSync(join(root, 'integrations/mediawiki/MetropolisWidgets'), extension, { recursive: true });
    const script = 'metropolis-widgets.js';
    cpSync(join(root, 'dist', script), join(extension, script));
  }

  install() {
    const options = [
      '--dbtype=sqlite',
      `--dbpath=${join(this.folder, 'database')}`,
      '--dbname=wiki',
      `--server=${this.address}`,
      '--scriptpath=',
      '--lang=fr',
      '--pass=only-in-these-tests',
    ];
    const script = join(this.folder, 'maintenance/install.php');
    execFileSync(php, [...this.php, script, ...options, 'Metropolis', 'Admin'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.configure(settings(this.log));
  }

  /** Adds to the settings, which each request reads. */
  configure(text) {
    appendFileSync(join(this.folder, 'LocalSettings.php'), `${text}\n`);
  }

  async start() {
    this.stopServer = await servePhp({
      folder: this.folder,
      port: this.port,
      options: [...this.php, '-d', 'opcache.revalidate_freq=0'],
      file: 'api.php',
    });
  }

  stop() {
    this.stopServer?.();
  }

  /** Writes a page as a visitor without an account; returns its address. */
  async write(title, text) {
    const body = new URLSearchParams({ action: 'edit', title, text, token: '+\\', format: 'json' });
    const response = await fetch(`${this.address}/api.php`, { method: 'POST', body });
    const answer = await response.json();
    if (answer.edit?.result !== 'Success') throw new Error(JSON.stringify(answer));
    return `${this.address}/index.php?title=${encodeURIComponent(title)}`;
  }
}
