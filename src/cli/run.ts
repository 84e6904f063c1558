import { isUtf8 } from 'node:buffer';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeFinding } from '../messages/describe.js';
import type { CommandResult, DocumentHandler } from './command-result.js';
import { decodeDocument } from './encoding.js';
import { describeError, UsageError } from './errors.js';
import { nameOf, readInput } from './inputs.js';
import type { OutputPaths } from './output-paths.js';
import { printable, printableLines, Progress } from './terminal.js';

/** The parameters of a run. */
export interface Run {
  readonly handle: DocumentHandler;
  /** The inputs; `-` is standard input. */
  readonly files: readonly string[];
  /** If undefined, outputs go to standard output. */
  readonly outputs: OutputPaths | undefined;
  readonly json: boolean;
  /** The language of messages. */
  readonly lang: string;
}

/** Resolves once the content is written, or the reader has closed the pipe. */
const writeOut = (content: string | Uint8Array): Promise<unknown> =>
  new Promise((resolve) => process.stdout.write(content, resolve));

const writeContent = (content: string | Uint8Array): Promise<unknown> => {
  if (!process.stdout.isTTY) return writeOut(content);
  const bytes = Buffer.from(content);
  if (!isUtf8(bytes))
    throw new UsageError('this is not text in UTF-8: name a file for it, -o FILE');
  return writeOut(printableLines(bytes.toString()));
};

const writeFiles = async (
  file: string,
  { files }: CommandResult,
  outputs: OutputPaths,
): Promise<readonly string[]> => {
  const paths = files.map(({ name }) => outputs.pathOf(file, name, files.length === 1));
  for (const path of paths) outputs.check(path, file);
  for (const [index, path] of paths.entries()) {
    await mkdir(dirname(path), { recursive: true });
    outputs.check(path, file);
    await writeFile(path, files[index]?.content ?? '');
    outputs.written(path);
  }
  return paths;
};

/** Content as JSON: text, or base64 if it is not UTF-8. */
const jsonContent = (content: string | Uint8Array): Readonly<Record<string, string>> => {
  const bytes = Buffer.from(content);
  return isUtf8(bytes) ? { content: bytes.toString() } : { base64: bytes.toString('base64') };
};

/** One document as a line of JSON: its outputs and findings. */
const jsonLine = (
  file: string,
  { files, findings }: CommandResult,
  paths: readonly string[] | undefined,
  lang: string,
): string =>
  printable(
    JSON.stringify({
      file,
      files: files.map(({ content, alt }, index) => ({
        ...(paths ? { path: paths[index] } : jsonContent(content)),
        alt,
      })),
      findings: findings.map((finding) => {
        const { line, column, tag, problem } = finding;
        return { line, column, tag, ...problem, message: describeFinding(finding, lang) };
      }),
    }),
  );

/** Handles one document; resolves to whether it has findings. */
const handleFile = async (input: string, run: Run, print: Print): Promise<boolean> => {
  const { outputs, json, lang } = run;
  const file = nameOf(input);
  const result = await run.handle(decodeDocument(await readInput(input)), file);
  if (!outputs && !json && result.files.length > 1)
    throw new UsageError('several files are made: name a folder for them, -o FOLDER');
  const paths = outputs && (await writeFiles(file, result, outputs));
  if (!paths && !json) for (const { content } of result.files) await writeContent(content);
  if (json) print(process.stdout, jsonLine(file, result, paths, lang));
  else
    for (const finding of result.findings) {
      const message = describeFinding(finding, lang);
      print(process.stderr, printable(`${file}:${finding.line}:${finding.column}: ${message}`));
    }
  return result.findings.length > 0;
};

type Print = (stream: NodeJS.WriteStream, line: string) => void;

/** Handles one document after the other; resolves to the exit code. */
export const run = async (task: Run): Promise<number> => {
  const progress = new Progress(task.files.length, process.stderr);
  const print: Print = (stream, line) => {
    progress.clear();
    stream.write(`${line}\n`);
  };
  let code = 0;
  for (const [index, input] of task.files.entries()) {
    progress.show(index);
    try {
      if (await handleFile(input, task, print)) code = Math.max(code, 1);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      print(process.stderr, printable(describeError(error, nameOf(input))));
      code = 2;
    }
  }
  progress.clear();
  return code;
};
