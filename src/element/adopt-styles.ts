import type { CSSResultOrNative } from 'lit';
import { ownStyles } from '../design/tokens.js';
import type { OwnTheme } from '../model/own-theme.js';

/** Styles of a class, or the text of those of a theme. */
type Style = CSSResultOrNative | string;

const sheets = new WeakMap<Document, Map<Style, CSSStyleSheet>>();

/**
 * Styles a shadow root with sheets shared by all roots of its document. A document can adopt only sheets of its own window
 * (CSSOM, 6.7), so Lit's sheets, created in the script's window, fail in a frame. A document without a window is never shown.
 */
export const adoptStyles = (
  root: ShadowRoot,
  styles: readonly CSSResultOrNative[],
  theme?: OwnTheme,
): void => {
  const { ownerDocument } = root;
  // From the prototype: an image named `defaultView` would shadow the property.
  const window = Reflect.get(Document.prototype, 'defaultView', ownerDocument);
  if (!window) return;
  const known = sheets.get(ownerDocument) ?? new Map<Style, CSSStyleSheet>();
  sheets.set(ownerDocument, known);
  const all: readonly Style[] = theme ? [...styles, ownStyles(theme)] : styles;
  root.adoptedStyleSheets = all.map((style) => {
    const sheet = known.get(style) ?? new window.CSSStyleSheet();
    const text = typeof style === 'string' ? style : 'cssText' in style && style.cssText;
    if (!known.has(style) && text) sheet.replaceSync(text);
    known.set(style, sheet);
    return sheet;
  });
};
