/** The pages of the documentation in the order of the navigation, by language: a heading, then names of Markdown files. */
export const contents = {
  en: [
    ['Start', ['start', 'not-showing', 'reference']],
    ['The figures', ['stat-tile', 'funding-shift-bar', 'gender-split', 'theme-badge']],
    ['Make it yours', ['theming', 'accessibility', 'languages']],
    ['Put it to work', ['outputs', 'results-file', 'hosting', 'upgrading', 'costs']],
    [
      'Use it in',
      [
        'where-it-works',
        'filters',
        'wordpress',
        'ghost',
        'mediawiki',
        'twig',
        'liquid',
        'jekyll',
        'spip',
        'hugo',
        'eleventy',
        'nunjucks',
        'astro',
        'frameworks',
        'servers',
      ],
    ],
    [
      'The project',
      ['architecture', 'decisions', 'extending', 'contributing', 'security', 'changelog'],
    ],
  ],
  fr: [
    ['Commencer', ['start', 'not-showing']],
    ['Les quatre formats', ['stat-tile', 'funding-shift-bar', 'gender-split', 'theme-badge']],
  ],
  es: [
    ['Empezar', ['start', 'not-showing']],
    ['Los cuatro formatos', ['stat-tile', 'funding-shift-bar', 'gender-split', 'theme-badge']],
  ],
};

/** The names of pages whose first heading does not say what they are. */
export const named = { reference: 'Everything on one page', changelog: 'Changelog' };

/** The Markdown file of each page that is not a file of its own name in `docs/`. */
const elsewhere = {
  reference: 'README.md',
  contributing: 'CONTRIBUTING.md',
  security: 'SECURITY.md',
  changelog: 'CHANGELOG.md',
};

/** All pages: the language and the name of each, its Markdown file and its address below the folder of the site. */
export const pages = Object.entries(contents).flatMap(([language, groups]) =>
  groups
    .flatMap(([, names]) => names)
    .map((name) => {
      const folder = language === 'en' ? '' : `${language}/`;
      return {
        language,
        name,
        source: elsewhere[name] ?? `docs/${folder}${name}.md`,
        address: `${folder}${name === 'start' ? 'index' : name}.html`,
      };
    }),
);
