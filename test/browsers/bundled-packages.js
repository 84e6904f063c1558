import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** Packages that are CommonJS, or depend on some, which browsers do not load. */
const names = ['css-select', 'linebreak'];
const folder = '/bundled/';

const bundle = async (input) => {
  const { generate } = await rollup({
    input,
    plugins: [nodeResolve({ browser: true, preferBuiltins: false }), commonjs()],
  });
  const { output } = await generate({ format: 'es' });
  return output[0].code;
};

/** Serves these packages as a bundler would. */
export const bundledPackages = () => {
  const bundles = new Map();
  return {
    name: 'bundled-packages',
    resolveImport: ({ source }) => {
      if (names.includes(source)) return `${folder}${source}.js`;
      // Imported by HarfBuzz in Node alone.
      return source === 'module' ? source : undefined;
    },
    serve: async ({ path }) => {
      const name = names.find((each) => path === `${folder}${each}.js`);
      if (!name) return undefined;
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
};
