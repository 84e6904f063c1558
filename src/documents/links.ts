import type { Input } from '../model/attribute-reader.js';
import type { DocumentProblem } from '../model/finding.js';
import { warning } from './render-figures.js';

/** The addresses that a figure may have. */
const names = ['href', 'source-href'] as const;

const hasScheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * Makes the addresses of figures whole, since a mail stands on no site: by the address of the page that they come from, or else
 * leaves them out and reports it.
 */
export const absoluteLinks =
  (base: string | undefined) =>
  (input: Input, tell: (problem: DocumentProblem) => void): Input => {
    const whole = { ...input };
    for (const name of names) {
      const written = input[name];
      if (!written || hasScheme.test(written)) continue;
      if (base && URL.canParse(written, base)) whole[name] = new URL(written, base).href;
      else {
        tell(warning({ rule: 'relative-link' }, [`${name}="https://…"`], name, written));
        whole[name] = '';
      }
    }
    return whole;
  };
