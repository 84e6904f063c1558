import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../browsers/free-port.js';
import { php, servePhp } from '../php-server.js';
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

const password = 'only-in-these-tests';

/** Who writes, by role: a visitor has no account. */
const people = { visitor: undefined, member: 'Member', administrator: 'Admin' };
export const roles = Object.keys(people);

/** A MediaWiki on this machine's loopback address, where anyone may write. */
export class Wiki {
  folder = join(root, 'build/cms/sites/mediawiki');
  log = join(this.folder, 'notices.log');
  sessions = new Map();

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
      `--pass=${password}`,
    ];
    this.maintain('install', ...options, 'Metropolis', people.administrator);
    this.configure(settings(this.log));
    this.maintain('createAndPromote', people.member, password);
  }

  maintain(script, ...options) {
    const path = join(this.folder, `maintenance/${script}.php`);
    const stdio = ['ignore', 'ignore', 'pipe'];
    execFileSync(php, [...this.php, path, ...options], { stdio });
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

  /** Asks the interface of programs, as someone who has logged in or not. */
  async ask(parameters, { cookies } = {}) {
    const response = await fetch(`${this.address}/api.php`, {
      method: 'POST',
      headers: cookies ? { cookie: [...cookies].map((each) => each.join('=')).join('; ') } : {},
      body: new URLSearchParams({ ...parameters, format: 'json' }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      cookies?.set(name, value);
    }
    return response.json();
  }

  /** Logs in once with each role. */
  async session(role) {
    const name = people[role];
    if (!name) return { token: '+\\' };
    const known = this.sessions.get(role);
    if (known) return known;
    const session = { cookies: new Map() };
    const tokenFor = async (type) => {
      const { query } = await this.ask({ action: 'query', meta: 'tokens', type }, session);
      return query.tokens[`${type}token`];
    };
    const lgtoken = await tokenFor('login');
    const given = { action: 'login', lgname: name, lgpassword: password, lgtoken };
    const { login } = await this.ask(given, session);
    if (login.result !== 'Success') throw new Error(JSON.stringify(login));
    session.token = await tokenFor('csrf');
    this.sessions.set(role, session);
    return session;
  }

  /** Writes a page; returns its address. */
  async write(title, text, role = 'visitor') {
    const session = await this.session(role);
    const answer = await this.ask({ action: 'edit', title, text, token: session.token }, session);
    if (answer.edit?.result !== 'Success') throw new Error(JSON.stringify(answer));
    return `${this.address}/index.php?title=${encodeURIComponent(title)}`;
  }
}
