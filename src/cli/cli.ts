#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { UsageError, type Command } from './commands/command.js';
import { commands } from './commands/index.js';
import { commonOptions, help, helpOf, letters, switches } from './help.js';
import { run } from './run.js';

const optionsOf = (command: Command) => {
  const kinds = [
    ...Object.keys({ ...commonOptions, ...command.options }).map(
      (name) => [name, 'string'] as const,
    ),
    ...Object.keys(switches).map((name) => [name, 'boolean'] as const),
  ];
  return Object.fromEntries(
    kinds.map(([name, type]) => {
      const short = letters[name];
      return [name, short ? { type, short } : { type }];
    }),
  );
};

const parse = (command: Command, args: string[]) => {
  try {
    return parseArgs({ args, options: optionsOf(command), allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : '', { cause: error });
  }
};

/** Runs the program with what follows its name; resolves to the exit code. */
const main = async ([name = '', ...args]: readonly string[]): Promise<number> => {
  if (['--help', '-h', 'help'].includes(name)) {
    process.stdout.write(help());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageError(`"${name}" is no command of ${Object.keys(commands).join(', ')}`);
  const { values, positionals } = parse(command, [...args]);
  if (values['help']) {
    process.stdout.write(helpOf(name, command));
    return 0;
  }
  const given = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const { output, ...others } = Object.fromEntries<string | undefined>(given);
  return run({
    command,
    work: await command.start(others),
    files: positionals.length ? positionals : ['-'],
    output,
    json: values['json'] === true,
    // The order in which POSIX asks for the language of messages.
    lang: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || 'en',
  });
};

// Whoever reads the output may have seen enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`metropolis-widgets: ${error.message}\nTry: metropolis-widgets --help\n`);
  process.exitCode = 2;
}
