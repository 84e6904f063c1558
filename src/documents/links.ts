import { isAddress, parseAddress } from '../model/address.js';
import type { Input } from '../model/attribute-reader.js';
import type { DocumentProblem } from '../model/finding.js';
import { warning } from './render-figures.js';

/** The attributes of figures that are addresses. */
const names = ['href', 'source-href'] as const;

/**
 * Makes the addresses of figures absolute, since a mail has no address of its own. Without a base to resolve them against,
 * relative ones are left out and reported.
 */
export const absoluteLinks =
  (base: string | undefined) =>
  (input: Input, tell: (problem: DocumentProblem) => void): Input => {
    const whole = { ...input };
    for (const name of names) {
      const written = input[name];
      // The figure itself reports invalid addresses.
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
