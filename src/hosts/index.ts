// Figures for every place outside a page's script: functions that take HTML and give what is made of it.
export { checker } from './check.js';
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
export { describeFinding } from '../languages/findings-en.js';
export type { Finding } from '../shared/finding.js';
export type { DocumentOptions } from './found-figure.js';
