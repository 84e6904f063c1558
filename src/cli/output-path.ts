import { statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';

/** A path is that of a file where it has an extension, unless it is known to be that of a folder. */
const isFolder = (path: string): boolean =>
  !extname(path) ||
  /[\\/]$/.test(path) ||
  !!statSync(path, { throwIfNoEntry: false })?.isDirectory();

/** The folder that all files are in. */
const commonFolder = (files: readonly string[]): string =>
  files
    .map((file) => dirname(resolve(file)))
    .reduce((common, folder) => {
      let shared = common;
      while (folder !== shared && !folder.startsWith(shared.endsWith(sep) ? shared : shared + sep))
        shared = dirname(shared);
      return shared;
    });

/**
 * Where what is made of files goes: to the path that is asked for where one file makes one other, or else into that folder, in
 * folders as the files are in.
 */
export const outputPaths = (
  output: string,
  files: readonly string[],
): ((file: string, made: string, alone: boolean) => string) => {
  const folder = commonFolder(files);
  return (file, made, alone) =>
    alone && files.length === 1 && !isFolder(output)
      ? output
      : join(output, relative(folder, dirname(resolve(file))), basename(made));
};
