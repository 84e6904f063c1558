/** The tag names of the elements. */
export const tags = [
  'metro-stat-tile',
  'metro-funding-shift-bar',
  'metro-gender-split',
  'metro-theme-badge',
] as const;
