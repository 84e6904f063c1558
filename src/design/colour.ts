/** A colour as OKLab has it: lightness, and two axes of hue. */
type Lab = readonly [lightness: number, a: number, b: number];

const channels = (colour: string): readonly [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};

const labOf = (colour: string): Lab => {
  const [red, green, blue] = channels(colour);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const written = ([lightness, a, b]: Lab): string => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const digits = linear.map((value) => {
    const curved = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    const whole = Math.round(Math.min(1, Math.max(0, curved)) * 255);
    return whole.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
};

/** The colour for text on paper: no lighter than what keeps a contrast of 4.5:1, as in a page. */
export const strong = (colour: string): string => {
  const [lightness, a, b] = labOf(colour);
  return lightness > 0.46 ? written([0.46, a, b]) : colour;
};

/** A part of a colour, from 0 to 1, in white. */
export const tint = (colour: string, part: number): string => {
  const [lightness, a, b] = labOf(colour);
  return written([1 - part * (1 - lightness), a * part, b * part]);
};
