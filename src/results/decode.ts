import { TextDecoder } from '@exodus/bytes/encoding-browser.js';

/** The encodings that begin with a byte order mark. */
const marks = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * The text of a results file, as spreadsheets write it: UTF-8 or UTF-16 with a byte order mark; without one, UTF-8 if it is
 * valid, else windows-1252, which Excel writes in French and Spanish.
 */
export const decodeResults = (bytes: Uint8Array): string => {
  const [marked] =
    marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  const encoding = marked ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return new TextDecoder(encoding).decode(bytes);
};
