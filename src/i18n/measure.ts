import type { PluralPatterns } from './language.js';

/** The words of a unit in languages that put "of" after whole millions: "1 000 000 de mètres carrés". */
export const measure = (one: string, other: string): PluralPatterns => ({
  one: `# ${one}`,
  other: `# ${other}`,
  many: `# de ${other}`,
});
