import { toMail } from '../../documents/mail.js';
import { documentOptions, type Command } from './command.js';

/** Draws the figures of newsletters. */
export const mail: Command = {
  summary: 'draw the figures of newsletters as tables, which mail clients show',
  options: {
    base: 'the address that relative links of figures start from',
    title: 'put a fragment into a whole mail with this title',
  },
  examples: [
    'mail newsletter.html --base https://www.example.org/ -o mail.html',
    'mail fragment.html --title "Results 2018–2020" > mail.html',
  ],
  start: (values) => (document, file) => {
    const { base, title } = values;
    const options = { ...documentOptions(values), base, title };
    const { html, edits, findings } = toMail(document.text, options);
    return { files: [{ name: file, content: edits ? document.bytes(edits) : html }], findings };
  },
};
