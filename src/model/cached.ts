/**
 * Caches what a function makes, by its arguments. For what is made of few arguments again and again: the formatters of `Intl`,
 * which take about 100 times as long to create as to use, and long paths.
 */
export const cached = <Key extends readonly (string | number | undefined)[], Made>(
  make: (...key: Key) => Made,
): ((...key: Key) => Made) => {
  const known = new Map<string, Made>();
  return (...key) => {
    const name = key.join();
    const made = known.get(name) ?? make(...key);
    known.set(name, made);
    return made;
  };
};
