// Reads a results file (CSV or JSON), checks it as a whole, writes and publishes it.
export { decodeResults } from './decode.js';
export { readResults, type ReadOptions, type ReadResults } from './read.js';
export {
  linkedFigure,
  publishedFigures,
  sectionsOf,
  withinPage,
  type FilledSection,
  type Localised,
  type Result,
  type Results,
  type Section,
} from './result.js';
export { publish } from './publish.js';
export type { PublishedFile, PublishOptions } from './published-file.js';
export { resultStyleHashes, siteFiles } from './site-files.js';
export { writeCsv } from './write-csv.js';
export { writeJson } from './write-json.js';
export { describeResultsProblem } from '../messages/describe-results.js';
export type { CellPlace, ResultsProblem } from '../model/results-problem.js';
