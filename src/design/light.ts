/** The light of the three channels of a colour `#rrggbb`: its values in sRGB are not proportional to light (CSS Color 4). */
export const lightOf = (colour: string): readonly [red: number, green: number, blue: number] => {
  const channel = (start: number): number => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
