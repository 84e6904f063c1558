import createDOMPurify from 'dompurify';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** The filters that run in a browser, as they come. */
export const filters: Readonly<Record<string, (code: string) => string>> = {
  'DOMPurify 3': (code) => createDOMPurify(window).sanitize(code),
  'rehype-sanitize 6': (code) => String(rehype.processSync(code)),
};
