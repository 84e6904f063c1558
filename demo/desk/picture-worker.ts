import { drawImage, type Image } from '#dist/documents/image.js';
import { figures } from '#dist/figures.js';
import { loadFonts } from '#dist/picture/load-fonts.js';
import type { SizeName } from '#dist/picture/size.js';
import type { ComposedFigure } from './composed-figure.js';
import './languages.js';

/** A picture to draw; the answer has the same number. */
export interface PictureOrder {
  readonly id: number;
  readonly figure: ComposedFigure;
  readonly size: SizeName;
}

/** The answer; without a picture if it could not be drawn. */
export interface DrawnPicture {
  readonly id: number;
  readonly image?: Image;
}

const file = async (name: string): Promise<ArrayBuffer> =>
  (await fetch(new URL(`fonts/${name}.ttf`, import.meta.url))).arrayBuffer();

const weight = async (latin: string, arabic: string) => Promise.all([file(latin), file(arabic)]);

const fonts = Promise.all([
  weight('Inter_400Regular', 'NotoSansArabic_400Regular'),
  weight('Inter_700Bold', 'NotoSansArabic_700Bold'),
]).then(([regular, bold]) => loadFonts({ regular, bold }));

const draw = async ({ id, figure, size }: PictureOrder): Promise<DrawnPicture> => {
  const { outputs } = figures[figure.name].render(figure.attributes);
  return outputs ? { id, image: drawImage(outputs, { size, fonts: await fonts }) } : { id };
};

// WebAssembly runs here, where the policy of the page does not have to allow it.
addEventListener('message', ({ data }: MessageEvent<PictureOrder>) => {
  void draw(data)
    .catch((): DrawnPicture => ({ id: data.id }))
    .then((drawn) => postMessage(drawn));
});
