import { build } from 'rolldown';
import { gzipSync } from 'node:zlib';
import { minified } from '../../src/build/minify.js';

/**
 * The bytes of a module with all that it imports, minified and compressed.
 * @param {string} input
 */
export const bundledSize = async (input) => {
  const byTerser = minified({ ecma: 2022, compress: { passes: 3 } });
  const { output } = await build({ input, write: false, output: byTerser });
  return gzipSync(output[0].code, { level: 9 }).length;
};
