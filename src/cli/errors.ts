import { getSystemErrorMap } from 'node:util';

/** The command was called incorrectly. */
export class UsageError extends Error {}

/** What went wrong with a file, in words; the file system may name another file, such as an output. */
export const describeError = (error: unknown, file: string): string => {
  const { message, errno, path = file } = error as NodeJS.ErrnoException;
  const [code, words = message] = getSystemErrorMap().get(errno ?? 0) ?? [];
  return `${path}: ${code === 'EISDIR' ? 'is a folder: name the files in it' : words}`;
};
