import type { LinkedFigure } from '#dist/model/figure-link.js';
import { publishedFigures } from '#dist/results/result.js';
import { published as results } from './results-data.js';

/** Every result that the site publishes, as encoded in a link to it: the content of `results.json`. */
export const published: readonly LinkedFigure[] = [...publishedFigures(results)];
