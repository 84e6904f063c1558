import { integrityOfBundles } from '../../src/build/integrity.js';

const rows = integrityOfBundles().map(
  ([name, value]) =>
    `<tr><th scope="row"><code>${name}</code></th><td><code>${value}</code></td></tr>`,
);

/** The integrity of the files that this documentation was built with. */
export const integrityTable = `<div class="table"><table><thead><tr><th scope="col">file</th><th scope="col">integrity</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
