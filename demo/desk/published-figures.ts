import type { LinkedFigure } from '#dist/model/figure-link.js';

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');

const isFigure = (value: unknown): value is LinkedFigure =>
  typeof value === 'object' &&
  value !== null &&
  'tag' in value &&
  typeof value.tag === 'string' &&
  'attributes' in value &&
  Array.isArray(value.attributes) &&
  value.attributes.every(isPair);

/**
 * Reads what the site has published from its `results.json`. Returns an empty list if the file does not load within ten
 * seconds, is an error page or has another format: then no figure is called published.
 */
export const readPublished = async (): Promise<readonly LinkedFigure[]> => {
  try {
    const response = await fetch('results.json', { signal: AbortSignal.timeout(10_000) });
    const results: unknown = response.ok ? await response.json() : [];
    return Array.isArray(results) ? results.filter(isFigure) : [];
  } catch {
    return [];
  }
};
