import { minify } from 'terser';

/**
 * A Rollup plugin that minifies each output with Terser, in this process: Terser is compiled once for all of them.
 * @param {import('terser').MinifyOptions} options
 */
export const minifier = (options) => ({
  name: 'minify',
  renderChunk: async (code, _chunk, { format }) => {
    // Terser notes in the options that it is given what it was told of this output.
    const { code: minified } = await minify(code, {
      ...structuredClone(options),
      ...(format === 'es' && { module: true }),
    });
    return { code: minified, map: null };
  },
});
