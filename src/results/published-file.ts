import type { Fonts } from '../picture/fonts.js';
import type { Result } from './result.js';

/** How results are published. */
export interface PublishOptions {
  /** The address that the folder will have, for what needs absolute addresses: links of mails, oEmbed, pictures of links. */
  readonly baseUrl?: string | undefined;
  /** Whether the pages also state their results as data for search engines. */
  readonly jsonLd?: boolean | undefined;
  /** The fonts of the pictures; without them none are drawn. */
  readonly fonts?: Fonts | undefined;
  /** Called with characters that no font has. */
  readonly onMissing?:
    | ((result: Result, language: string, glyphs: readonly string[]) => void)
    | undefined;
}

/** A file to write: its path within the folder, and its content, made when it is asked for. */
export interface PublishedFile {
  readonly path: string;
  content(this: void): Iterable<string> | Promise<Uint8Array>;
}
