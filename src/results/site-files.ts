import { markup } from '../design/markup.js';

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

/** What the head of every page names; a classic script also runs where the folder is opened without a server. */
export const assets = markup`<link rel="icon" href="data:,">
<link rel="stylesheet" href="../results.css">
<script src="../metropolis-widgets.classic.js" defer></script>`;

/** What the page of one figure names as well, since other pages show it in a frame. */
export const framedAssets = markup`${assets}
<script src="../frame.js" defer></script>`;
