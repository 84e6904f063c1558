import { build } from 'rolldown';
import { gzipSync } from 'node:zlib';
import { minifier } from '../../src/build/minify.js';

/**
 * The bytes of a module with all that it imports, minified and compressed.
 * @param {string} input
 */
export const bundledSize = async (input) => {
  const plugins = [minifier({ ecma: 2022, compress: { passes: 3 } })];
  const { output } = await build({ input, write: false, output: { minify: false, plugins } });
  return gzipSync(output[0].code, { level: 9 }).length;
};
