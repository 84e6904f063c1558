import { minify } from 'terser';

/**
 * A Rollup plugin that minifies each output with Terser, in this process: Terser is compiled once for all of them.
 * @param {import('terser').MinifyOptions} options
 */
export const minifier = (options) => ({
  name: 'minify',
  renderChunk: async (code, _chunk, { format }) => {
    // A copy for each output, since Terser writes into its options.
    const { code: minified } = await minify(code, {
      ...structuredClone(options),
      ...(format === 'es' && { module: true }),
    });
    return { code: minified, map: null };
  },
});
