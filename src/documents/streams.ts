// Figures in pages that pass through a server or a worker.
export { streamPage, type PageStream } from './page-stream.js';
export { PassingFigures, type PassingTag } from './passing-figures.js';
export type { PageOptions, PageStyles } from './page.js';
