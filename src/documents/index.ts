// Figures outside browsers: functions that convert or check HTML documents.
export { checker } from './check.js';
export { loadDefaultFonts } from '../picture/default-fonts.js';
export type { Fonts, FontSources } from '../picture/fonts.js';
export { loadFonts } from '../picture/load-fonts.js';
export { drawImage, toPng, type Image, type ImageOptions } from './image.js';
export { toImages, type FoundImage, type Images } from './images.js';
export { toMail, type Mail, type MailOptions } from './mail.js';
export {
  inlineStyles,
  styleHashes,
  toPage,
  type Page,
  type PageOptions,
  type PageStyles,
} from './page.js';
export { toText, type PlainText } from './text.js';
export { describeFinding } from '../messages/describe.js';
export type { Finding } from '../model/finding.js';
export type { DocumentOptions } from './document-options.js';
