import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './errors.js';
import { attempt, identityOf } from './inputs.js';

/** The name of a document's only output; or, for several, how their names start and end, with `1-stat-tile` and so on between. */
export type OutputName = string | { readonly start: string; readonly end: string };

/** A path without symbolic links, as far as its folders exist. */
const realPath = (path: string): string => {
  const folder = dirname(path);
  const found = attempt(() => realpathSync(path));
  return found ?? (folder === path ? path : join(realPath(folder), basename(path)));
};

/** What stands in the way of a folder: something else with its name, or with that of one of its parents. */
const obstacleTo = (folder: string): string | undefined => {
  const parent = dirname(folder);
  if (!attempt(() => lstatSync(folder))) return parent === folder ? undefined : obstacleTo(parent);
  return attempt(() => statSync(folder))?.isDirectory() ? undefined : folder;
};

const isWithin = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The deepest folder that contains all files. */
const commonFolder = (files: readonly string[]): string =>
  files
    .map((file) => dirname(resolve(file)))
    .reduce((common, folder) => {
      let shared = common;
      while (!isWithin(shared, folder)) shared = dirname(shared);
      return shared;
    });

/** Whether an output path is a folder. A path that does not exist names a file if it has an extension. */
const isFolder = (path: string): boolean =>
  attempt(() => statSync(path))?.isDirectory() ?? (!extname(path) || /[\\/]$/.test(path));

/** The existing names in a folder that outputs may have, if their number is not known yet. */
const existingNames = (folder: string, name: OutputName): readonly string[] => {
  if (typeof name === 'string') return [];
  const { start, end } = name;
  return (attempt(() => readdirSync(folder)) ?? []).filter(
    (each) =>
      each.startsWith(start) &&
      each.endsWith(end) &&
      /^\d+-[a-z-]+$/.test(each.slice(start.length, -end.length)),
  );
};

/**
 * Where the outputs of a run go: to the file `output`, or into that folder, in the same subfolders as the inputs. Refuses to
 * write through a link, outside the folder, over an input, or twice to the same file.
 */
export class OutputPaths {
  readonly #isFolder: boolean;
  readonly #commonFolder: string;
  /** The outputs by identity. */
  readonly #outputs = new Map<string, string>();
  /** The folders that can be written to. */
  readonly #folders = new Set<string>();

  constructor(
    private readonly output: string,
    private readonly files: readonly string[],
    /** The names of the inputs by identity. */
    private readonly inputs: ReadonlyMap<string, readonly string[]>,
    private readonly inPlace: boolean,
  ) {
    this.#isFolder = isFolder(output);
    this.#commonFolder = commonFolder(files);
    if (!this.#isFolder && files.length > 1) throw this.#needsFolder();
  }

  /** Checks all outputs before the first is written. */
  checkAll(nameOf: (file: string) => OutputName): void {
    const origins = new Map<string, string>();
    for (const file of this.files) {
      const name = nameOf(file);
      const folder = this.#folderFor(file);
      const path = this.#isFolder
        ? join(folder, typeof name === 'string' ? name : `${name.start}…${name.end}`)
        : this.output;
      // Through links among the output folders, two paths may lead to one file, even before it exists.
      const place = join(realPath(resolve(dirname(path))), basename(path));
      const other = origins.get(place);
      if (other !== undefined)
        throw new UsageError(`${other} and ${file} would both be written to ${path}`);
      origins.set(place, file);
      this.check(path, file);
      for (const each of existingNames(folder, name)) this.check(join(folder, each), file);
    }
  }

  /** The path of one of the outputs of a file. */
  pathOf(file: string, name: string, isOnly: boolean): string {
    if (!this.#isFolder && !isOnly) throw this.#needsFolder();
    return this.#isFolder ? join(this.#folderFor(file), name) : this.output;
  }

  /** Throws if writing to a path is not allowed. */
  check(path: string, file: string): void {
    this.#checkFolder(dirname(path), path);
    const found = attempt(() => lstatSync(path, { bigint: true }));
    if (!found) return;
    if (found.isSymbolicLink())
      throw new UsageError(`${path} is a symbolic link: name the file that it leads to`);
    if (!found.isFile()) throw new UsageError(`${path} is not a file that can be written to`);
    this.#checkIdentity(identityOf(found), path, file);
  }

  /** Records a written file, so that nothing else is written to it under another name. */
  written(path: string): void {
    this.#outputs.set(identityOf(statSync(path, { bigint: true })), path);
  }

  /** Checks each folder only once, since there may be thousands of files in it. */
  #checkFolder(folder: string, path: string): void {
    if (this.#folders.has(folder)) return;
    const obstacle = obstacleTo(folder);
    if (obstacle !== undefined) throw new UsageError(`${obstacle} is not a folder`);
    if (this.#isFolder && !isWithin(realPath(resolve(this.output)), realPath(resolve(folder))))
      throw new UsageError(`${path} is not in ${this.output}: a link leads elsewhere`);
    this.#folders.add(folder);
  }

  #checkIdentity(id: string, path: string, file: string): void {
    const inputs = this.inputs.get(id) ?? [];
    const isItself = inputs.length === 1 && realPath(resolve(file)) === realPath(resolve(path));
    if (inputs.length && !(this.inPlace && isItself))
      throw new UsageError(`${inputs.join(', ')} would be overwritten: name another place with -o`);
    const other = this.#outputs.get(id) ?? path;
    if (other !== path) throw new UsageError(`${other} and ${path} are the same file`);
    this.#outputs.set(id, path);
  }

  #folderFor(file: string): string {
    return join(this.output, relative(this.#commonFolder, dirname(resolve(file))));
  }

  #needsFolder(): UsageError {
    return new UsageError(
      `several files are made: name a folder for them, -o ${this.output}/ or another`,
    );
  }
}
