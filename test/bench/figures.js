/** Figures as an author would write them, with the sentence inside; no two of the first 10,000 have the same values. */

/** A stat tile. */
export const tile = (index) => {
  const [value, year] = [1000 + index, 2000 + (index % 20)];
  return `<metro-stat-tile value="${value}" qualifier="more-than" label="people in group ${index}" period="${year}–${year + 2}">More than ${value} people in group ${index} (${year}–${year + 2})</metro-stat-tile>`;
};

/** The shares of a moment in tenths of a per cent, so that they add up to 100. */
export const sharesOf = (index) => {
  const [fees, grants] = [100 + (index % 311), 200 + ((index * 7) % 307)];
  return [fees, grants, 1000 - fees - grants].map((share) => (share / 10).toFixed(1));
};

/** The names of three sources. */
export const sources = ['Membership fees', 'Grants', 'Other income'];

/** The shares of a funding shift bar of three sources. */
export const sharesText = (index) => {
  const [before, after] = [sharesOf(index), sharesOf(index + 1001)];
  return sources.map((name, at) => `${name}: ${before[at]} to ${after[at]}`).join('; ');
};

/** A funding shift bar. */
export const bar = (index) =>
  `<metro-funding-shift-bar label="Funding of programme ${index}" from="2018" to="2020" shares="${sharesText(index)}">Funding of programme ${index}: ${sharesText(index)}</metro-funding-shift-bar>`;

/** A gender split of up to 36 people. */
export const split = (index) => {
  const [women, men] = [1 + (index % 19), 1 + (index % 17)];
  return `<metro-gender-split label="interns" women="${women}" men="${men}">${women + men} interns: ${women} women and ${men} men</metro-gender-split>`;
};

/** The six themes. */
export const themes = [
  'metropolitan-governance',
  'quality-of-life',
  'social-cohesion',
  'economic-development',
  'sustainability',
  'gender-equality',
];

/** A theme badge. */
export const badge = (index) => {
  const theme = themes[index % themes.length];
  return `<metro-theme-badge theme="${theme}">${theme}</metro-theme-badge>`;
};

/** So many of each, in turns. */
export const list = (count, ...makers) =>
  Array.from({ length: count }, (_, index) => makers.map((make) => make(index)).join('')).join('');

/** The number in the middle. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
};
