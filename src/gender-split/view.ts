import type { AttributeReader } from '../model/attribute-reader.js';
import type { Parts } from './groups.js';

/** How people are drawn. */
export type View = 'people' | 'bar';

/** More heads than an eye can take in become a bar unless heads are asked for; more than a page can hold always do. */
const usualHeads = 40;
const mostHeads = 200;

/** Heads stand for people who were counted; shares are never turned into heads. */
export const readView = (reader: AttributeReader, { shares, total }: Parts): View => {
  const view = reader.text('view');
  const heads = shares ? Infinity : Number(total);
  if (view === 'bar' || (view === 'people' && heads <= mostHeads)) return view;
  const rule = view === 'people' ? 'contradiction' : 'unknown-word';
  if (view) reader.report('view', { rule, part: view });
  return heads <= usualHeads ? 'people' : 'bar';
};
