import { explainMissingPackage } from './missing-package.js';

/** The exports of `metropolis-widgets/streams`; their types come from streams.ts. */
export const { changedHeaders, streamPage } = await import('./streams.js').catch(
  explainMissingPackage,
);
