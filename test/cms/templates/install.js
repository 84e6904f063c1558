import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const modules = `${here}node_modules`;

/** Installs what the sites are built with, and this package beside, as npm would. */
export const install = () => {
  if (!existsSync(modules)) {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['ci', ...options], { cwd: here, stdio: 'ignore' });
  }
  const own = `${modules}/metropolis-widgets`;
  rmSync(own, { recursive: true, force: true });
  for (const path of ['dist', 'package.json'])
    cpSync(`${root}${path}`, `${own}/${path}`, { recursive: true });
};

/** Makes the folder of a site, with files by their paths and copies of our templates. */
export const makeSite = (name, files, copies) => {
  const folder = `${root}build/cms/sites/${name}/`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(modules, `${folder}node_modules`);
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, text);
  }
  for (const [to, from] of Object.entries(copies))
    cpSync(`${root}integrations/${from}`, folder + to);
  return folder;
};

/** Runs a program of an installed package in a site; returns all that it says. */
export const run = (folder, path, ...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${modules}/${path}`, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${path} failed\n${stdout}\n${stderr}`);
  return stdout + stderr;
};
