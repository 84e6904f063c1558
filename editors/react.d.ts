import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FigureAttributes, ProblemEvent } from './attributes.js';

/** The properties of each element in JSX. */
export type FigureProps = {
  [Tag in keyof FigureAttributes]: FigureAttributes[Tag] & {
    'onmetro-problem'?: ((event: ProblemEvent) => void) | undefined;
  } & Omit<
      DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>,
      keyof FigureAttributes[Tag]
    >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends FigureProps {}
  }
}
