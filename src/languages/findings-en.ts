import type { DocumentRule, Finding } from '../shared/finding.js';
import { markup } from '../shared/problem.js';
import { describeProblem } from './problems-en.js';

/** What is wrong, in English; `$` stands for what was found, and for each line of it in turn. */
const words: Readonly<Record<DocumentRule, string>> = {
  'unknown-figure': 'there is no figure "$"',
  unclosed: 'has no end tag, so that what follows would be part of it',
  'relative-link': 'leads nowhere from a mail, which stands on no site; it is left out',
  'no-sentence': 'has no sentence inside for readers who do not see the figure',
  'other-sentence': 'the sentence inside says $, the figure $',
  'unknown-attribute': 'is no attribute of this figure',
  'other-numbers': 'says $, but $ at $',
  'other-figures': 'is the last of $ figures, but there are $ from $ on',
  'missing-glyphs': 'the font has no sign for $',
};

const isOfDocument = (rule: string): rule is DocumentRule => Object.hasOwn(words, rule);

/** One finding in English, for authors: what is written, what is wrong with it, what to write. */
export const describeFinding = ({ tag, problem }: Finding): string => {
  const { rule, attribute, written, found, examples, severity } = problem;
  if (!isOfDocument(rule))
    return describeProblem(tag, { attribute, rule, written, found, examples, severity });
  const parts = found.split('\n');
  const wrong = words[rule].replaceAll('$', () => (parts.shift() ?? '').slice(0, 100));
  const quoted = attribute ? ` ${markup(attribute, written.replace(/^(.{60}).+/s, '$1…'))}` : '';
  const instead = examples.length ? `; write ${examples.join(' or ')}` : '';
  return `<${tag}>${quoted}: ${wrong}${instead}`;
};
