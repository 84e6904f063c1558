import { chromeLauncher } from '@web/test-runner-chrome';
import { drawingFlags } from '../browsers/chromium-flags.js';
import config from '../browsers/web-test-runner.config.js';
import { recordIn } from './browser-record.js';

const { COVERAGE_FOLDER: folder, ENGINE_PATH: executablePath } = process.env;

/** The tests in Chromium, which record what each page ran of the library's modules. */
export default {
  ...config,
  files: ['build/test/browsers/**/*.test.js'],
  // Recording slows the pages down.
  testsFinishTimeout: 600_000,
  coverage: true,
  coverageConfig: { report: false },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, headless: true, args: drawingFlags },
      createPage: async ({ context }) => recordIn(folder, await context.newPage()),
    }),
  ],
};
