import { markup, type Markup } from '../design/markup.js';
import { isFurther } from '../i18n/all-languages.js';
import { ownThemes } from '../model/own-theme.js';

/** The files of the package that the pages need beside their folders. */
export const siteFiles = [
  'metropolis-widgets.js',
  'metropolis-widgets.classic.js',
  'metropolis-widgets.css',
  'results.css',
  'frame.js',
] as const;

/** Where drawn figures have their styles. */
export const styles = { link: '../metropolis-widgets.css' } as const;

/**
 * What the head of every page in a language names. The script would draw the figures again without the languages and themes that
 * it does not know: they stay as they are drawn. A classic script also runs where the folder is opened without a server.
 */
export const assetsIn = (language: string): Markup => {
  const isKnown = !isFurther(language) && !ownThemes().length;
  const script = markup`\n<script src="../metropolis-widgets.classic.js" defer></script>`;
  return markup`<link rel="icon" href="data:,">
<link rel="stylesheet" href="../results.css">${isKnown ? script : ''}`;
};

/** What the page of one figure names as well, since other pages show it in a frame. */
export const framedAssetsIn = (language: string): Markup => markup`${assetsIn(language)}
<script src="../frame.js" defer></script>`;
