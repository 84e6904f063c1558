/** Where a path begins and where it ends; its commands are in absolute coordinates. */
const endsOf = (path: string): readonly [number, number][] => {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MHVC])([\d\s.]+)/g)) {
    const values = numbers.trim().split(/\s+/).map(Number);
    if (command !== 'V') x = values.at(command === 'H' ? -1 : -2) ?? x;
    if (command !== 'H') y = values.at(-1) ?? y;
    points.push([x, y]);
  }
  return [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
};

/** The rooms of the architecture's picture, and its arrows as pairs of rooms: each begins and ends at a room's edge. */
export const drawnRooms = (
  svg: string,
): { readonly rooms: readonly string[]; readonly arrows: readonly (readonly string[])[] } => {
  const boxes = [
    ...svg.matchAll(
      /class="room"><rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"[^>]*><text[^>]*>([^<]+)/g,
    ),
  ].map(([, x, y, width, height, name = '']) => {
    const [left, top] = [Number(x), Number(y)];
    return { name, left, top, right: left + Number(width), bottom: top + Number(height) };
  });
  const roomAt = ([x, y]: readonly [number, number]) =>
    boxes.find((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)?.name ??
    `nothing at ${x} ${y}`;
  const [, arrows = ''] = svg.split('class="arrows"');
  return {
    rooms: boxes.map(({ name }) => name),
    arrows: [...arrows.matchAll(/ d="([^"]+)"/g)].map(([, d = '']) => endsOf(d).map(roomAt)),
  };
};
