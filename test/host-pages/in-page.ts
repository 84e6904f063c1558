/** What is done within a host page. */

/** The top left corners of the places of figures, in their order. */
const corners = [
  [48, 48],
  [624, 48],
  [624, 400],
  [48, 400],
] as const;

/** The box in which a figure is drawn, in pixels of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const nextFrame = () => new Promise(requestAnimationFrame);

const boxOf = (figure: Element): Box => {
  const round = (length: number) => Math.round(length * 1000) / 1000;
  const { x, y, width, height } = figure.getBoundingClientRect();
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
};

/** Moves the place of a figure so that the figure stands where it should, exactly between pixels. */
const align = (place: HTMLElement, figure: Element, corner: readonly [number, number]) => {
  const at: [number, number] = [0, 0];
  // More than once, since engines round positions.
  for (let turn = 0; turn < 3; turn++) {
    for (const [index, side] of ['left', 'top'].entries())
      place.style.setProperty(side, `${at[index] ?? 0}px`, 'important');
    const { x, y } = figure.getBoundingClientRect();
    at[0] += corner[0] - x;
    at[1] += corner[1] - y;
  }
};

/** Puts every figure where it belongs and waits until all is painted. */
export const settle = async (): Promise<Box[]> => {
  await document.fonts.ready;
  const figures: Element[] = [];
  for (const [index, place] of document.querySelectorAll<HTMLElement>('.place').entries()) {
    const [figure] = [...place.querySelectorAll('*')].filter(({ shadowRoot, localName }) =>
      Boolean(shadowRoot && localName.startsWith('metro-')),
    );
    const corner = corners[index];
    if (!figure || !corner) continue;
    figures.push(figure);
    for (const [property, value] of Object.entries({
      position: 'absolute',
      display: 'block',
      margin: '0',
      width: '480px',
      height: 'auto',
      transition: 'none',
      animation: 'none',
    }))
      place.style.setProperty(property, value, 'important');
    align(place, figure, corner);
  }
  scrollTo(0, 0);
  await nextFrame();
  await nextFrame();
  return figures.map(boxOf);
};
