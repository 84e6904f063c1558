import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The engines that figures are tested in: where each may be, and what Debian calls it. */
const engines = [
  {
    name: 'chromium',
    paths: [
      process.env.CHROMIUM,
      // The engine without the browser around it, which takes as much processor time as the engine.
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium-browser',
    ],
    packages: ['chromium-headless-shell'],
  },
  {
    name: 'firefox',
    paths: [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
    packages: ['firefox-esr'],
  },
  {
    name: 'webkit',
    paths: [process.env.WEBKIT, '/usr/bin/WebKitWebDriver'],
    screen: '/usr/bin/Xvfb',
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

/** Runs apt-get, where that is allowed; says whether it went well. */
export const apt = (...args) =>
  spawnSync(
    process.getuid?.() === 0 ? 'apt-get' : 'sudo',
    [...(process.getuid?.() === 0 ? [] : ['-n', 'apt-get']), ...args],
    { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
  ).status === 0;

let listsRead = false;

/** Reads which packages there are, once; says whether it went well. */
export const readPackageLists = () => (listsRead ||= apt('update', '-qq'));

/** Installs an engine, or another program, from Debian's packages where that is possible. */
export const install = ({ name, packages }) => {
  console.log(`Installing ${name} (${packages.join(', ')}) …`);
  return readPackageLists() && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
};

/** Unpacks packages, and those that they need and this system has not, into a folder: nothing is installed. */
export const unpack = (folder, packages) => {
  const archives = join(folder, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  const options = [
    '--no-install-recommends',
    // A package that is installed is fetched as well, so that all is in the folder.
    '--reinstall',
    '--download-only',
    ...['-o', 'Debug::NoLocking=1', '-o', `Dir::Cache::archives=${archives}`],
  ];
  readPackageLists();
  execFileSync('apt-get', ['install', '-y', '-qq', ...options, ...packages], { stdio: 'ignore' });
  for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', join(archives, file), folder]);
  rmSync(archives, { recursive: true });
};

const find = ({ paths, screen }) =>
  paths.find((path) => path && existsSync(path) && existsSync(screen ?? path));

/**
 * Where an engine is; undefined where it is missing.
 * @param {string} name
 * @returns {string | undefined}
 */
export const pathOf = (name) => find(engines.find((engine) => engine.name === name));

/** Finds each engine, or installs it; one that cannot be had is said to be missing, with what to install. */
export const findEngines = () =>
  engines.map((engine) => {
    const path = find(engine) ?? (install(engine) ? find(engine) : undefined);
    return { name: engine.name, path, packages: engine.packages };
  });
