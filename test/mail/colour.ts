/** Red, green and blue of a colour as mails write it: `#0b3d91`. */
export const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
