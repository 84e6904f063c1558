import { secondary, gap, note, pictureOf, body, withIcon } from '../picture/parts.js';
import { scaleSegment, segmentPath } from '../design/bar.js';
import { fitted, text } from '../picture/text.js';
import {
  empty,
  shapesOnly,
  stack,
  withPadding,
  type Component,
  type Picture,
} from '../picture/layout.js';
import { accent, colourOf, ink } from '../design/tokens.js';
import type { Segment } from '../model/shares.js';
import type { StatTile } from './figure.js';

const barHeight = 12;
const scale = barHeight / 26;

const place = { x: 0, y: 0, scale };

/** A part of a whole: a bar, outlined where it is not filled. */
const partBar =
  (part: Segment, colour: string): Component =>
  () => ({
    naturalWidth: Infinity,
    layOut: (width) =>
      shapesOnly(barHeight, [
        {
          ...place,
          d: segmentPath([0, Math.round(width / scale)]),
          width,
          stroke: colour,
          strokeWidth: 1,
        },
        { ...place, d: segmentPath(scaleSegment(part, width / scale)), width, fill: colour },
      ]),
  });

/** A stat tile as a picture. */
export const pictureStatTile = (figure: StatTile): Picture => {
  const { theme, context, lead, qualifier, value, label, part, change, noteGoesOn } = figure;
  const colour = theme ? colourOf(theme) : accent;
  const details = [text(change, secondary), note(figure)];
  const phrase = stack([
    text(context, { ...secondary, colour: ink, bold: true }),
    text([...lead, ...qualifier], secondary),
    fitted([value], { size: 44, colour, bold: true, leading: 1.15 }),
    text(label, body),
    part ? withPadding(partBar(part, colour), [6, 0, 6, 0], () => []) : empty,
    ...(noteGoesOn ? details.reverse() : details),
  ]);
  const title = [...context, ...lead, ...qualifier, value, ' ', ...label, ...figure.note];
  return pictureOf(figure, title, {
    content: stack([phrase, theme ? withIcon(theme, [theme.label]) : empty], gap),
  });
};
