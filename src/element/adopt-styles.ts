const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Styles a root by sheets that all roots of its document share. A sheet of another document would count for nothing; a document without a window is never seen. */
export const adoptStyles = (root: ShadowRoot, styles: readonly string[]): void => {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if (!view) return;
  const made = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheets.set(ownerDocument, made);
  root.adoptedStyleSheets = styles.map((text) => {
    let sheet = made.get(text);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      made.set(text, sheet);
    }
    return sheet;
  });
};
