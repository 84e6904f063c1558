import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The engines that figures are tested in: where each may be, and what Debian calls it. */
const engines = [
  {
    name: 'chromium',
    paths: [
      process.env.CHROMIUM,
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium-browser',
    ],
    packages: ['chromium'],
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

/** Installs an engine, or another program, from Debian's packages where that is possible. */
export const install = ({ name, packages }) => {
  console.log(`Installing ${name} (${packages.join(', ')}) …`);
  return (
    apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
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
