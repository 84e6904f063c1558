// Figures in pages that pass through a server or a worker.
export { changedHeaders, type ReadHeader } from './page-headers.js';
export { streamPage, type PageStream } from './page-stream.js';
export type { PageOptions, PageStyles } from './page.js';
