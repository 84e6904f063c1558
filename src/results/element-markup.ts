import { escape } from '../design/markup.js';
import type { FigureName } from '../figures.js';

/** An element as an author writes it, with something before its sentence. */
export const writeElement = (
  figure: FigureName,
  attributes: Readonly<Record<string, string>>,
  sentence: string,
  root = '',
): string => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<metro-${figure}${written.join('')}>${root}${escape(sentence)}</metro-${figure}>`;
};
