import { basename, extname } from 'node:path';
import { toText } from '../../documents/text.js';
import { documentOptions, type Command } from './command.js';

/** Writes newsletters as plain text. */
export const text: Command = {
  summary: 'write newsletters as plain text, the other part of a mail',
  options: { base: 'the address that relative links start from' },
  examples: [
    'text newsletter.html',
    'text newsletter.html --base https://www.example.org/ -o mail.txt',
  ],
  start: (values) => (document, file) => {
    const options = { ...documentOptions(values), base: values['base'] };
    const { text, findings } = toText(document.text, options);
    return { files: [{ name: `${basename(file, extname(file))}.txt`, content: text }], findings };
  },
};
