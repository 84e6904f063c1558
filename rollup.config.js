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

/** Selects only what is in the shadow roots of these elements, each rule with the same weight as before among the others. */
const within = (tags) => {
  const names = tags.map((name) => [{ type: 'type', name }]);
  const element = [{ type: 'pseudo-class', kind: 'is', selectors: names }];
  const host = { type: 'pseudo-class', kind: 'host' };
  return ([first, ...rest]) =>
    first.kind === 'host'
      ? [{ ...host, selectors: [...element, ...(first.selectors ?? [])] }, ...rest]
      : [
          { ...host, selectors: element },
          { type: 'combinator', value: 'descendant' },
          first,
          ...rest,
        ];
};

/** The styles of all figures as one sheet, which pages that are drawn by a server link to in each shadow root. */
const linkedStyles = {
  name: 'linked-styles',
  async generateBundle({ format }) {
    if (format !== 'es') return;
    const { figures } = await import('./dist/figures.js');
    const { figureStyles } = await import('./dist/shared/figure-styles.js');
    const kinds = Object.values(figures);
    const sheets = [
      [kinds.map(({ tag }) => tag), figureStyles],
      ...kinds.map(({ tag, styles }) => [[tag], styles]),
    ].map(([tags, sheet]) => {
      const code = Buffer.from(sheet);
      const visitor = { Selector: within(tags) };
      return `${transform({ filename: 'metropolis-widgets.css', code, minify: true, visitor }).code}`;
    });
    this.emitFile({ type: 'asset', fileName: 'metropolis-widgets.css', source: sheets.join('') });
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
  plugins: [
    nodeResolve({ exportConditions: ['development'] }),
    leanLit,
    styleSheets,
    templates,
    linkedStyles,
  ],
  output: [
    { file: 'dist/metropolis-widgets.js', format: 'es', plugins: [minified] },
    { file: 'dist/metropolis-widgets.classic.js', format: 'iife', plugins: [minified] },
  ],
};
