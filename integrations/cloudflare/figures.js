// Draws figures in the pages that pass through a worker of Cloudflare's runtime.
import { changedHeaders, streamPage } from 'metropolis-widgets/streams';

const drawing = (options) => {
  const page = streamPage(options);
  return new TransformStream({
    transform: (part, controller) => controller.enqueue(page.write(part)),
    flush: (controller) => controller.enqueue(page.end()),
  });
};

/** A response with its figures drawn, if it is a page. */
export const drawFigures = (response, options) => {
  // The runtime unpacks and packs bodies by itself.
  const changes = changedHeaders((name) =>
    name === 'content-encoding' ? undefined : response.headers.get(name),
  );
  if (!changes || !response.body) return response;
  const body = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(drawing(options))
    .pipeThrough(new TextEncoderStream());
  const drawn = new Response(body, response);
  for (const [name, value] of changes)
    if (value === undefined) drawn.headers.delete(name);
    else drawn.headers.set(name, value);
  return drawn;
};

/** A worker that stands before a site. */
export default { fetch: async (request) => drawFigures(await fetch(request)) };
