import type { HTMLAttributes } from 'svelte/elements';
import type { FigureAttributes, ProblemEvent } from './attributes.js';

/** The properties of each element in a Svelte component. */
export type FigureProps = {
  [Tag in keyof FigureAttributes]: FigureAttributes[Tag] & {
    'onmetro-problem'?: ((event: ProblemEvent) => void) | undefined;
  } & Omit<HTMLAttributes<HTMLElement>, keyof FigureAttributes[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends FigureProps {}
}
