import { markup, type Markup } from '../design/markup.js';
import { ownStyles } from '../design/tokens.js';
import { hashesOf } from '../documents/page.js';
import { furtherTagOf } from '../i18n/all-languages.js';
import { tags } from '../i18n/tags.js';
import { ownTheme, ownThemes, type OwnTheme } from '../model/own-theme.js';
import type { Result, Results } from './result.js';

const script = 'metropolis-widgets.js';
const themesScript = 'own-themes.js';

const languageScripts = (language: string): readonly string[] => {
  const tag = furtherTagOf(language);
  return tag ? [`language-${tag}.js`] : [];
};

/** The files of the package that the pages need beside their folders. */
export const siteFiles = ({ languages }: Results): readonly string[] => [
  script,
  ...new Set(languages.flatMap(languageScripts)),
  'metropolis-widgets.classic.js',
  'metropolis-widgets.css',
  'results.css',
  'frame.js',
];

/** The themes of the site that its results use. */
const themesOf = ({ results }: Results): readonly OwnTheme[] => {
  const used = new Set(results.map(({ theme }) => theme));
  return ownThemes().filter(({ name }) => used.has(name));
};

/** The script that adds the themes of the site to the figures of a page. It need not check them: that was done to draw them. */
export const themeFiles = (
  results: Results,
): readonly (readonly [path: string, text: string])[] => {
  const themes = themesOf(results);
  if (!themes.length) return [];
  const text = `const themes = ${JSON.stringify(themes, null, 2)};
for (const tag of ${JSON.stringify(tags)})
  customElements.whenDefined(tag).then((figure) => themes.forEach((theme) => figure.addTheme?.(theme)));
`;
  return [[themesScript, text]];
};

/** The scripts that a page needs to show a result in a language. */
export const scriptsFor = ({ attributes }: Result, language: string): readonly string[] => {
  const own = ownTheme(attributes[language]?.['theme'] ?? '');
  return [script, ...languageScripts(language), ...(own ? [themesScript] : [])];
};

/** The sources that a policy's `style-src` needs for the pages of results: those of the site's own themes. */
export const resultStyleHashes = (results: Results): Promise<string[]> =>
  hashesOf(themesOf(results).map(ownStyles));

/** Where drawn figures get their styles from. */
export const styles = { link: '../metropolis-widgets.css' } as const;

/**
 * The files that the head of every page in a language loads. The script is left out where it lacks the language or a theme of
 * the site, since it would redraw the figures without them. It is the classic script, which also runs in pages opened from disk.
 */
export const assetsIn = (language: string): Markup => {
  const isKnown = !furtherTagOf(language) && !ownThemes().length;
  const classic = markup`\n<script src="../metropolis-widgets.classic.js" defer></script>`;
  return markup`<link rel="icon" href="data:,">
<link rel="stylesheet" href="../results.css">${isKnown ? classic : ''}`;
};

/** The files that the page of one figure loads, which other pages show in a frame. */
export const framedAssetsIn = (language: string): Markup => markup`${assetsIn(language)}
<script src="../frame.js" defer></script>`;
