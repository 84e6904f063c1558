/** The names of the elements, as they stand in a page. */
export const tags = [
  'metro-stat-tile',
  'metro-funding-shift-bar',
  'metro-gender-split',
  'metro-theme-badge',
] as const;
