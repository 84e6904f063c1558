// Draws figures in the pages that pass through a worker of Cloudflare's runtime.
import { PassingFigures } from 'metropolis-widgets/streams';

const html = { html: true };

/** Writes a start tag as the rewriter read it; values are still escaped. */
const writeTag = ({ tagName, attributes }) => {
  const written = [...attributes].map(([name, value]) =>
    value.includes('"') ? ` ${name}='${value.replaceAll("'", '&#39;')}'` : ` ${name}="${value}"`,
  );
  return `<${tagName}${written.join('')}>`;
};

/** Passes text and comments: what changes is replaced. */
const pass = (figures, token, source) => {
  const written = figures.text(source);
  if (written !== source) token.replace(written, html);
};

/** An element: where its start is kept for later, what belongs there is written at its end. */
const passElement = (figures, element) => {
  const source = writeTag(element);
  const attribute = (name) => element.getAttribute(name) ?? undefined;
  const written = figures.open({ name: element.tagName, source, attribute });
  const isChanged = written !== source;
  if (isChanged) element.before(written, html).removeAndKeepContent();
  try {
    element.onEndTag((end) => {
      const close = figures.close(`</${end.name}>`);
      if (isChanged) end.before(close, html);
    });
  } catch {
    // It is void.
    const rest = figures.close('');
    if (rest) element.after(rest, html);
  }
};

const isPage = ({ headers }) =>
  /^text\/html\b/i.test(headers.get('content-type') ?? '') &&
  !headers.has('content-range') &&
  !/\bno-transform\b/i.test(headers.get('cache-control') ?? '');

/** A response with its figures drawn, if it is a page. */
export const drawFigures = (response, options) => {
  if (!response.body || !isPage(response)) return response;
  const figures = new PassingFigures(options);
  return new HTMLRewriter()
    .on('*', { element: (element) => passElement(figures, element) })
    .onDocument({
      text: (chunk) => pass(figures, chunk, chunk.text),
      comments: (comment) => pass(figures, comment, `<!--${comment.text}-->`),
      end: (end) => {
        end.append(figures.end(), html);
      },
    })
    .transform(response);
};

/** A worker that stands before a site. */
export default { fetch: async (request) => drawFigures(await fetch(request)) };
