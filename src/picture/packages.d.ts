declare module 'linebreak' {
  /** Iterates over the places where a line may end (UAX 14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

/** The module that works in both browsers and Node; the main file of the package is a script. */
declare module 'bidi-js/dist/bidi.mjs' {
  export default function bidiFactory(): {
    getEmbeddingLevels(
      this: void,
      text: string,
      dir: 'ltr' | 'rtl',
    ): { readonly levels: Uint8Array };
  };
}
