import { toMail } from '#dist/documents/mail.js';
import { toText } from '#dist/documents/text.js';
import { writeLetter, type Letter } from './letter.js';

/** A newsletter in every form in which it can be taken away. */
export interface LetterOutputs {
  readonly html: string;
  readonly text: string;
  readonly eml: string;
  readonly mjml: string;
}

const base64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/.{76}/g, '$&\r\n');
};

/** A header in encoded words (RFC 2047), none of which splits a character or is longer than 75 characters. */
const header = (text: string): string =>
  (text.replace(/\s+/g, ' ').match(/.{1,10}/gu) ?? [])
    .map((part) => `=?utf-8?B?${base64(part)}?=`)
    .join('\r\n ');

/** A mail with both parts (RFC 2046): clients show the last that they can. It opens as a draft. */
const writeEml = (title: string, text: string, html: string): string => {
  const boundary = 'metropolis-widgets-newsletter';
  const part = (type: string, content: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n`;
  return [
    `Subject: ${header(title)}\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n`,
    part('text/plain', text),
    part('text/html', html),
    `--${boundary}--\r\n`,
  ].join('');
};

/** Renders a newsletter. Relative links of figures are made absolute. */
export const renderLetter = (letter: Letter, base: string): LetterOutputs => {
  const { lang, title } = letter;
  const source = writeLetter(letter);
  const options = { base, lang };
  const { html } = toMail(source, { ...options, title });
  const { text } = toText(source, options);
  const content = toMail(source, options).html;
  const mjml = `<mj-section>\n<mj-column>\n<mj-table><tr><td>\n${content}\n</td></tr></mj-table>\n</mj-column>\n</mj-section>\n`;
  return { html, text, eml: writeEml(title, text, html), mjml };
};
