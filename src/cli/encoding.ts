import { Buffer, isUtf8 } from 'node:buffer';
import { TextDecoder } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import { pieces, type Edit } from '../documents/splice.js';

/** A document read from bytes. */
export interface DecodedDocument {
  readonly text: string;
  /** Its bytes with these edits made; all other bytes stay as they are. */
  bytes(edits: readonly Edit[]): Uint8Array;
}

/** Maps an offset in a text to its offset in the bytes. */
type Locate = (place: number) => number;

const isBracket = (byte: number | undefined): boolean => byte === 0x3c || byte === 0x3e;

/**
 * Edits begin and end at tags. Except in UTF-16 and ISO-2022-JP, `<` and `>` are single bytes that occur in no other character
 * (Encoding Standard), so that the brackets in the text match those in the bytes one by one.
 */
const locateBrackets = (text: string, bytes: Uint8Array): Locate => {
  const places = new Map([
    [0, 0],
    [text.length, bytes.length],
  ]);
  let at = 0;
  for (const { index } of text.matchAll(/[<>]/g)) {
    while (at < bytes.length && !isBracket(bytes[at])) at += 1;
    places.set(index, at);
    at += 1;
    places.set(index + 1, at);
  }
  return (place) => {
    const found = places.get(place);
    if (found === undefined)
      throw new Error('Nothing can be drawn in its encoding: save it in UTF-8');
    return found;
  };
};

/** Encodes a text as ASCII, a subset of all other encodings here; all further characters become character references. */
const encodeAscii = (text: string): Buffer =>
  Buffer.from(text.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`));

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-16LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16BE': (text) => Buffer.from(text, 'utf16le').swap16(),
};

const locatorOf = (encoding: string, text: string, bytes: Uint8Array): Locate => {
  if (encoding === 'ISO-2022-JP')
    throw new Error('Nothing can be drawn in ISO-2022-JP: save it in UTF-8');
  if (encoding.startsWith('UTF-16')) return (place) => Math.min(2 * place, bytes.length);
  return locateBrackets(text, bytes);
};

/**
 * Decodes a document as browsers do: by its byte order mark, or by the `<meta charset>` in its first 1,024 bytes. Without
 * either, it is read as UTF-8 if that is valid, else as windows-1252.
 */
export const decodeDocument = (bytes: Uint8Array): DecodedDocument => {
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  const encoding = sniffEncoding(bytes, { defaultEncoding });
  // What browsers show for encodings that they do not support.
  const text =
    encoding === 'replacement'
      ? '\ufffd'
      : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return {
    text,
    bytes: (edits) => {
      if (!edits.length) return bytes;
      const locate = locatorOf(encoding, text, bytes);
      const encode = encodings[encoding] ?? encodeAscii;
      const parts = Array.from(pieces(edits, text.length), (piece) =>
        typeof piece === 'string'
          ? encode(piece)
          : bytes.subarray(locate(piece.start), locate(piece.end)),
      );
      return Buffer.concat(parts);
    },
  };
};
