import { build } from 'rolldown';
import { furtherTags } from '../../dist/i18n/all-languages.js';
import { minified } from './minify.js';

// Bundles the ready-made scripts into dist/. Terser makes them about a hundred bytes smaller, compressed, than Rolldown itself would.

const byTerser = minified({
  ecma: 2022,
  compress: { passes: 3 },
  format: { comments: /@license/ },
});

const bundle = (module, name, format = 'es') =>
  build({
    input: `dist/${module}.js`,
    output: { file: `dist/${name}.js`, format, ...byTerser },
  });

// The library as one module and as one classic script, each with Lit and its licence notices inside.
await bundle('index', 'metropolis-widgets');
await bundle('index', 'metropolis-widgets.classic', 'iife');

// Scripts that add to it. As modules of the package, they share their parts with others.
for (const tag of furtherTags) await bundle(`i18n/${tag}`, `language-${tag}`);
await bundle('themes/add-theme', 'themes');
await bundle('themes/sdg', 'themes-sdg');
