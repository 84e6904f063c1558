/** What goes to the clipboard: plain text, and formatted text for editors that take it. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

const blobOf = (type: string, content: Promise<string>): Promise<Blob> =>
  content.then((text) => new Blob([text], { type }));

/**
 * Copies what a promise gives. The clipboard must be asked while the click is handled, so it gets promises. Returns false where
 * the browser refuses, or has no clipboard because the page is not served over HTTPS.
 */
export const copy = async (content: Promise<Copied>, formatted: boolean): Promise<boolean> => {
  const parts = {
    'text/plain': blobOf(
      'text/plain',
      content.then(({ text }) => text),
    ),
    ...(formatted && {
      'text/html': blobOf(
        'text/html',
        content.then(({ html = '' }) => html),
      ),
    }),
  };
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
};

/** Copies a picture. */
export const copyPicture = async (png: Promise<Blob>): Promise<boolean> => {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
};
