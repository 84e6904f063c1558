import { markup } from '../design/markup.js';
import type { FigureName } from '../figures.js';
import type { Result, Results } from './result.js';

/** The maximum height of each kind of figure at a width of 600 pixels, unless its words are very long. */
const heights: Readonly<Record<FigureName, number>> = {
  'stat-tile': 240,
  'funding-shift-bar': 480,
  'gender-split': 360,
  'theme-badge': 80,
};
const width = 600;

/** The addresses that an oEmbed response names. */
export interface OembedAddresses {
  readonly site: string;
  readonly frame: string;
  readonly picture: string | undefined;
}

/** What other sites show for the address of a result (oEmbed 1.0, type `rich`): a frame with the figure alone. */
export const writeOembed = (
  { source }: Results,
  { figure, sentence }: Result,
  language: string,
  { site, frame, picture }: OembedAddresses,
): string => {
  const title = sentence[language] ?? '';
  const height = heights[figure];
  const html = markup`<iframe src="${frame}" width="${width}" height="${height}" title="${title}" sandbox="allow-scripts" frameborder="0"></iframe>`;
  const thumbnail = picture && {
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  const provider = source[language];
  const response = {
    version: '1.0',
    type: 'rich',
    title,
    ...(provider && { provider_name: provider }),
    provider_url: site,
    html: html.text,
    width,
    height,
    ...thumbnail,
  };
  return `${JSON.stringify(response, undefined, 2)}\n`;
};
