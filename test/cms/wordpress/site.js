import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../browsers/free-port.js';
import { php, servePhp } from '../php-server.js';
import { phpArguments, versions, wpCli } from './packages.js';

const plugin = fileURLToPath(
  new URL('../../../build/wordpress/metropolis-widgets', import.meta.url),
);

/** The people of a site, by role, with their passwords. */
export const people = {
  administrator: 'admin',
  editor: 'editrice',
  author: 'auteur',
  contributor: 'contributrice',
};
const password = 'only-in-tests';

const config = (address, log) => `<?php
define( 'DB_DIR', __DIR__ . '/wp-content/database/' );
define( 'DB_FILE', 'site.sqlite' );
define( 'DB_NAME', 'site' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1,metropolis.invalid' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** A WordPress on this machine's loopback address. */
export class Site {
  constructor(folder, port) {
    this.folder = fileURLToPath(new URL(`../../../build/cms/sites/${folder}`, import.meta.url));
    this.address = `http://127.0.0.1:${port}`;
    this.port = port;
    this.log = join(this.folder, 'notices.log');
    this.tokens = new Map();
  }

  /** Unpacks WordPress and the plugin, and creates a person for each role. */
  static async create(version, suite) {
    const site = new Site(`${suite}-${version}`, await freePort());
    rmSync(site.folder, { recursive: true, force: true });
    mkdirSync(site.folder, { recursive: true });
    versions[version].copy(site.folder);
    const sqlite = join(site.folder, 'wp-content/plugins/sqlite-database-integration');
    versions[version].copySqlite(sqlite);
    const dropIn = readFileSync(join(sqlite, 'db.copy'), 'utf8')
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
    writeFileSync(join(site.folder, 'wp-content/db.php'), dropIn);
    writeFileSync(join(site.folder, 'wp-config.php'), config(site.address, site.log));
    cpSync(plugin, join(site.folder, 'wp-content/plugins/metropolis-widgets'), { recursive: true });
    site.install();
    await site.start();
    return site;
  }

  install() {
    this.cli(
      'core',
      'install',
      `--url=${this.address}`,
      '--title=Metropolis',
      '--admin_user=admin',
      `--admin_password=${password}`,
      '--admin_email=admin@example.org',
      '--skip-email',
    );
    this.cli('plugin', 'activate', 'metropolis-widgets');
    for (const [role, name] of Object.entries(people)) {
      if (role !== 'administrator')
        this.cli(
          'user',
          'create',
          name,
          `${name}@example.org`,
          `--role=${role}`,
          `--user_pass=${password}`,
        );
      this.tokens.set(
        role,
        this.cli('user', 'application-password', 'create', name, 'test', '--porcelain').trim(),
      );
    }
    this.version = this.cli('core', 'version').trim();
  }

  /** Runs a command of wp-cli. */
  cli(...command) {
    return execFileSync(
      php,
      [...phpArguments(), wpCli(), '--allow-root', `--path=${this.folder}`, ...command],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
  }

  /** Runs PHP inside WordPress, and returns what it prints. */
  eval(code) {
    return this.cli('eval', code);
  }

  /** Puts a file into the site. */
  writeFile(path, text) {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  async start() {
    this.stopServer = await servePhp({
      folder: this.folder,
      port: this.port,
      options: [...phpArguments(), '-d', 'display_errors=0', '-d', `error_log=${this.log}`],
      file: 'wp-login.php',
    });
  }

  stop() {
    this.stopServer?.();
  }

  /** Asks WordPress's REST interface as a person with this role. */
  async rest(role, route, body, method = body ? 'POST' : 'GET') {
    const [path, query = ''] = route.split('?');
    const token = Buffer.from(`${people[role]}:${this.tokens.get(role)}`).toString('base64');
    const response = await fetch(
      `${this.address}/index.php?rest_route=${encodeURIComponent(path)}${query && `&${query}`}`,
      {
        method,
        headers: {
          ...(role && { authorization: `Basic ${token}` }),
          'content-type': 'application/json',
        },
        ...(body && { body: JSON.stringify(body) }),
      },
    );
    return { status: response.status, body: await response.json() };
  }

  /** Writes a post as a person with this role, and publishes it, by an editor where the role may not. */
  async publish(role, content, more = {}) {
    const status = role === 'contributor' ? 'pending' : 'publish';
    const written = await this.rest(role, '/wp/v2/posts', {
      title: 'Results',
      content,
      status,
      ...more,
    });
    if (written.status !== 201) throw new Error(JSON.stringify(written.body));
    const { id } = written.body;
    if (role === 'contributor')
      await this.rest('administrator', `/wp/v2/posts/${id}`, { status: 'publish' });
    return { id, address: `${this.address}/?p=${id}`, stored: written.body.content.raw };
  }

  async get(path) {
    return (await fetch(`${this.address}${path}`)).text();
  }

  /** What PHP complained about, but for what WordPress itself, its SQLite plugin or wp-cli did wrong. */
  notices() {
    if (!existsSync(this.log)) return [];
    return readFileSync(this.log, 'utf8')
      .split(/\n(?=\[)/)
      .filter((entry) => entry.includes('metropolis'));
  }
}

export const loginPassword = password;
