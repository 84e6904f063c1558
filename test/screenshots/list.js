/**
 * The reference screenshots, as `docs/screenshots/` holds them: what is shown, how wide the window is, what the reader has set,
 * and how large a pixel of the page is drawn.
 */
const conditions = {
  1200: { width: 1200, language: 'fr' },
  600: { width: 600, language: 'en' },
  320: { width: 320, language: 'es' },
  dark: { width: 1200, language: 'fr', features: { 'prefers-color-scheme': 'dark' } },
  // The width of A4 between the margins of the page.
  print: { width: 680, language: 'fr', media: 'print' },
  'forced-colours': {
    width: 1200,
    language: 'fr',
    features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  },
};

const scales = { page: { 320: 1, 600: 0.75, 1200: 0.75 }, figures: { 320: 1, 600: 1, 1200: 1 } };

export const screenshots = ['page', 'figures'].flatMap((shown) =>
  Object.entries(conditions).map(([name, condition]) => ({
    name: `${shown}-${name}`,
    shown,
    language: 'fr',
    scale: scales[shown][name] ?? (shown === 'page' ? 0.5 : 1),
    ...condition,
  })),
);

/** The picture of the README: the page on a desk and on a phone. */
export const readmePicture = { name: 'readme', width: 1280, height: 820, scale: 1.25 };
