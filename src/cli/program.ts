import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { check } from './commands/check.js';
import { image } from './commands/image.js';
import { mail } from './commands/mail.js';
import { page } from './commands/page.js';
import { publish } from './commands/publish.js';
import { text } from './commands/text.js';
import { helpEnd } from './document-command.js';
import { printable } from './terminal.js';

/** The version of the package. */
const readVersion = (): string => {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(file) as { version: string };
  return version;
};

/** A usage error on one line: it may quote line breaks, and commander adds one before a suggestion. */
const errorLine = (message: string): string => {
  const oneLine = message.trim().replace(/\n(?=\(Did you mean .*$)/, ' ');
  return `metropolis-widgets: ${printable(oneLine.replace(/^error: /, ''))}\n`;
};

/** The program with all its commands. */
const createProgram = (): Command => {
  const program = new Command('metropolis-widgets')
    .description(
      'Draw the figures of HTML documents as pages, emails, plain text or pictures, check them, or publish a results file.',
    )
    .version(readVersion())
    // Arguments after a command's name are parsed by that command alone, so that a second `--` is a file.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      outputError: (message, write) => {
        write(errorLine(message));
      },
    })
    .showHelpAfterError('Try: metropolis-widgets --help')
    .addHelpText('after', helpEnd(['help image', 'page results.html -o public/']));
  for (const command of [page, mail, text, image, check, publish])
    program.addCommand(command.copyInheritedSettings(program));
  return program;
};

/** Runs the program with its arguments; sets the exit code. */
export const main = async (args: readonly string[]): Promise<void> => {
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode && 2;
  }
};
