import type { SvgPathCommand } from 'harfbuzzjs';

/** The path of a glyph, with y pointing down and relative to its origin, so that it can be placed anywhere in a line. */
export const relativePath = (commands: readonly SvgPathCommand[]): string => {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const step = ({ type, values }: SvgPathCommand): string => {
    if (type === 'Z') {
      [x, y] = [startX, startY];
      return 'z';
    }
    const rounded = values.map(Math.round);
    const offsets = rounded.map((value, index) => (index % 2 ? y - value : value - x));
    [x, y] = [rounded.at(-2) ?? x, rounded.at(-1) ?? y];
    if (type === 'M') [startX, startY] = [x, y];
    return offsets.some(Boolean) ? type.toLowerCase() + offsets.join(' ') : '';
  };
  return commands.map(step).join('');
};
