import { basename } from 'node:path';
import { Option } from 'commander';
import { documentCommand } from '../document-command.js';

interface MailValues {
  readonly base?: string;
  readonly title?: string;
}

/** Draws the figures of newsletters. */
export const mail = documentCommand<MailValues>({
  name: 'mail',
  summary: 'Draw the figures of newsletters as tables that email clients can show',
  options: [
    new Option('--base <address>', 'address that relative links of figures are resolved against'),
    new Option('--title <title>', 'put a fragment into a complete email with this title'),
  ],
  examples: [
    'mail newsletter.html --base https://www.example.org/ -o mail.html',
    'mail fragment.html --title "Results 2018–2020" > mail.html',
  ],
  outputName: (file) => basename(file),
  start: async (values) => {
    const { toMail } = await import('../../documents/mail.js');
    return (document, file) => {
      const { html, edits, findings } = toMail(document.text, values);
      const content = edits ? document.bytes(edits) : html;
      return { files: [{ name: basename(file), content }], findings };
    };
  },
});
