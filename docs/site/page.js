import { posix } from 'node:path';
import { escape } from '../../dist/design/markup.js';
import { contents, pages } from './contents.js';
import { languageNames, words } from './words.js';

/** What a page may load and run: its own files. Its script creates markup only from what is typed into an example. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html docs-examples 'allow-duplicates'",
].join('; ');

const navigation = (page, titles) => {
  const link = (name) => {
    const target = pages.find((each) => each.language === page.language && each.name === name);
    const current = name === page.name ? ' aria-current="page"' : '';
    const href = posix.relative(posix.dirname(page.address), target.address);
    return `<li><a href="${href}"${current}>${escape(titles.get(target.address))}</a></li>`;
  };
  const groups = contents[page.language].map(
    ([heading, names]) =>
      `<section><p class="group">${heading}</p><ul>${names.map(link).join('')}</ul></section>`,
  );
  return groups.join('');
};

/** The same page in the other languages, or their first page. */
const languageLinks = (page) =>
  Object.entries(languageNames)
    .map(([language, name]) => {
      const inLanguage = pages.filter((each) => each.language === language);
      const target = inLanguage.find((each) => each.name === page.name) ?? inLanguage[0];
      const href = posix.relative(posix.dirname(page.address), target.address);
      const current = language === page.language ? ' aria-current="true"' : '';
      return `<a href="${href}" lang="${language}" hreflang="${language}"${current}>${name}</a>`;
    })
    .join('');

const onPage = (headings, language) => {
  const own = headings.filter(({ level }) => level === 2);
  if (own.length < 3) return '';
  const links = own.map(
    ({ anchor, heading }) => `<li><a href="#${anchor}">${escape(heading)}</a></li>`,
  );
  return `<nav class="on-page" aria-label="${words[language].onPage}"><p class="group">${words[language].onPage}</p><ul>${links.join('')}</ul></nav>`;
};

/** A whole page: its content with what is around it. */
export const writePage = ({ page, html, headings, title, description }, titles) => {
  const { language } = page;
  const word = words[language];
  const root = posix.relative(posix.dirname(page.address), '.') || '.';
  const first = pages.find((each) => each.language === language && each.name === 'start');
  const home = posix.relative(posix.dirname(page.address), first.address);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escape(policy)}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${escape(description)}" />
    <title>${escape(page.name === 'start' ? `${word.site} – ${title}` : `${title} – ${word.site}`)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${root}/docs.css" />
    <link rel="stylesheet" href="${root}/metropolis-widgets.css" />
    <script type="module" src="${root}/metropolis-widgets.js"></script>
    <script type="module" src="${root}/docs.js" data-root="${root}/"></script>
  </head>
  <body>
    <a class="skip" href="#content">${word.skip}</a>
    <header class="top">
      <a class="brand" href="${home}">${word.site} <span>${word.docs}</span></a>
      <search hidden>
        <input type="search" aria-label="${word.search}" placeholder="${word.search}" />
        <div class="found" hidden><p role="status"></p><ul></ul></div>
      </search>
      <nav class="desk" aria-label="${word.desk}"><a href="${root}/../index.html">${word.gallery}</a><a href="${root}/../composer.html">${word.composer}</a></nav>
      <nav class="languages" aria-label="${word.languages}">${languageLinks(page)}</nav>
    </header>
    <div class="columns">
      <nav class="side" aria-label="${word.pages}">
        <details><summary>${word.pages}</summary>${navigation(page, titles)}</details>
      </nav>
      <main id="content" tabindex="-1">
${html}
      </main>
      ${onPage(headings, language)}
    </div>
  </body>
</html>
`;
};
