import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export const php = '/usr/bin/php';

/** Serves a folder with PHP's own server; returns once a file in it answers, with the function that stops it. */
export const servePhp = async ({ folder, port, options, file }) => {
  const server = spawn(
    php,
    [...options, '-S', `127.0.0.1:${port}`, '-t', folder],
    // A group of its own: PHP's workers outlive the process that started them.
    { detached: true, stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' } },
  );
  const stop = () => process.kill(-server.pid);
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/${file}`).catch(() => undefined);
    if (answer?.ok) return stop;
    await wait(100);
  }
  stop();
  throw new Error(`${file} does not answer`);
};
