import type { AttributeReader } from '../model/attribute-reader.js';
import type { Parts } from './groups.js';

/** How people are drawn. */
export type View = 'people' | 'bar';

/** Above `usualHeads`, a bar is easier to read, so people must be requested; above `mostHeads` it is always a bar. */
const usualHeads = 40;
const mostHeads = 200;

/** Reads the view. Icons represent counted people, so shares are always drawn as a bar. */
export const readView = (reader: AttributeReader, { shares, total }: Parts): View => {
  const view = reader.text('view');
  const heads = shares ? Infinity : Number(total);
  if (view === 'bar' || (view === 'people' && heads <= mostHeads)) return view;
  const rule = view === 'people' ? 'contradiction' : 'unknown-word';
  if (view) reader.report('view', { rule, part: view });
  return heads <= usualHeads ? 'people' : 'bar';
};
