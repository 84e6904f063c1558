import type { CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Styles a shadow root with sheets shared by all roots of its document. A document can adopt only sheets of its own window
 * (CSSOM, 6.7), so Lit's sheets, created in the script's window, fail in a frame. A document without a window is never shown.
 */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  // From the prototype: an image named `defaultView` would shadow the property.
  const window = Reflect.get(Document.prototype, 'defaultView', ownerDocument);
  if (!window) return;
  const known = sheets.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(ownerDocument, known);
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = known.get(style) ?? new window.CSSStyleSheet();
    if (!known.has(style) && 'cssText' in style) sheet.replaceSync(style.cssText);
    known.set(style, sheet);
    return sheet;
  });
};
