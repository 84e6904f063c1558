import { scaleSegment } from '../design/bar.js';
import { ink, paper } from '../design/tokens.js';
import type { Segment } from '../model/shares.js';
import { combine, move, type Component } from '../picture/layout.js';
import { text } from '../picture/text.js';

const size = 13;
/** The space between a label and the edges of its segment. */
const padding = 6;
/** The height of a bar. */
export const barHeight = 26;

/**
 * The labels of a bar: share and name, or the share alone where both do not fit, or nothing. Text has the colour of paper on
 * dark segments and that of ink on medium ones, which alternate.
 */
export const segmentLabels =
  (bar: readonly Segment[], labels: readonly string[]): Component =>
  (context) => {
    const choices = labels.map((label, index) => {
      // The zero-width space lets a browser break the line before the label.
      const whole = label.replace('\u200b', '');
      const [share = ''] = whole.split(' ');
      const style = {
        size,
        leading: barHeight / size,
        bold: true,
        colour: index % 2 ? ink : paper,
      };
      return [whole, share].map((words) => text([words], style)(context));
    });
    return {
      naturalWidth: Infinity,
      layOut: (width) => {
        const placed = bar.flatMap((segment, index) => {
          const [start, end] = scaleSegment(segment, width);
          const box = choices[index]?.find(
            (each) => each.naturalWidth <= end - start - 2 * padding,
          );
          return box ? [move(box.layOut(box.naturalWidth), start + padding, 0)] : [];
        });
        return combine(placed, barHeight);
      },
    };
  };
