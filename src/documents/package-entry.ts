import { explainMissingPackage } from './missing-package.js';

/**
 * The exports of `metropolis-widgets/documents`; their types come from index.ts. The packages it needs are optional:
 * a dynamic import makes it possible to say which one is missing.
 */
export const {
  checker,
  describeFinding,
  drawImage,
  inlineStyles,
  loadDefaultFonts,
  loadFonts,
  styleHashes,
  toImages,
  toMail,
  toPage,
  toPng,
  toText,
} = await import('./index.js').catch(explainMissingPackage);
