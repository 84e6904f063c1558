import { parse } from 'node:path';
import { Option } from 'commander';
import { documentCommand } from '../document-command.js';

const outputName = (file: string): string => `${parse(file).name}.txt`;

/** Writes newsletters as plain text. */
export const text = documentCommand<{ readonly base?: string }>({
  name: 'text',
  summary: 'Write newsletters as plain text, for the plain-text part of an email',
  options: [new Option('--base <address>', 'address that relative links are resolved against')],
  examples: [
    'text newsletter.html',
    'text newsletter.html --base https://www.example.org/ -o mail.txt',
  ],
  outputName,
  start: async (values) => {
    const { toText } = await import('../../documents/text.js');
    return (document, file) => {
      const { text, findings } = toText(document.text, values);
      return { files: [{ name: outputName(file), content: text }], findings };
    };
  },
});
