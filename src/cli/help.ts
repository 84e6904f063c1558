import type { Command } from './commands/command.js';
import { commands } from './commands/index.js';

/** The options that every command has. */
export const commonOptions: Readonly<Record<string, string>> = {
  output: 'write to this file, or into this folder; else to standard output',
  lang: 'the language of figures around which a document names none',
  figures: 'the page that figure links lead to, where documents do not name it',
  upgrade: 'the plain markup that counts: links, blocks, or "links blocks"',
  where: 'a CSS selector that it must match, as :not(.comments *)',
};

/** Those of them that take no value. */
export const switches: Readonly<Record<string, string>> = {
  json: 'tell files and findings as JSON, one line for each document',
  help: 'tell this',
};

/** The letters by which options can be written. */
export const letters: Readonly<Partial<Record<string, string>>> = { output: 'o', help: 'h' };

const rows = (list: Readonly<Record<string, string>>): string =>
  Object.entries(list)
    .map(([name, words]) => `  ${name.padEnd(22)}${words}`)
    .join('\n');

const optionRows = (options: Readonly<Record<string, string>>, value: string): string =>
  rows(
    Object.fromEntries(
      Object.entries(options).map(([name, words]) => {
        const letter = letters[name];
        return [`${letter ? `-${letter}, ` : ''}--${name}${value}`, words];
      }),
    ),
  );

const results = `Findings go to standard error as FILE:LINE:COLUMN. The exit code is 0 where there are none, 1 where
there are some, 2 where a file or an option is wrong.`;

const examplesOf = (all: readonly Command[]): string =>
  all.flatMap(({ examples }) => examples.map((each) => `  metropolis-widgets ${each}`)).join('\n');

/** What the program tells of itself. */
export const help = (): string => `metropolis-widgets COMMAND [OPTION…] [FILE…]

Puts the figures that are written in HTML files to where they go. Without FILE it reads standard input.

Commands:
${rows(Object.fromEntries(Object.entries(commands).map(([name, { summary }]) => [name, summary])))}

metropolis-widgets COMMAND --help tells the options of a command.

${results}

Examples:
${examplesOf(Object.values(commands).map((each) => ({ ...each, examples: each.examples.slice(0, 1) })))}
`;

/** What it tells of a command. */
export const helpOf = (
  name: string,
  command: Command,
): string => `metropolis-widgets ${name} [OPTION…] [FILE…]: ${command.summary}

Options:
${[optionRows(command.options, '=…'), optionRows(commonOptions, '=…'), optionRows(switches, '')].filter(Boolean).join('\n')}

${results}

Examples:
${examplesOf([command])}
`;
