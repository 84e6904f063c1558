import { languageOf } from '#dist/i18n/registry.js';
import type { Result, Results } from '#dist/results/index.js';

/** Words without accents, in lower case. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();

/** Whether a result says all the words that someone looks for. */
export const matches = (
  { sentence, section, attributes }: Result,
  lang: string,
  query: string,
): boolean => {
  const said = [sentence[lang], section.heading[lang], ...Object.values(attributes[lang] ?? {})];
  const text = plain(said.join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** The theme of a result; empty if it has none. */
export const themeOf = ({ theme, attributes }: Result, lang: string): string =>
  theme || (attributes[lang]?.['theme'] ?? '');

/** The themes of all results, each with its name. */
export const themesOf = (
  { results }: Results,
  lang: string,
): readonly (readonly [name: string, label: string])[] => {
  const labels: Readonly<Record<string, string>> = languageOf(lang)?.themes ?? {};
  const names = [...new Set(results.map((result) => themeOf(result, lang)).filter(Boolean))];
  return names.map((name) => [name, labels[name] ?? name]);
};
