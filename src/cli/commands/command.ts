import type { Finding } from '../../model/finding.js';
import type { DecodedDocument } from '../encoding.js';
import type { DocumentOptions } from '../../documents/document-options.js';

/** What is written after the names of options, by name. */
export type Values = Readonly<Partial<Record<string, string>>>;

/** A file that a command makes: its name beside the file that it is made of, and what is in it. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What stands for it where it is not seen. */
  readonly alt?: string;
}

/** What a command makes of a document, and what its author should put right. */
export interface CommandResult {
  readonly files: readonly OutputFile[];
  readonly findings: readonly Finding[];
}

/** What a command does with one document after the other. */
export type DocumentHandler = (
  document: DecodedDocument,
  file: string,
) => CommandResult | Promise<CommandResult>;

/** A command: what it is for, the options that it has beside those of all, and how it begins. */
export interface Command {
  readonly summary: string;
  readonly options: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
  /** Whether what it makes may take the place of what it is made of. */
  readonly inPlace?: boolean;
  start(this: void, values: Values): DocumentHandler | Promise<DocumentHandler>;
}

/** The options that all commands have for what is in documents. */
export const documentOptions = (values: Values): DocumentOptions => {
  const { lang, figures, upgrade, where, base } = values;
  return { lang, figures, upgrade, where, base };
};

/** A mistake of the one who calls. */
export class UsageError extends Error {}
