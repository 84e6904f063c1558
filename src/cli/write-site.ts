import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PublishedFile } from '../results/index.js';
import type { OutputPaths } from './output-paths.js';
import type { Progress } from './terminal.js';

/** How many characters are collected before they are written. */
const portion = 2 ** 16;

/** Writes a text piece by piece, so that a page of any length takes little memory. */
const writePieces = (path: string, pieces: Iterable<string>): void => {
  const file = openSync(path, 'w');
  try {
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < portion) continue;
      writeSync(file, text);
      text = '';
    }
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
};

const writeBytes = (path: string, bytes: Uint8Array): void => {
  const file = openSync(path, 'w');
  try {
    writeSync(file, bytes);
  } finally {
    closeSync(file);
  }
};

/** The files of a site, and where they go. */
export interface Site {
  /** Lists the files; the content of each is made on demand. */
  files(this: void): Iterable<PublishedFile>;
  readonly outputs: OutputPaths;
  /** The input that they are made from. */
  readonly file: string;
}

/** Checks where all files of a site go before the first is written; returns how many there are. */
export const checkSite = ({ files, outputs, file }: Site): number => {
  let count = 0;
  for (const { path } of files()) {
    outputs.check(outputs.pathOf(file, path, false), file);
    count += 1;
  }
  return count;
};

/** Writes the files of a site, one after the other. */
export const writeSite = async (
  { files, outputs, file }: Site,
  progress: Progress,
): Promise<void> => {
  const folders = new Set<string>();
  let done = 0;
  for (const { path, content } of files()) {
    const target = outputs.pathOf(file, path, false);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const made = content();
    if (made instanceof Promise) writeBytes(target, await made);
    else writePieces(target, made);
    outputs.written(target);
    progress.show((done += 1));
  }
};
