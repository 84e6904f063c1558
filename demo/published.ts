import type { LinkedFigure } from '#dist/model/figure-link.js';
import { attributesAlone, languages, results } from './examples.js';

/** Every result that the site publishes, as encoded in a link to it: the content of `results.json`. */
export const published: readonly LinkedFigure[] = results.flatMap((result) =>
  languages.map((lang) => ({
    tag: `metro-${result.figure}`,
    attributes: Object.entries({ ...attributesAlone(result, lang), lang }),
  })),
);
