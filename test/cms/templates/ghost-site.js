import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';

// A real Ghost, on SQLite, in a folder of the build: installed on first use, set up anew each time.
const folder = fileURLToPath(new URL('../../../build/cms/ghost', import.meta.url));
const program = `${folder}/package`;
const port = 2399;
const own = '5.130.6';

const quietly = (cwd, command, ...args) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

/** Installs Ghost with the versions that its yarn.lock names, and compiles SQLite for it. */
const install = () => {
  if (existsSync(`${folder}/installed`)) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  quietly(folder, 'npm', 'pack', `ghost@${own}`, '--silent');
  quietly(folder, 'tar', '-xzf', `ghost-${own}.tgz`);
  const manifest = {
    ...JSON.parse(readFileSync(`${program}/package.json`, 'utf8')),
    devDependencies: undefined,
    resolutions: undefined,
    // A package for tests, which Ghost takes from a repository instead of npm.
    overrides: { 'mock-knex': '0.4.13' },
  };
  writeFileSync(`${program}/package.json`, JSON.stringify(manifest));
  const options = ['--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit'];
  quietly(program, 'npm', 'install', ...options, '--silent');
  const globals = execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim();
  const gyp = `${globals}/npm/node_modules/node-gyp/bin/node-gyp.js`;
  const headers = `--nodedir=${dirname(dirname(process.execPath))}`;
  quietly(`${program}/node_modules/sqlite3`, process.execPath, gyp, 'rebuild', headers, '--silent');
  writeFileSync(`${folder}/installed`, own);
};

/** The people who write, by their role: a password each, all the same. */
export const roles = ['Administrator', 'Editor', 'Author', 'Contributor'];
const password = 'correct-horse-9-battery';
const emailOf = (role) => `${role.toLowerCase()}@example.org`;

/** A Ghost that runs, with a person for each role. */
export class Ghost {
  address = `http://127.0.0.1:${port}`;
  #process;
  #cookies = {};

  static async start(head) {
    install();
    const ghost = new Ghost();
    ghost.#configure();
    ghost.#process = spawn(process.execPath, ['index.js'], {
      cwd: program,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'ignore',
    });
    await ghost.#answering();
    await ghost.#setUp(head);
    return ghost;
  }

  stop() {
    this.#process.kill();
  }

  #configure() {
    rmSync(`${folder}/ghost.db`, { force: true });
    rmSync(`${folder}/content`, { recursive: true, force: true });
    cpSync(`${program}/content`, `${folder}/content`, { recursive: true });
    cpSync('dist/metropolis-widgets.js', `${folder}/content/files/metropolis-widgets.js`);
    const config = {
      url: this.address,
      server: { port, host: '127.0.0.1' },
      database: {
        client: 'sqlite3',
        connection: { filename: `${folder}/ghost.db` },
        useNullAsDefault: true,
      },
      mail: { transport: 'stub', from: 'ghost@example.org' },
      paths: { contentPath: `${folder}/content` },
      // No code by mail at the first login.
      security: { staffDeviceVerification: false },
      privacy: { useUpdateCheck: false, useGravatar: false, useRpcPing: false },
    };
    writeFileSync(`${program}/config.production.json`, JSON.stringify(config));
  }

  async #answering() {
    for (let tries = 0; tries < 60; tries++) {
      const { status } = await fetch(this.address).catch(() => ({}));
      if (status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    throw new Error('Ghost does not answer');
  }

  /** Asks the API of the editor as a person. */
  async api(role, method, path, body) {
    const response = await fetch(`${this.address}/ghost/api/admin/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        origin: this.address,
        cookie: this.#cookies[role] ?? '',
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    const [cookie] = response.headers.get('set-cookie')?.split(';') ?? [];
    if (cookie) this.#cookies[role] = cookie;
    return /^\{/.test(text) ? JSON.parse(text) : text;
  }

  async #logIn(role) {
    await this.api(role, 'POST', 'session/', { username: emailOf(role), password });
  }

  async #setUp(head) {
    const owner = { name: 'Owner', email: emailOf('Owner'), password, blogTitle: 'Results' };
    await this.api('Owner', 'POST', 'authentication/setup/', { setup: [owner] });
    await this.#logIn('Owner');
    await this.set('codeinjection_head', head);
    await this.set('outbound_link_tagging', false);
    const { roles: known } = await this.api('Owner', 'GET', 'roles/?limit=all');
    for (const role of roles) {
      const email = emailOf(role);
      const { id } = known.find(({ name }) => name === role);
      await this.api('Owner', 'POST', 'invites/', { invites: [{ email, role_id: id }] });
      const invitation = { email, name: role, password, token: await this.#tokenFor(email) };
      await this.api(role, 'POST', 'authentication/invitation/', { invitation: [invitation] });
      await this.#logIn(role);
    }
  }

  async set(key, value) {
    await this.api('Owner', 'PUT', 'settings/', { settings: [{ key, value }] });
  }

  /** The token of an invitation, which Ghost sends by mail. */
  #tokenFor(email) {
    const { Database } = createRequire(`${program}/index.js`)('sqlite3');
    const database = new Database(`${folder}/ghost.db`);
    return new Promise((resolve, reject) => {
      database.get('select token from invites where email = ?', [email], (error, row) =>
        error ? reject(error) : resolve(row.token),
      );
    }).finally(() => database.close());
  }

  /** Publishes a post that a person has written; an owner does so for those who may not. */
  async publish(role, lexical) {
    const { users } = await this.api(role, 'GET', 'users/me/');
    const authors = [{ id: users[0].id }];
    const draft = { title: 'Results', lexical, status: 'draft', authors };
    const { posts } = await this.api(role, 'POST', 'posts/', { posts: [draft] });
    const [{ id, updated_at }] = posts;
    const change = { status: 'published', updated_at };
    const published = await this.api('Owner', 'PUT', `posts/${id}/`, { posts: [change] });
    return published.posts[0];
  }

  /** What subscribers get of a post. */
  async newsletter(id) {
    const previews = await this.api('Owner', 'GET', `email_previews/posts/${id}/`);
    return previews.email_previews[0].html;
  }

  /** What the feed says of the newest post. */
  async feed() {
    const feed = await (await fetch(`${this.address}/rss/`)).text();
    const texts = [];
    let isContent = false;
    const parser = new Parser(
      {
        onopentagname(name) {
          isContent = name === 'content:encoded';
          if (isContent) texts.push('');
        },
        ontext(text) {
          if (isContent) texts[texts.length - 1] += text;
        },
        onclosetag() {
          isContent = false;
        },
      },
      { xmlMode: true },
    );
    parser.end(feed);
    return texts[0];
  }

  async remove(id) {
    await this.api('Owner', 'DELETE', `posts/${id}/`);
  }
}
