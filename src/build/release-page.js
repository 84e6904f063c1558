import { figures } from '../../dist/figures.js';
import { languageOf } from '../../dist/i18n/registry.js';
import { sentenceOf } from '../../dist/model/sentence.js';
import { escape } from '../../dist/design/markup.js';

const examples = [
  ['stat-tile', { value: '5850', qualifier: 'more-than', label: 'people at our events' }],
  ['gender-split', { label: 'professionals', women: '10', men: '7' }],
  [
    'funding-shift-bar',
    { label: 'Funding', from: '2018', to: '2020', shares: 'Fees: 36 to 52; Grants: 64 to 48' },
  ],
  ...Object.keys(languageOf('en').themes).map((theme) => ['theme-badge', { theme }]),
];

const write = ([name, attributes]) => {
  const { tag, read } = figures[name];
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${tag}${written.join('')}>${escape(sentenceOf(read(attributes, 'en').figure))}</${tag}>`;
};

/** The page of a release: all four figures, what to write to load them, and the files with their integrity. */
export const releasePage = (versioned, version, integrity) => {
  const script = `<script type="module" src="${versioned}.js" integrity="${integrity[`${versioned}.js`]}" crossorigin="anonymous"></script>`;
  const rows = Object.entries(integrity).map(
    ([file, value]) => `<tr><th scope="row">${file}</th><td><code>${value}</code></td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${versioned}</title>
    <style>
      :root { --metro-color-scheme: light dark; }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      .figures { display: flex; flex-wrap: wrap; gap: 1rem; }
      metro-stat-tile, metro-gender-split { flex: 1 1 16rem; }
      metro-funding-shift-bar { flex: 1 1 100%; }
      th { padding-inline-end: 1rem; text-align: start; vertical-align: top; font-weight: 400; }
    </style>
    <script defer src="${versioned}.classic.js"></script>
  </head>
  <body>
    <h1>metropolis-widgets ${version}</h1>
    <div class="figures">
${examples.map(write).join('\n')}
    </div>
    <h2>Use it</h2>
    <p>Put <code>${versioned}.js</code> on your website, and load it once in each page that has figures:</p>
    <pre>${escape(script)}</pre>
    <p>Then paste figures, such as this one:</p>
    <pre>${escape(write(examples[0]))}</pre>
    <h2>Files</h2>
    <table>
${rows.join('\n')}
    </table>
  </body>
</html>
`;
};
