import { fstatSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { DocumentOptions } from '../documents/document-options.js';
import type { DocumentHandler } from './command-result.js';
import { UsageError } from './errors.js';
import { identifyInputs, identityOf, nameOf } from './inputs.js';
import { OutputPaths, type OutputName } from './output-paths.js';
import { addThemes, themesOption } from './own-themes.js';

/** A command that handles HTML documents; `Values` are those of its own options. */
export interface DocumentCommand<Values> {
  readonly name: string;
  readonly summary: string;
  readonly options?: readonly Option[];
  /** Example arguments, shown in its help. */
  readonly examples: readonly [string, ...string[]];
  /** Whether an output may overwrite its own source document. */
  readonly inPlace?: boolean;
  /** The name of the output for a document; omitted if the command writes none. */
  outputName?(this: void, file: string, values: Values): OutputName;
  /** Imports what it needs: only the command that is run loads its packages. */
  start(this: void, values: Values & DocumentOptions): Promise<DocumentHandler>;
}

interface CommonValues extends DocumentOptions {
  readonly output?: string;
  readonly json?: true;
  readonly themes?: readonly string[];
}

const outputOption = new Option(
  '-o, --output <path>',
  'file or folder to write to, instead of standard output',
);

const commonOptions: readonly Option[] = [
  new Option('--lang <tag>', 'language of figures, such as fr, if the document names none'),
  new Option('--figures <address>', 'page that figure links lead to, if the document names none'),
  new Option('--upgrade <forms>', 'plain markup to draw: links, blocks or "links blocks"'),
  new Option(
    '--where <selector>',
    'CSS selector that plain markup must match, such as ":not(.comments *)"',
  ),
  themesOption,
  new Option('--json', 'report files and problems as JSON, one line per document'),
];

const exitCodes = 'Exit code: 0 no problems, 1 problems found, 2 a file or an argument is wrong.';

/** The help text after the options. */
export const helpEnd = (
  examples: readonly string[],
  problems = 'Problems are printed to standard error as FILE:LINE:COLUMN: MESSAGE.',
): string => {
  const shown = examples.map((each) => `  metropolis-widgets ${each}`);
  return ['', problems, exitCodes, '', 'Examples:', ...shown].join('\n');
};

/** Rejects an option name, or nothing, as the value of an option: the value was forgotten. */
export const checkValues = (command: Command): void => {
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    const [name = ''] = typeof value === 'string' ? value.split('=') : [];
    if (
      value === '' ||
      name === '--' ||
      command.options.some(({ long, short }) => name === long || name === short)
    )
      command.error(`option '${option.flags}' needs a value`);
  }
};

/** The caller's language: the first variable that is set, in the order that POSIX defines for messages. */
export const callerLanguage = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string =>
  LC_ALL || LC_MESSAGES || LANG || 'en';

/** Where outputs go, checked before anything is written; undefined for standard output. */
const outputsOf = <Values extends object>(
  { outputName, inPlace = false }: DocumentCommand<Values>,
  files: readonly string[],
  values: Values & CommonValues,
): OutputPaths | undefined => {
  const { output, json } = values;
  const inputs = identifyInputs(files);
  const [overwritten] = inputs.get(identityOf(fstatSync(1, { bigint: true }))) ?? [];
  if (overwritten !== undefined)
    throw new UsageError(`${overwritten} would be overwritten: standard output is written to it`);
  if (!outputName) return undefined;
  if (output === undefined || output === '-') {
    if (json || files.length === 1) return undefined;
    throw new UsageError('several files are made: name a folder for them, -o FOLDER');
  }
  const paths = new OutputPaths(output, files.map(nameOf), inputs, inPlace);
  paths.checkAll((file) => outputName(file, values));
  return paths;
};

const start = async <Values extends object>(
  described: DocumentCommand<Values>,
  inputs: readonly string[],
  values: Values & CommonValues,
): Promise<number> => {
  const files = inputs.length ? [...new Set(inputs)] : ['-'];
  const outputs = outputsOf(described, files, values);
  await addThemes(values.themes);
  const handle = await described.start(values);
  const { run } = await import('./run.js');
  const { json = false } = values;
  return run({ handle, files, outputs, json, lang: callerLanguage(process.env) });
};

/** Creates the command from its description. */
export const documentCommand = <Values extends object = object>(
  described: DocumentCommand<Values>,
): Command => {
  const { name, summary, options = [], examples, outputName } = described;
  const command = new Command(name)
    .description(summary)
    .argument('[file...]', 'HTML files; without any, or as -, standard input')
    .addHelpText('after', helpEnd(examples));
  for (const option of [...options, ...(outputName ? [outputOption] : []), ...commonOptions])
    command.addOption(option);
  return command.action(async (files: readonly string[]) => {
    checkValues(command);
    try {
      process.exitCode = await start(described, files, command.opts<Values & CommonValues>());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      command.error(error.message);
    }
  });
};
