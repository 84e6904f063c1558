import type { Results } from '#dist/results/index.js';

/** The results of results.csv, as the build reads them. */
export declare const published: Results;
