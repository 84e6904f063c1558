import type { HTMLAttributes } from 'vue';
import type { FigureAttributes, ProblemEvent } from './attributes.js';

/** The name that Vue's type checker looks up for an attribute: `previousLabel` for `previous-label`. */
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

type CamelCased<Attributes> = {
  [Name in keyof Attributes as CamelCase<Name & string>]: Attributes[Name];
};

/** The elements as Vue knows components. */
export type FigureComponents = {
  [Tag in keyof FigureAttributes]: new () => {
    $props: CamelCased<FigureAttributes[Tag]> & {
      onMetroProblem?: ((event: ProblemEvent) => void) | undefined;
    } & Omit<HTMLAttributes, keyof CamelCased<FigureAttributes[Tag]>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends FigureComponents {}
}
