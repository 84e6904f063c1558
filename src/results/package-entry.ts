import { explainMissingPackage } from '../documents/missing-package.js';

/** The exports of `metropolis-widgets/results`; their types come from index.ts. The packages it needs are optional. */
export const {
  decodeResults,
  describeResultsProblem,
  linkedFigure,
  publish,
  publishedFigures,
  readResults,
  resultStyleHashes,
  sectionsOf,
  siteFiles,
  withinPage,
  writeCsv,
  writeJson,
} = await import('./index.js').catch(explainMissingPackage);
