import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { washtml } from './roundcube.js';

const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** What runs on a server: each takes a list of HTML texts, with its own default settings. */
export const sanitizers = {
  'sanitize-html 2': (texts) => texts.map((text) => sanitizeHtml(text)),
  'rehype-sanitize 6': (texts) => texts.map((text) => String(rehype.processSync(text))),
  'Roundcube (washtml)': washtml,
};
