import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from './local-server.js';

/** Installs what is missing, builds, and serves the site. */
const root = fileURLToPath(new URL('..', import.meta.url));
const step = (message, command) => {
  console.log(message);
  execSync(command, { cwd: root, stdio: 'inherit' });
};

if (!existsSync(`${root}/node_modules/.package-lock.json`))
  step('Installing what the project needs …', 'npm ci');
step('Building …', 'npm run --silent site');

const { origin } = await startServer(Number(process.env.PORT) || 8000);
console.log(`The published results: ${origin}/`);
console.log(`Compose a figure:      ${origin}/composer.html`);
console.log('Stop it with Ctrl+C.');
