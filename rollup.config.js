import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'lightningcss';
import { pathToFileURL } from 'node:url';
import { leanLit } from './rollup.lit.js';

/** Style sheets are made of tokens and shrunk once, here, rather than in every page. */
const styleSheets = {
  name: 'style-sheets',
  async transform(_code, id) {
    if (!/styles\.js$/.test(id)) return null;
    const sheets = Object.entries(await import(pathToFileURL(id).href)).map(([name, sheet]) => {
      const { code } = transform({ filename: id, code: Buffer.from(sheet), minify: true });
      return `export const ${name} = ${JSON.stringify(`${code}`)};`;
    });
    return { code: sheets.join(''), map: null };
  },
};

/** Line breaks between tags are layout of the source. All other space in templates is kept. */
const templates = {
  name: 'templates',
  transform: (code, id) =>
    id.includes('node_modules')
      ? null
      : { code: code.replace(/(?<=[>}`])\s*\n\s*(?=[<`]|\$\{)/g, ''), map: null },
};

const minified = terser({
  ecma: 2022,
  compress: { passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true },
  mangle: { properties: { regex: /^_/ } },
  format: { comments: false },
});

/** The library as one module and as one classic script, each with Lit inside. */
export default {
  input: 'dist/index.js',
  plugins: [nodeResolve({ exportConditions: ['development'] }), leanLit, styleSheets, templates],
  output: [
    { file: 'dist/metropolis-widgets.js', format: 'es', plugins: [minified] },
    { file: 'dist/metropolis-widgets.classic.js', format: 'iife', plugins: [minified] },
  ],
};
