import type { SizeName } from '#dist/picture/size.js';
import { copy, copyPicture } from './clipboard.js';
import type { ComposedFigure } from './composed-figure.js';
import { download, drawPicture, toPng } from './pictures.js';

/** The two kinds of pictures. */
export type PictureForm = 'svg' | 'png';

/** What came of it: whether it was copied, and the characters that no font has. */
export interface TakenPicture {
  readonly done: boolean;
  readonly missing: string;
}

const size: SizeName = 'card';

/** Copies a picture of a figure. */
export const copyFigurePicture = async (
  form: PictureForm,
  figure: ComposedFigure,
): Promise<TakenPicture> => {
  const image = drawPicture(figure, size);
  const done =
    form === 'svg'
      ? await copy(
          image.then(({ svg }) => ({ text: svg })),
          false,
        )
      : await copyPicture(image.then(toPng));
  return { done, missing: (await image).missing.join(' ') };
};

/** Downloads a picture of a figure. */
export const downloadFigurePicture = async (
  form: PictureForm,
  figure: ComposedFigure,
): Promise<TakenPicture> => {
  const image = await drawPicture(figure, size);
  const content =
    form === 'svg' ? new Blob([image.svg], { type: 'image/svg+xml' }) : await toPng(image);
  download(`${figure.name}.${form}`, content);
  return { done: true, missing: image.missing.join(' ') };
};
