import { minify } from 'terser';

/**
 * What makes an output of Rolldown one that Terser minifies, in this process: Terser is compiled once for all of them.
 * Rolldown's own minifier is off, since it would print the code again, with spaces.
 * @param {import('terser').MinifyOptions} options
 */
export const minified = (options) => ({
  minify: false,
  plugins: [
    {
      name: 'minify',
      renderChunk: async (code, _chunk, { format }) => {
        // A copy for each output, since Terser writes into its options.
        const { code: minified } = await minify(code, {
          ...structuredClone(options),
          ...(format === 'es' && { module: true }),
        });
        return { code: minified, map: null };
      },
    },
  ],
});
