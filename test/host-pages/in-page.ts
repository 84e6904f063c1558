import { belongsToPage, values } from './properties.js';

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

/** How many values of a property are tried. */
const most = 4;

/** The engine's own properties but those that belong to the page, each with values that it is not born with. */
export const findValues = (where: keyof typeof belongsToPage): Record<string, string[]> => {
  const probe = document.createElement('div');
  const computed = getComputedStyle(probe);
  document.body.append(probe);
  const valuesOf = (property: string) => {
    // A line has a width only where it has a style.
    probe.style.cssText =
      'position: relative; border-style: solid; outline-style: solid; column-rule-style: solid';
    const found = new Map([[computed.getPropertyValue(property), '']]);
    for (const value of values) {
      if (found.size > most) break;
      if (!CSS.supports(property, value)) continue;
      probe.style.setProperty(property, value);
      const now = computed.getPropertyValue(property);
      if (!found.has(now)) found.set(now, value);
    }
    return [...found.values()].slice(1);
  };
  const properties = [...computed].filter(
    (property) => !property.startsWith('--') && !belongsToPage[where].test(property),
  );
  const found = properties.map((property) => [property, valuesOf(property)] as const);
  probe.remove();
  return Object.fromEntries(found);
};

/**
 * Puts rules into the page instead of those that were put before. It is hidden meanwhile, so that it is painted as a page that
 * opens with them: Chromium antialiases round corners otherwise where it repaints a part.
 */
export const dress = async (rules: string): Promise<Box[]> => {
  const [style] = document.querySelectorAll('style');
  document.documentElement.hidden = true;
  if (style) style.textContent = rules;
  await nextFrame();
  await nextFrame();
  document.documentElement.hidden = false;
  return settle();
};
