import { Buffer } from 'node:buffer';

/** A document read from bytes. */
export interface DecodedDocument {
  readonly text: string;
  /**
   * Where characters of the text stand for single bytes, since its encoding is none that Unicode can be written in: what such a
   * text says, and how to add one to the document, in ASCII.
   */
  readonly decode?: (text: string) => string;
  readonly encode?: (text: string) => string;
  /** The bytes of a changed text; those of what has not changed are the same as before. */
  bytes(text: string): Uint8Array;
}

/** What windows-1252 has at 0x80 to 0x9F, where Node 20 reads it as ISO 8859-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decoderOf = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label);
  } catch {
    // What browsers take an unknown encoding for (Encoding Standard).
    return new TextDecoder('windows-1252');
  }
};

const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** Reads a document that is written in bytes. */
const decodeBytes = (source: Buffer): DecodedDocument => {
  const text = source.toString('latin1');
  const decoder = decoderOf(charset.exec(text.slice(0, 1024))?.[1] ?? 'windows-1252');
  return {
    text,
    decode: (written) => {
      const read = decoder.decode(Buffer.from(written, 'latin1'));
      if (decoder.encoding !== 'windows-1252') return read;
      return read.replace(/[\x80-\x9f]/g, (sign) => windows.charAt(sign.charCodeAt(0) - 0x80));
    },
    encode: (added) => added.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`),
    bytes: (changed) => Buffer.from(changed, 'latin1'),
  };
};

/** Reads a document in UTF-8, UTF-16 with a byte order mark, or else as its `<meta charset>` says. */
export const decodeDocument = (source: Uint8Array): DecodedDocument => {
  const buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (buffer.length % 2 === 0 && buffer[0] === 0xff && buffer[1] === 0xfe)
    return { text: buffer.toString('utf16le'), bytes: (text) => Buffer.from(text, 'utf16le') };
  if (buffer.length % 2 === 0 && buffer[0] === 0xfe && buffer[1] === 0xff)
    return {
      text: Buffer.from(buffer).swap16().toString('utf16le'),
      bytes: (text) => Buffer.from(text, 'utf16le').swap16(),
    };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer);
    return { text, bytes: (changed) => Buffer.from(changed) };
  } catch {
    return decodeBytes(buffer);
  }
};

/** The text of a document, for outputs that are not written in its encoding. */
export const textOfDocument = ({ text, decode = String }: DecodedDocument): string => decode(text);
