import { build } from 'rolldown';

/** Packages that are CommonJS, or depend on some, which browsers do not load. */
const names = ['css-select', 'linebreak'];
const folder = '/bundled/';

const bundle = async (input) => {
  const { output } = await build({ input, platform: 'browser', write: false });
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
