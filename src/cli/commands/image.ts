import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { Option } from 'commander';
import type { FoundImage } from '../../documents/images.js';
import { loadDefaultFonts, readDefaultFonts } from '../../picture/default-fonts.js';
import type { FontFiles, Fonts } from '../../picture/fonts.js';
import { loadFonts } from '../../picture/load-fonts.js';
import { sizes, type SizeName } from '../../picture/size.js';
import { documentCommand } from '../document-command.js';
import { describeError, UsageError } from '../errors.js';

interface ImageValues {
  readonly size: SizeName;
  readonly format: 'svg' | 'png';
  readonly font?: string;
  readonly fontBold?: string;
}

/** The named fonts; Inter, if installed, draws the characters that they lack. */
const readFonts = async ({ font, fontBold = font }: ImageValues): Promise<Fonts> => {
  if (!fontBold) return loadDefaultFonts();
  if (!font) throw new UsageError('--font-bold needs --font as well');
  const inter = await readDefaultFonts().catch(() => undefined);
  const withInter = async (path: string, fallback: FontFiles = []) =>
    [await readFile(path), fallback].flat();
  return loadFonts({
    regular: await withInter(font, inter?.regular),
    bold: await withInter(fontBold, inter?.bold),
  });
};

/** Draws pictures of figures. */
export const image = documentCommand<ImageValues>({
  name: 'image',
  summary: 'Draw figures as pictures, for slides, social networks and newsletters',
  options: [
    new Option('--size <size>', 'slide (1920×1080), card (1200×630) or column (600 wide)')
      .choices(Object.keys(sizes))
      .default('column'),
    new Option('--format <format>', 'png needs the package @resvg/resvg-js')
      .choices(['svg', 'png'])
      .default('svg'),
    new Option('--font <file>', 'TTF file to draw with; Inter draws the characters that it lacks'),
    new Option('--font-bold <file>', 'TTF file of the same font in bold'),
  ],
  examples: [
    'image results.html --size card --format png -o pictures/',
    'image results.html --json -o pictures/',
  ],
  outputName: (file, { format }) => ({ start: `${parse(file).name}-`, end: `.${format}` }),
  start: async (values) => {
    const { toPng } = await import('../../documents/image.js');
    const { toImages } = await import('../../documents/images.js');
    const { size, format } = values;
    const fonts = await readFonts(values).catch((error: unknown) => {
      if (error instanceof UsageError) throw error;
      throw new UsageError(describeError(error, values.font ?? 'Inter'), { cause: error });
    });
    const fileOf = async (
      { name, svg, pixels, alt }: FoundImage,
      stem: string,
      number: string,
    ) => ({
      name: `${stem}-${number}-${name}.${format}`,
      content: format === 'png' ? await toPng(svg, pixels) : svg,
      alt,
    });
    return async (document, file) => {
      const { lang, figures, upgrade, where } = values;
      const options = { lang, figures, upgrade, where, size, fonts };
      const { images, findings } = toImages(document.text, options);
      const digits = `${images.length}`.length;
      const files = images.map((each, index) =>
        fileOf(each, parse(file).name, `${index + 1}`.padStart(digits, '0')),
      );
      return { files: await Promise.all(files), findings };
    };
  },
});
