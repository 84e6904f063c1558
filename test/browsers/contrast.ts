const luminance = (rgb: readonly number[]): number =>
  rgb
    .map((channel) => channel / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);

/** The contrast of two colours by WCAG 2, each as red, green and blue. */
export const contrastOf = (a: readonly number[], b: readonly number[]): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};
