import type { PathCommand } from 'opentype.js';

/** A glyph as a path in units of its font, downwards, from where the line has come to: it can stand anywhere in a line. */
export const relativePath = (commands: readonly PathCommand[]): string => {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const from = (toX: number, toY: number) => `${toX - x} ${y - toY}`;
  const step = (command: PathCommand): string => {
    if (command.type === 'Z') {
      [x, y] = [startX, startY];
      return 'z';
    }
    const points = [
      ...('x1' in command ? [from(command.x1, command.y1)] : []),
      ...('x2' in command ? [from(command.x2, command.y2)] : []),
      from(command.x, command.y),
    ];
    [x, y] = [command.x, command.y];
    if (command.type === 'M') [startX, startY] = [x, y];
    return points.join() === '0 0' ? '' : command.type.toLowerCase() + points.join(' ');
  };
  return commands.map(step).join('');
};
