import { isAddress, parseAddress } from '../model/address.js';
import type { Input } from '../model/attribute-reader.js';
import type { DocumentProblem } from '../model/finding.js';
import { warning } from './render-figures.js';

/** The addresses that a figure may have. */
const names = ['href', 'source-href'] as const;

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
      // What is no address is left for the figure to report.
      if (!written || !isAddress(written) || URL.canParse(written)) continue;
      const address = base && parseAddress(written, base);
      if (address) whole[name] = address.href;
      else {
        tell(warning({ rule: 'relative-link' }, [`${name}="https://…"`], name, written));
        whole[name] = '';
      }
    }
    return whole;
  };
