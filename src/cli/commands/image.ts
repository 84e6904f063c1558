import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { loadDefaultFonts } from '../../picture/default-fonts.js';
import { loadFonts, type Fonts } from '../../picture/font.js';
import { toPng } from '../../documents/image.js';
import { toImages } from '../../documents/images.js';
import { sizes, type SizeName } from '../../picture/size.js';
import { documentOptions, UsageError, type Command, type Values } from './command.js';

const oneOf = <Name extends string>(option: string, text: string, names: readonly Name[]): Name => {
  const found = names.find((name) => name === text);
  if (found === undefined)
    throw new UsageError(`--${option} is one of ${names.join(', ')}, not "${text}"`);
  return found;
};

const readFonts = async ({ font, 'font-bold': bold = font }: Values): Promise<Fonts> =>
  font && bold
    ? loadFonts({ regular: await readFile(font), bold: await readFile(bold) })
    : loadDefaultFonts();

/** Draws pictures of figures. */
export const image: Command = {
  summary: 'draw pictures of figures, for slides, social networks and newsletters',
  options: {
    size: 'slide (1920×1080), card (1200×630) or column (600 wide, as it is else)',
    format: 'svg (as it is else) or png, which needs the package @resvg/resvg-js',
    font: 'a TTF file to draw with, instead of Inter',
    'font-bold': 'the same in bold',
  },
  examples: [
    'image results.html --size card --format png -o pictures/',
    'image results.html --json -o pictures/',
  ],
  start: async (values) => {
    const size = oneOf('size', values['size'] ?? 'column', Object.keys(sizes) as SizeName[]);
    const format = oneOf('format', values['format'] ?? 'svg', ['svg', 'png']);
    const fonts = await readFonts(values).catch((error: unknown) => {
      throw new UsageError(error instanceof Error ? error.message : '', { cause: error });
    });
    return async (document, file) => {
      const options = { ...documentOptions(values), size, fonts };
      const { images, findings } = toImages(document.text, options);
      const stem = basename(file, extname(file));
      const files = await Promise.all(
        images.map(async ({ name, svg, pixels, alt }, index) => ({
          name: `${stem}-${`${index + 1}`.padStart(`${images.length}`.length, '0')}-${name}.${format}`,
          content: format === 'png' ? await toPng(svg, pixels) : svg,
          alt,
        })),
      );
      return { files, findings };
    };
  },
};
