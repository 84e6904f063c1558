import { magnitude, type Decimal } from '../model/decimal.js';
import { suggestionMarkup, type Fault, type Problem, type Rule } from '../model/problem.js';
import { equation, shortened, writtenMarkup, type Sentences } from './message-words.js';

/** A number in English format. */
const numberEn = (number: Decimal): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 20 }).format(number);

const quoted = (part: string): string => `"${shortened(part)}"`;

/** Descriptions of problems in English. */
export const problemsEn: Sentences = {
  missing: () => 'This attribute is missing.',
  unfilled: () => 'This is a placeholder that was not filled in.',
  'too-long': ({ most }) => `This text has more than ${most} characters.`,
  'ambiguous-number': ({ part, meanings }) =>
    `${quoted(part)} could mean ${meanings.map(numberEn).join(' or ')}.`,
  'ambiguous-unit': ({ part }) => `${quoted(part)} is the symbol of several currencies.`,
  'not-a-number': ({ part }) => `${quoted(part)} is not a plain number.`,
  'not-a-count': ({ part }) => `${quoted(part)} is not a whole number.`,
  'not-a-share': ({ part }) => `${quoted(part)} is not a share of 100%.`,
  'not-a-source': ({ part }) => `${quoted(part)} does not have the form "name: before to after".`,
  'not-a-date': ({ part }) => `${quoted(part)} is not a date with the year first.`,
  'not-a-link': () => 'This is not a web, mail or relative address.',
  'unknown-word': ({ part }) => `${quoted(part)} is not a known value.`,
  contradiction: ({ part }) => `${quoted(part)} contradicts another attribute.`,
  repeated: ({ part }) => `${quoted(part)} appears twice.`,
  'too-many': ({ most }) => `There are more than ${most} sources.`,
  'wrong-sum': ({ sums }) =>
    sums
      .map((each) => {
        const { moment, whole, missing } = each;
        const said = `${moment && `For ${moment}, `}${equation(each, numberEn)}`;
        if (!whole || !missing) return `${said}: all values are 0.`;
        const by = numberEn(magnitude(missing));
        const off = missing.startsWith('-') ? 'more than' : 'less than';
        return `${said}: ${by} ${off} ${numberEn(whole)}.`;
      })
      .join(' '),
  'impossible-shares': ({ total, shares }) =>
    `No whole numbers of people out of ${numberEn(total)} give ${shares.map((share) => `${numberEn(share)}%`).join(' and ')}.`,
};

const sentence = <Of extends Rule>(fault: Fault<Of>): string => problemsEn[fault.rule](fault);

/** One problem as an English message to the author: what is written, what is wrong with it, what to type. */
export const describeProblem = (tag: string, problem: Problem): string => {
  const { attribute, written, suggestions } = problem;
  const isExample = suggestions[0]?.example ? ', for example,' : '';
  const markup = suggestions.map(suggestionMarkup).join(' or ');
  return `<${tag}> ${writtenMarkup(attribute, written)}: ${sentence(problem)} Please write${isExample} ${markup}.`;
};
