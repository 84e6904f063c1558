import { markup, type Markup } from '../design/markup.js';
import { drawImage, toPng, type Image } from '../documents/image.js';
import type { Fonts } from '../picture/fonts.js';
import { aloneFigure } from './drawn-figure.js';
import { writeFigurePage, writeFrame } from './figure-page.js';
import { writeOembed } from './oembed.js';
import type { PublishedFile, PublishOptions } from './published-file.js';
import type { Result, Results } from './result.js';
import { absolute, addressesOf, alternates } from './site-addresses.js';
import { framedAssetsIn, scriptsFor } from './site-files.js';

/** The picture of a result, drawn once for both of its files. */
const drawer = (
  result: Result,
  language: string,
  fonts: Fonts,
  onMissing: PublishOptions['onMissing'],
): (() => Image) => {
  let image: Image | undefined;
  return () => {
    if (image) return image;
    image = drawImage(aloneFigure(result, language).outputs, { size: 'card', fonts });
    if (image.missing.length) onMissing?.(result, language, image.missing);
    return image;
  };
};

/** The pictures of a result for slides, social networks and newsletters. */
function* pictureFiles(
  result: Result,
  language: string,
  { fonts, onMissing }: PublishOptions,
): Generator<PublishedFile> {
  if (!fonts) return;
  const draw = drawer(result, language, fonts, onMissing);
  const path = `${language}/${result.id}`;
  yield { path: `${path}.svg`, content: () => [draw().svg] };
  yield { path: `${path}.png`, content: () => toPng(draw().svg, draw().pixels) };
}

/** What the head of the page of a result says to other sites. */
const headOf = (
  results: Results,
  { id, sentence }: Result,
  language: string,
  { baseUrl, fonts }: PublishOptions,
): Markup => {
  const title = sentence[language] ?? '';
  const picture = fonts && absolute(baseUrl, `${language}/${id}.png`);
  const oembed = absolute(baseUrl, `${language}/${id}.json`);
  const shared = picture
    ? markup`\n<meta property="og:image" content="${picture}">\n<meta property="og:image:alt" content="${title}">`
    : markup``;
  const embed = oembed
    ? markup`\n<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">`
    : markup``;
  return markup`${framedAssetsIn(language)}
<meta property="og:title" content="${title}">${shared}${embed}${alternates(results, baseUrl, language, `${id}.html`)}`;
};

/** The frame for other sites, and the oEmbed response that names it; they need the address of the site. */
function* embedFiles(
  results: Results,
  result: Result,
  language: string,
  { baseUrl, fonts }: PublishOptions,
): Generator<PublishedFile> {
  const path = `${language}/${result.id}`;
  const frame = absolute(baseUrl, `${path}.frame.html`);
  if (!baseUrl || !frame) return;
  const picture = fonts && absolute(baseUrl, `${path}.png`);
  yield {
    path: `${path}.frame.html`,
    content: () => [writeFrame(result, language, framedAssetsIn(language))],
  };
  yield {
    path: `${path}.json`,
    content: () => [writeOembed(results, result, language, { site: baseUrl, frame, picture })],
  };
}

/** The files of one result in one language. */
export function* figureFiles(
  results: Results,
  result: Result,
  language: string,
  options: PublishOptions,
): Generator<PublishedFile> {
  const { id } = result;
  yield {
    path: `${language}/${id}.html`,
    content: () => [
      writeFigurePage(results, result, {
        language,
        addresses: addressesOf(results, `${id}.html`),
        scripts: scriptsFor(result, language).map(
          (file) => absolute(options.baseUrl, file) ?? `../${file}`,
        ),
        head: headOf(results, result, language, options),
        pictures: options.fonts ? { SVG: `${id}.svg`, PNG: `${id}.png` } : {},
      }),
    ],
  };
  yield* embedFiles(results, result, language, options);
  yield* pictureFiles(result, language, options);
}
