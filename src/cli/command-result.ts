import type { Finding } from '../model/finding.js';
import type { DecodedDocument } from './encoding.js';

/** A file that is made from a document. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The text alternative of a picture. */
  readonly alt?: string;
}

/** What is made from a document, and what its author should correct. */
export interface CommandResult {
  readonly files: readonly OutputFile[];
  readonly findings: readonly Finding[];
}

/** What a command does with each document. */
export type DocumentHandler = (
  document: DecodedDocument,
  file: string,
) => CommandResult | Promise<CommandResult>;
