import { spawn } from 'node:child_process';

/** Runs a check, prints what it wrote when it has ended, so that two do not mix, and returns its result for the report. */
export const runCheck = async ({ name, command, env = {} }) => {
  console.log(`── ${name} …`);
  const started = performance.now();
  const child = spawn(command, { shell: true, env: { ...process.env, ...env } });
  const written = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => written.push(data));
  const passed = await new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
  const seconds = Math.round((performance.now() - started) / 1000);
  const result = { name: `${name}, ${seconds} s`, passed, seconds };
  console.log(`\n── ${result.name}\n${Buffer.concat(written).toString()}`);
  return result;
};
