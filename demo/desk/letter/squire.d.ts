/** What the desk uses of the editor; its own types do not resolve as a module of Node. */
declare module 'squire-rte' {
  export default class Squire {
    constructor(
      root: HTMLElement,
      config: {
        readonly blockTag?: string;
        readonly sanitizeToDOMFragment?: (html: string) => DocumentFragment;
      },
    );
    setHTML(html: string): this;
    getHTML(): string;
    addEventListener(type: string, listener: () => void): this;
    destroy(): void;
    focus(): this;
    hasFormat(tag: string): boolean;
    bold(): this;
    removeBold(): this;
    italic(): this;
    removeItalic(): this;
    makeUnorderedList(): this;
    removeList(): this;
    makeLink(address: string): this;
  }
}
