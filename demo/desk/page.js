import { escape } from '../../dist/design/markup.js';

/**
 * What a page of the desk may load and run: its own files. Scripts create no markup but through Lit, and no worker but the one
 * that draws pictures.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html desk-pictures dompurify 'allow-duplicates'",
].join('; ');

/** A page of the desk: its script makes the rest. `scripts` are those that other pages can load from here. */
export const writePage = ({ entry, title, index, styles = 'desk.css' }, scripts) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escape(policy)}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
${index ? '' : '    <meta name="robots" content="noindex" />\n'}    <title>${escape(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${styles}" />
${scripts.map(({ address, integrity, lang }) => `    <link rel="prefetch" href="${address}" integrity="${integrity}"${lang ? ` hreflang="${lang}"` : ''} />`).join('\n')}
    <script type="module" src="${entry}.js"></script>
  </head>
  <body>
    <noscript><p>JavaScript</p></noscript>
  </body>
</html>
`;
