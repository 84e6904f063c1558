/** Chromium without the errands of its own that a test has no use for. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The same, drawing text alike on every screen. */
export const drawingFlags = [
  ...chromiumFlags,
  '--force-device-scale-factor=1',
  '--font-render-hinting=none',
];
