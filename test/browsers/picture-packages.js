import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const address = '/bundled/linebreak.js';

const bundle = async (input) => {
  const { generate } = await rollup({
    input,
    plugins: [nodeResolve({ browser: true, preferBuiltins: false }), commonjs()],
  });
  const { output } = await generate({ format: 'es' });
  return output[0].code;
};

/** Serves the packages that pictures need as a bundler would: one of them comes as scripts for Node. */
export const picturePackages = () => {
  let code;
  return {
    name: 'picture-packages',
    resolveImport: ({ source }) => {
      if (source === 'linebreak') return address;
      // Imported by HarfBuzz in Node alone.
      return source === 'module' ? source : undefined;
    },
    serve: async ({ path }) => {
      if (path !== address) return undefined;
      code ??= bundle('linebreak');
      return { body: await code, type: 'js' };
    },
  };
};
