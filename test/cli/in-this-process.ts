import { mock } from 'node:test';
import { Readable, Writable } from 'node:stream';
import { main } from '#dist/cli/program.js';

const collect = (parts: Buffer[]) =>
  new Writable({
    write(part: Buffer, _encoding, done) {
      parts.push(part);
      done();
    },
  });

/**
 * Runs the command in this process, which need not start: its exit code, and what it writes. A shell, a pipe, a terminal
 * and a memory limit need a process of their own; so does `--themes`, since themes stay registered.
 */
export const runHere = async (
  folder: string,
  args: readonly string[],
  input: string | Buffer = '',
  lang = 'C',
) => {
  const out: Buffer[] = [];
  const told: Buffer[] = [];
  const streams = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: collect(out),
    stderr: collect(told),
  };
  for (const name of ['stdin', 'stdout', 'stderr'] as const)
    // The streams themselves stay as they are: the test runner reports through them.
    mock.getter(process, name, () => streams[name]);
  process.env['LC_ALL'] = lang;
  const home = process.cwd();
  process.chdir(folder);
  try {
    await main(args);
    const bytes = Buffer.concat(out);
    const code = process.exitCode ?? 0;
    return { code, out: bytes.toString(), bytes, told: Buffer.concat(told).toString() };
  } finally {
    process.exitCode = 0;
    process.chdir(home);
    mock.restoreAll();
  }
};
