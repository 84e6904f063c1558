import { explainMissingPackage } from './missing-package.js';

/**
 * What `metropolis-widgets/documents` exports; its types are those of index.ts. The packages it needs are optional dependencies:
 * an import that is awaited can say which is missing.
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
