import { openWebKit } from './webkit.js';

/** WebKitGTK for the test runner, which goes from page to page in one window. */
export const webkitLauncher = (driverPath) => {
  const addresses = new Map();
  const launcher = {
    name: 'WebKitGTK',
    type: 'webkit',
    concurrency: 1,
    window: undefined,
    async initialize() {
      launcher.window = await openWebKit(driverPath, { waits: false });
    },
    async startSession(id, url) {
      addresses.set(id, url);
      await launcher.window.visit(url);
    },
    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    async stopSession(id) {
      addresses.delete(id);
      // Whatever still runs in the page ends.
      await launcher.window.visit('about:blank');
      return {};
    },
    stop: () => launcher.window?.close(),
  };
  return launcher;
};
