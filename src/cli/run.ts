import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describeFinding } from '../messages/describe.js';
import type { Finding } from '../model/finding.js';
import {
  UsageError,
  type Command,
  type CommandResult,
  type OutputFile,
  type DocumentHandler,
} from './commands/command.js';
import { decodeDocument } from './encoding.js';
import { outputPaths } from './output-path.js';
import { Progress } from './progress.js';

/** What to do: with which files (`-` is standard input), where to, and how to tell of it. */
export interface Task {
  readonly command: Command;
  readonly work: DocumentHandler;
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly json: boolean;
  /** The language of the one who calls. */
  readonly lang: string;
}

const nameOf = (file: string): string => (file === '-' ? 'standard-input.html' : file);

const write = async ({ content }: OutputFile, path: string | undefined): Promise<void> => {
  if (path) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } else if (!process.stdout.write(content))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
};

const findingLine = (file: string, finding: Finding, lang: string): string =>
  `${file}:${finding.line}:${finding.column}: ${describeFinding(finding, lang)}\n`;

/** One document as a line of JSON: what was made of it, and what was found. */
const jsonLine = (
  file: string,
  made: CommandResult,
  paths: readonly (string | undefined)[],
  lang: string,
): string => {
  const files = made.files.map(({ content, alt }, index) => {
    const path = paths[index];
    return path ? { path, alt } : { content: Buffer.from(content).toString(), alt };
  });
  const findings = made.findings.map((finding) => {
    const { line, column, tag, problem } = finding;
    return { line, column, tag, ...problem, message: describeFinding(finding, lang) };
  });
  return `${JSON.stringify({ file, files, findings })}\n`;
};

const pathsFor = (task: Task): ((file: string, made: CommandResult) => (string | undefined)[]) => {
  const { command, files, output, json } = task;
  const pathOf = output ? outputPaths(output, files.map(nameOf)) : undefined;
  return (file, { files: made }) => {
    if (!pathOf && !json && made.length * files.length > 1)
      throw new UsageError('several files are made: name a folder for them, -o FOLDER');
    return made.map(({ name }) => {
      const path = pathOf?.(file, name, made.length === 1);
      if (path && !command.inPlace && resolve(path) === resolve(file))
        throw new UsageError(`${file} would be overwritten: name another place, -o FOLDER`);
      return path;
    });
  };
};

/** Does a task, one document after the other; resolves to the exit code. */
export const run = async (task: Task): Promise<number> => {
  const { work, files, json, lang } = task;
  const progress = new Progress(files.length, process.stderr);
  const pathsOf = pathsFor(task);
  let code = 0;
  const tell = (stream: NodeJS.WriteStream, words: string) => {
    progress.clear();
    stream.write(words);
  };
  for (const [index, each] of files.entries()) {
    const file = nameOf(each);
    progress.show(index);
    try {
      const bytes = each === '-' ? await buffer(process.stdin) : await readFile(each);
      const made = await work(decodeDocument(bytes), file);
      const paths = pathsOf(file, made);
      for (const [index, one] of made.files.entries())
        if (!json || paths[index]) await write(one, paths[index]);
      if (json) tell(process.stdout, jsonLine(file, made, paths, lang));
      else
        for (const finding of made.findings) tell(process.stderr, findingLine(file, finding, lang));
      if (made.findings.length) code = Math.max(code, 1);
    } catch (error) {
      if (error instanceof UsageError || !(error instanceof Error)) throw error;
      tell(process.stderr, `${file}: ${error.message}\n`);
      code = 2;
    }
  }
  progress.clear();
  return code;
};
