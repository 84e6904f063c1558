import { render } from 'lit/html.js';
import { figureOf, fragmentOf, readFigure } from './block-figure.js';
import { dispatch, useEffect, useSelect, type Block } from './wordpress.js';

const figuresIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [
    ...(block.name.startsWith('metropolis-widgets/') ? [block] : []),
    ...figuresIn(block.innerBlocks),
  ]);

/** What the template of a figure draws, without Lit's markers. */
const draw = (outputs: NonNullable<ReturnType<typeof readFigure>['outputs']>): string => {
  const box = document.createElement('div');
  render(outputs.template(), box);
  const comments = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const markers: Node[] = [];
  while (comments.nextNode()) markers.push(comments.currentNode);
  for (const marker of markers) marker.parentNode?.removeChild(marker);
  return box.innerHTML;
};

/** Drawings by link, so that a keystroke draws only what it changes. */
const known = new Map<string, string>();

/** The drawings of all figures of a post, by their link. */
export const drawingsOf = (blocks: readonly Block[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    figuresIn(blocks).flatMap(({ attributes }) => {
      const figure = figureOf(attributes);
      const outputs = figure && readFigure(figure).outputs;
      if (!outputs) return [];
      const link = fragmentOf(figure);
      const drawing = known.get(link) ?? draw(outputs);
      known.set(link, drawing);
      return [[link, drawing]];
    }),
  );

const meta = '_metropolis_widgets_drawn';

/** Stores the drawings with the post whenever a figure changes. It shows nothing. */
export const Drawings = (): null => {
  const blocks = useSelect((select) => select('core/block-editor').getBlocks(), []);
  const stored = useSelect(
    (select) => JSON.stringify(select('core/editor').getEditedPostAttribute('meta') ?? null),
    [],
  );
  const written = JSON.stringify(drawingsOf(blocks));
  useEffect(() => {
    const before = JSON.parse(stored) as Readonly<Record<string, unknown>> | null;
    if (!before || !(meta in before)) return;
    const saved = JSON.stringify(before[meta]);
    if (saved === written || (saved === '[]' && written === '{}')) return;
    dispatch('core/editor').editPost({ meta: { [meta]: JSON.parse(written) as unknown } });
  }, [stored, written]);
  return null;
};
