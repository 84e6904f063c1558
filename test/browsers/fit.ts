/** A text of a figure and the boxes of its lines, from the figure's own corner. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const rootOf = ({ shadowRoot }: HTMLElement) =>
  shadowRoot?.querySelector<HTMLElement>('[part="figure"]') ?? undefined;

const seenTexts = (root: HTMLElement): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim() && !node.parentElement?.closest('.spoken'))
      texts.push(node as Text);
  return texts;
};

/** The lines of all texts that are seen. */
export const textBoxes = (element: HTMLElement): readonly TextBox[] => {
  const root = rootOf(element);
  if (!root) return [];
  const { x, y } = root.getBoundingClientRect();
  const range = document.createRange();
  return seenTexts(root).flatMap((text) => {
    range.selectNodeContents(text);
    const clip = text.parentElement?.closest('.plot td')?.getBoundingClientRect();
    const isSeen = (line: DOMRect) => !clip || (line.width && line.top < clip.bottom - 1);
    return [...range.getClientRects()].filter(isSeen).map(({ left, top, right, bottom }) => ({
      text: text.data,
      left: left - x,
      top: top - y,
      right: right - x,
      bottom: bottom - y,
    }));
  });
};

/** Numbers that go on in the next line, and so look like two, though a figure of this width has room for them. */
const broken = (root: HTMLElement): readonly string[] => {
  const range = document.createRange();
  return seenTexts(root).flatMap((text) =>
    [...text.data.matchAll(/[+−€]?\d[\d.,\u00a0\u202f%€]*/g)].flatMap(({ 0: number, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + number.length);
      const lines = [...range.getClientRects()].filter(({ width }) => width);
      const width = lines.reduce((sum, line) => sum + line.width, 0);
      const fits = width < root.clientWidth * 0.6;
      return fits && new Set(lines.map(({ top }) => Math.round(top))).size > 1
        ? [`"${number}" is broken`]
        : [];
    }),
  );
};

/** Boxes of lines overlap a little where lines are tight: what covers a third of the lower one covers letters. */
const covers = (a: TextBox, b: TextBox) => {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > Math.min(a.bottom - a.top, b.bottom - b.top) / 3;
};

/** What does not fit in a figure: boxes that would have to be scrolled, texts outside the figure, texts that cover others. */
export const misfits = (element: HTMLElement): readonly string[] => {
  const root = rootOf(element);
  if (!root) return ['not drawn'];
  const { width, height } = root.getBoundingClientRect();
  const scrolled = [
    element,
    root,
    ...root.querySelectorAll<HTMLElement>('*:not(.spoken, .spoken *, .plot td)'),
  ]
    .filter((inner) => inner.clientWidth && inner.scrollWidth > inner.clientWidth + 1)
    .map((inner) => `${inner.localName} is ${inner.scrollWidth} in ${inner.clientWidth} px`);
  const boxes = textBoxes(element);
  const outside = boxes
    .filter(
      ({ left, top, right, bottom }) =>
        left < -1 || top < -1 || right > width + 1 || bottom > height + 1,
    )
    .map(({ text }) => `"${text}" sticks out`);
  const covered = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => covers(box, other))
      .map((other) => `"${box.text}" and "${other.text}" overlap`),
  );
  return [...scrolled, ...outside, ...covered, ...broken(root)];
};
