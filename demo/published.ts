import type { LinkedFigure } from '#dist/model/figure-link.js';
import { attributesAlone, languages, results } from './examples.js';

/** Every result that the site publishes, as a link to it carries it: what `results.json` holds. */
export const published: readonly LinkedFigure[] = results.flatMap((result) =>
  languages.map((lang) => ({
    tag: `metro-${result.figure}`,
    attributes: Object.entries({ ...attributesAlone(result, lang), lang }),
  })),
);
