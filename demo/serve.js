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

// Imported here because its dependencies may only just have been installed.
const { startServer } = await import('./local-server.js');
const { config } = await startServer(Number(process.env.PORT) || 8000);
console.log(`The results page: http://localhost:${config.port}/demo/results.html`);
console.log(`Every example:    http://localhost:${config.port}/demo/`);
console.log('Stop it with Ctrl+C.');
