import { attributeMarkup, type Problem, type Rule } from '../model/problem.js';

/** What is wrong, in English; `$` stands for what was found. */
export const problemWords: Readonly<Record<Rule, string>> = {
  missing: 'is missing',
  unfilled: 'is a placeholder',
  'too-long': 'is too long',
  'ambiguous-number': 'could mean $',
  'not-a-number': '"$" is no plain number',
  'not-a-count': '"$" is no whole number',
  'not-a-share': '"$" is no share of 100%',
  'not-a-source': '"$" is no "name: before to after"',
  'not-a-link': 'is no web, mail or relative address',
  'unknown-word': '"$" is unknown',
  contradiction: 'contradicts the rest',
  repeated: 'has "$" twice',
  'too-many': 'has over 12 sources',
  'wrong-sum': 'is off: the sum is $',
};

/** One problem in English, for authors: what is written, what is wrong with it, what to type. */
export const describeProblem = (tag: string, problem: Problem): string => {
  const { attribute, written, rule, found, examples } = problem;
  const quoted = attributeMarkup(attribute, written.replace(/^(.{60}).+/s, '$1…'));
  const wrong = problemWords[rule].replace('$', () => found.slice(0, 60).replace('\n', ' or '));
  return `<${tag}> ${quoted}: ${wrong}; write ${examples.join(' or ')}`;
};
