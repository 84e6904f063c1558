import { checker } from '../../documents/check.js';
import { documentOptions, type Command } from './command.js';

/** Finds what is wrong. */
export const check: Command = {
  summary: 'find what should be put right before figures are published',
  options: {},
  examples: [
    'check results.fr.html results.en.html results.es.html',
    'check --json newsletter.html',
  ],
  start: (values) => {
    const find = checker(documentOptions(values));
    return (document, file) => ({ files: [], findings: find(document.text, file) });
  },
};
