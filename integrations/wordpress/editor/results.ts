import { isFigureName } from '#dist/figures.js';
import { blockAttributes, figureOf, readFigure, type BlockFigure } from './block-figure.js';
import { useEffect, useState } from './wordpress.js';

/** A published result, with what it says. */
export interface Result {
  readonly figure: BlockFigure;
  readonly sentence: string;
}

/** The published results: undefined while they load, else the list or what to tell. */
export type Results = readonly Result[] | string | undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A result of the site's list; undefined if it is no figure that can be drawn. */
const resultOf = (value: unknown): Result | undefined => {
  if (!isObject(value) || !isObject(value['attributes'])) return undefined;
  const name = String(value['figure']);
  if (!isFigureName(name)) return undefined;
  const attributes: Record<string, string> = {};
  for (const [key, text] of Object.entries(value['attributes'])) attributes[key] = String(text);
  const figure = figureOf(blockAttributes({ name, attributes }));
  const sentence = figure && readFigure(figure).outputs?.sentence;
  return figure && sentence ? { figure, sentence } : undefined;
};

const load = async (): Promise<Results> => {
  try {
    const found = await wp.apiFetch({ path: '/metropolis-widgets/v1/results' });
    return Array.isArray(found) ? found.map(resultOf).filter((each) => each !== undefined) : [];
  } catch (error) {
    return isObject(error) ? String(error['message']) : String(error);
  }
};

let loading: Promise<Results> | undefined;

/** The published results, loaded once an editor. */
export const useResults = (): Results => {
  const [results, set] = useState<Results>(undefined);
  useEffect(() => {
    void (loading ??= load()).then(set);
  }, []);
  return results;
};
