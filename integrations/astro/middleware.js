import { describeFinding, toPage } from 'metropolis-widgets/documents';

/** Draws the figures of each page as it is built or served. */
export const onRequest = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { html, findings } = toPage(await response.text(), {
    styles: { link: '/metropolis-widgets.css' },
  });
  for (const finding of findings) console.warn(`${url.pathname}: ${describeFinding(finding)}`);
  return new Response(html, response);
};
