import { markup, type Problem, type Rule } from '../shared/problem.js';

const words: Readonly<Record<Rule, string | ((problem: Problem) => string)>> = {
  missing: 'is missing',
  unfilled: 'looks like a placeholder that was never filled in',
  'too-long': 'is too long',
  'ambiguous-number': ({ found }) =>
    `could mean ${Number(found.replace(',', '.'))} or ${found.replace('.', ',')}`,
  'not-a-number': ({ found }) => `"${found}" is not a plain number`,
  'divided-by-zero': 'is divided by zero',
  'not-a-count': 'is not a whole number from 0 up',
  'unit-mismatch': 'does not go with the unit',
  'not-comparable': 'cannot be compared with the value',
  'unknown-word': ({ found }) => `"${found}" is not known`,
  contradiction: 'contradicts itself or the numbers',
  'not-a-link': 'is not a web, mail or relative address',
  'not-a-source': ({ found }) => `"${found}" is not "name: before to after"`,
  repeated: ({ found }) => `names "${found}" twice`,
  'too-many': 'names more than 12 sources',
  'out-of-range': ({ found }) => `"${found}" is not between 0 and 100%`,
  'not-100': ({ found }) => `adds up to ${found}, not 100%`,
  'counts-and-shares': 'mixes counts and shares',
  'wrong-total': ({ found }) => `differs from the sum, ${found}`,
  'nothing-to-draw': 'adds up to 0',
  'no-heads': 'needs counts, of 200 people at most',
  'no-language': 'is missing here and on the elements around; English is used',
  'unknown-language': 'is a language without words here; English is used',
};

/** One problem in English, for authors: what is written, what is wrong with it, what to type. */
export const describeProblem = (tag: string, problem: Problem): string => {
  const { attribute, written, rule, examples } = problem;
  const word = words[rule];
  const wrong = typeof word === 'string' ? word : word(problem);
  const quoted = markup(attribute, written.length > 60 ? `${written.slice(0, 60)}…` : written);
  return `<${tag}> ${quoted}: ${wrong}; write ${examples.join(' or ')}`;
};
