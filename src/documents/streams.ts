// Draws the figures of pages while they are streamed through a server or an edge worker.
export { changedHeaders, type ReadHeader } from './page-headers.js';
export { streamPage, type PageStream } from './page-stream.js';
export type { PageOptions, PageStyles } from './page.js';
