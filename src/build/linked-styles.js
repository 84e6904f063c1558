import { transform } from 'lightningcss';
import { writeFileSync } from 'node:fs';
import { figureStyles } from '../../dist/design/figure-styles.js';
import { figures } from '../../dist/figures.js';

// Writes metropolis-widgets.css: the styles of all figures as one sheet, which each shadow root of a pre-rendered page links to.

/** Prefixes selectors with `:host(:is(…))`, to apply in these shadow roots only. All rules gain the same specificity. */
const scopedTo = (tags) => {
  const elements = [
    { type: 'pseudo-class', kind: 'is', selectors: tags.map((name) => [{ type: 'type', name }]) },
  ];
  const host = { type: 'pseudo-class', kind: 'host' };
  return ([first, ...rest]) =>
    first.kind === 'host'
      ? [{ ...host, selectors: [...elements, ...(first.selectors ?? [])] }, ...rest]
      : [
          { ...host, selectors: elements },
          { type: 'combinator', value: 'descendant' },
          first,
          ...rest,
        ];
};

const filename = 'dist/metropolis-widgets.css';
const kinds = Object.values(figures);
const sheets = [
  [kinds.map(({ tag }) => tag), figureStyles],
  ...kinds.map(({ tag, styles }) => [[tag], styles]),
].map(([tags, css]) => {
  const visitor = { Selector: scopedTo(tags) };
  return `${transform({ filename, code: Buffer.from(css), minify: true, visitor }).code}`;
});
writeFileSync(filename, sheets.join(''));
