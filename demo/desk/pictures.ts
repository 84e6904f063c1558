import type { Image } from '#dist/documents/image.js';
import type { SizeName } from '#dist/picture/size.js';
import type { ComposedFigure } from './composed-figure.js';
import type { DrawnPicture, PictureOrder } from './picture-worker.js';

/** The one address that this policy allows as a script. */
const address = new URL('picture-worker.js', document.baseURI).href;

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

const policy = (
  globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  }
).trustedTypes?.createPolicy('desk-pictures', { createScriptURL: () => address });

let worker: Worker | undefined;
const waiting = new Map<number, (drawn: DrawnPicture) => void>();

const startWorker = (): Worker => {
  const started = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<DrawnPicture>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  started.addEventListener('error', () => {
    for (const [id, answer] of waiting) answer({ id });
    waiting.clear();
    worker = undefined;
  });
  return started;
};

let count = 0;

/** Draws a picture of a figure. Fonts and shaper are loaded when the first picture is asked for. */
export const drawPicture = async (figure: ComposedFigure, size: SizeName): Promise<Image> => {
  worker ??= startWorker();
  count += 1;
  const order: PictureOrder = { id: count, figure, size };
  const answer = new Promise<DrawnPicture>((resolve) => waiting.set(order.id, resolve));
  worker.postMessage(order);
  const { image } = await answer;
  if (!image) throw new Error('The picture could not be drawn');
  return image;
};

/** Draws the SVG on a canvas of its PNG's size. */
export const toPng = async ({ svg, width, height, pixels }: Image): Promise<Blob> => {
  const picture = document.createElement('img');
  const source = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    picture.src = source;
    await picture.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [pixels, Math.round((height * pixels) / width)];
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The picture could not be drawn'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(source);
  }
};

/** Offers a file for download. */
export const download = (name: string, content: Blob): void => {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(content);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
};
