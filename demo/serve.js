import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs what is missing, builds, and serves the demo. */
const root = fileURLToPath(new URL('..', import.meta.url));
const step = (message, command) => {
  console.log(message);
  execSync(command, { cwd: root, stdio: 'inherit' });
};

if (!existsSync(`${root}/node_modules/.package-lock.json`))
  step('Installing what the project needs …', 'npm ci');
step('Building …', 'npm run --silent build');

const { startDevServer } = await import('@web/dev-server');
const { config } = await startDevServer({
  config: {
    rootDir: root,
    nodeResolve: true,
    port: Number(process.env.PORT) || 8000,
    clearTerminalOnReload: false,
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`The results page: http://localhost:${config.port}/demo/results.html`);
console.log(`Every example:    http://localhost:${config.port}/demo/`);
console.log('Stop it with Ctrl+C.');
