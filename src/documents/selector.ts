import { compile, type Options } from 'css-select';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, isElement } from './document.js';

const childrenOf = (node: Tree.Node | null): Tree.Node[] =>
  node && 'childNodes' in node ? node.childNodes : [];

const options: Options<Tree.Node, Tree.Element> = {
  relativeSelector: false,
  adapter: {
    isTag: isElement,
    getName: ({ tagName }) => tagName,
    getAttributeValue: attributeOf,
    hasAttrib: (element, name) => attributeOf(element, name) !== undefined,
    getParent: ({ parentNode }) => parentNode,
    getChildren: childrenOf,
    getSiblings: (node) => ('parentNode' in node ? childrenOf(node.parentNode) : [node]),
    getText: () => '',
    removeSubsets: (nodes) => nodes,
  },
};

/** Selectors that css-select supports and browsers do not: those of jQuery, and `:scope` without a scope. */
const notInPages =
  /!=|:(?:i?contains|matches|scope|selected|checkbox|file|password|radio|reset|image|submit|parent|header|button|input|text)(?![\w-])/i;

/** Whether an element matches a CSS selector. Nothing matches an invalid selector, as in a page. */
export const matcherOf = (selector: string): ((element: Tree.Element) => boolean) => {
  try {
    return notInPages.test(selector) ? () => false : compile(selector, options);
  } catch {
    return () => false;
  }
};
