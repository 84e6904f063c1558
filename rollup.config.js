import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const minify = terser({
  ecma: 2022,
  compress: { passes: 3 },
  format: { comments: /@license/ },
});

/** The library as one module and as one classic script, each with Lit and its licence notices inside. */
export default {
  input: 'dist/index.js',
  plugins: [nodeResolve()],
  output: [
    { file: 'dist/metropolis-widgets.js', format: 'es', plugins: [minify] },
    { file: 'dist/metropolis-widgets.classic.js', format: 'iife', plugins: [minify] },
  ],
};
