import { nodeResolve } from '@rollup/plugin-node-resolve';
import { furtherTags } from './dist/i18n/all-languages.js';
import { minifier } from './src/build/minify.js';

const minify = minifier({
  ecma: 2022,
  compress: { passes: 3 },
  format: { comments: /@license/ },
});

/** The library as one module and as one classic script, each with Lit and its licence notices inside. */
const library = {
  input: 'dist/index.js',
  plugins: [nodeResolve()],
  output: [
    { file: 'dist/metropolis-widgets.js', format: 'es', plugins: [minify] },
    { file: 'dist/metropolis-widgets.classic.js', format: 'iife', plugins: [minify] },
  ],
};

/** A script that adds to it; as a module of the package, it shares its parts with others. */
const addition = ([name, module]) => ({
  input: `dist/${module}.js`,
  output: { file: `dist/${name}.js`, format: 'es', plugins: [minify] },
});

export default [
  library,
  ...[
    ...furtherTags.map((tag) => [`language-${tag}`, `i18n/${tag}`]),
    ['themes', 'themes/add-theme'],
    ['themes-sdg', 'themes/sdg'],
  ].map(addition),
];
