import { languages, sections, title, type Example, type Localised } from './examples.js';

/** The words of an example that differ by language, by attribute. */
const wordsOf = ({ words }: Example): Record<string, Localised<string>> => {
  const names = new Set(languages.flatMap((language) => Object.keys(words[language])));
  const byLanguage = (name: string) =>
    Object.fromEntries(languages.map((language) => [language, words[language][name] ?? '']));
  return Object.fromEntries(
    [...names].map((name) => [name, byLanguage(name) as Localised<string>]),
  );
};

/** The shares of an example, with their names apart. */
const shareCells = ({ shares }: Record<string, Localised<string>>) => {
  if (!shares) return {};
  const part = (text: string, pattern: RegExp) =>
    text
      .split(';')
      .map((entry) => entry.replace(pattern, '').trim())
      .join('; ');
  const names = languages.map((language) => [language, part(shares[language], /:[^:]*$/)]);
  return { shares: part(shares.fr, /^.*:/), 'share-names': Object.fromEntries(names) as unknown };
};

/** The results of the site as one results file, in JSON. */
export const resultsFile = (): string => {
  const of = (make: (language: keyof Localised<string>) => string) =>
    Object.fromEntries(languages.map((language) => [language, make(language)]));
  const results = sections.flatMap(({ heading, unseen, figures }) =>
    figures.map((example) => {
      const { shares, ...words } = wordsOf(example);
      return {
        id: example.name,
        section: of((language) => (unseen ? `(${heading[language]})` : heading[language])),
        figure: example.figure,
        ...example.same,
        ...words,
        ...(shares ? shareCells({ shares }) : {}),
        sentence: example.sentence,
      };
    }),
  );
  const page = { title: of((language) => title[language][0]), period: '2018–2020' };
  return JSON.stringify({ ...page, results }, null, 1);
};
