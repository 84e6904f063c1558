import type { CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Styles a shadow root by sheets that all roots of its document share. A document adopts only sheets of its own window (CSSOM,
 * 6.7), so Lit's sheets, which are those of the script's, do not serve in a frame. A document without a window is never shown.
 */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  // By its prototype, since an image named `defaultView` hides it.
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
