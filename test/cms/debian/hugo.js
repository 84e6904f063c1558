import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptTag } from '../templates/reader.js';
import { unpackSystem } from './packages.js';

const sites = fileURLToPath(new URL('../../../build/cms/sites', import.meta.url));
const integration = fileURLToPath(new URL('../../../integrations/hugo', import.meta.url));

const layout = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>{{ .Title }}</title>${scriptTag}</head>
<body><main>{{ .Content }}</main></body>
</html>
`;

/** Builds a site with Hugo from pages of Markdown by their names; returns its public folder. */
export const buildHugo = (name, pages, isUnsafe) => {
  const folder = join(sites, name);
  rmSync(folder, { recursive: true, force: true });
  const files = {
    'config.json': JSON.stringify({
      baseURL: 'http://localhost/',
      disableKinds: ['taxonomy', 'term', 'home', 'RSS', 'sitemap'],
      ...(isUnsafe && { markup: { goldmark: { renderer: { unsafe: true } } } }),
    }),
    'layouts/_default/single.html': layout,
  };
  for (const [page, text] of Object.entries(pages))
    files[`content/${page}.md`] = `---\ntitle: Résultats\n---\n\n${text}\n`;
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync(integration, folder, { recursive: true });
  const inSystem = unpackSystem('hugo');
  const [libraries] = readdirSync(inSystem('lib')).filter((each) => each.includes('linux'));
  execFileSync(inSystem('bin/hugo'), ['--source', folder, '--quiet'], {
    env: { ...process.env, LD_LIBRARY_PATH: inSystem(`lib/${libraries}`) },
  });
  return join(folder, 'public/');
};

const parameters = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}=\`${value}\``)
    .join('');

/** A figure as a shortcode. */
export const shortcode = ({ name, attributes, sentence }) =>
  `{{< metro-${name}${parameters(attributes)} >}}${sentence}{{< /metro-${name} >}}`;
