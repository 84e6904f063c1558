import { documentCommand } from '../document-command.js';

/** Reports what should be corrected before documents are published. */
export const check = documentCommand({
  name: 'check',
  summary: 'Report what to correct before publishing',
  examples: [
    'check results.fr.html results.en.html results.es.html',
    'check --json newsletter.html',
  ],
  start: async (values) => {
    const { checker } = await import('../../documents/check.js');
    const find = checker(values);
    return (document, file) => ({ files: [], findings: find(document.text, file) });
  },
});
