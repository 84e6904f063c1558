import { languageTags } from '../i18n/registry.js';
import type { AttributeReader, Attributes } from './attribute-reader.js';
import { magnitude, sum, type Decimal } from './decimal.js';
import { nearest } from './nearest.js';
import { isCurrency, unitsOf } from './unit.js';
import { suggestionMarkup, type FoundProblem, type Suggestion } from './problem.js';
import { parseQuantity } from './quantity.js';
import { suggestLabels } from './suggest-label.js';
import { suggestNumbers } from './suggest-number.js';
import { exampleOf, meant, type Suggest } from './suggestion.js';
import { themeLabels } from './theme.js';
import { exampleShares, suggestShares } from './suggest-shares.js';

const groups: readonly string[] = ['women', 'men', 'non-binary', 'not-stated'];

/** The sizes of the groups of a gender split except one: either the shares or the counts. */
const sizesOf = ({ input }: AttributeReader, shares: boolean, besides = ''): readonly Decimal[] =>
  groups
    .filter((name) => name !== besides)
    .map((name) => parseQuantity(input[name]?.trim() ?? ''))
    .flatMap((size) => (size?.number && size.percent === shares ? [size.number] : []));

/** What the other groups leave of 100 percent. Undefined if they have no shares. */
const restOf = (reader: AttributeReader, name: string): string | undefined => {
  const shares = sizesOf(reader, true, name);
  return shares.length ? `${magnitude(sum(shares, '100'))}%` : undefined;
};

/** The known name that an author may mean: by its words in the figure's language, or by similar spelling. */
const suggestName = (written: string, names: Readonly<Record<string, string>>): string[] => {
  // Another number is another name, however similar: `sdg14` is not `sdg-4`.
  const numberIn = (text: string) => text.replace(/\D/g, '');
  const known = Object.keys(names).filter((name) => numberIn(name) === numberIn(written));
  const word = written.toLowerCase().replace(/[\s_]+/g, ' ');
  const inWords = known.find((name) => names[name]?.toLowerCase() === word);
  const near = inWords ?? nearest(word.replaceAll(' ', '-'), known);
  return near ? [near] : [];
};

const suggestQualifiers = (reader: AttributeReader, { rule }: FoundProblem): string[] => {
  const { limits, status } = reader.language;
  const names = { ...limits, ...status, 'on-average': '' };
  const written = reader.written('qualifier');
  const words = [...new Set(written.split(/[\s,]+/))].flatMap((word) => suggestName(word, names));
  const isLimit = (word: string) => Object.hasOwn(limits, word);
  const average = words.filter((word) => !isLimit(word));
  if (rule === 'unknown-word')
    return [...suggestName(written, names), words.join(' ')].filter(Boolean);
  const choices = words.filter(isLimit).map((word) => [...average, word].join(' '));
  return choices.length > 1 ? choices : average.length ? average : [''];
};

/** What an author may mean by a unit: `€`, `eur`, `euros`. */
const suggestUnits = (reader: AttributeReader, { rule }: FoundProblem): readonly string[] => {
  const written = reader.written('unit');
  const code = written.slice(0, 3).toUpperCase();
  if (rule === 'contradiction') return [''];
  return written.length < 6 && isCurrency(code) ? [code] : unitsOf(written);
};

/** Attributes that keep what an author means, or may mean; some of them may not work. */
const meantBy = (reader: AttributeReader, problem: FoundProblem): readonly Attributes[] => {
  const { attribute: name, rule } = problem;
  if (/missing|unfilled|too-/.test(rule)) return [];
  const of = (values: readonly string[]) => values.map((value) => ({ [name]: value }));
  switch (name) {
    case 'label':
    case 'note':
      return suggestLabels(reader, name);
    case 'shares':
      return suggestShares(reader.written(name));
    case 'qualifier':
      return of(suggestQualifiers(reader, problem));
    case 'theme':
      return of(suggestName(reader.written(name), themeLabels(reader.language)));
    case 'unit':
      return of(suggestUnits(reader, problem));
    case 'total':
      return rule === 'wrong-sum'
        ? of(problem.sums.map((each) => each.sum))
        : suggestNumbers(reader, name);
    default:
      if (rule === 'contradiction') return of(['']);
      return /^not-a-(number|count|share)$/.test(rule) || rule === 'ambiguous-number'
        ? suggestNumbers(reader, name)
        : [];
  }
};

/** Attributes that are examples of valid input; some of them may not work. */
const examplesFor = (reader: AttributeReader, problem: FoundProblem): readonly Attributes[] => {
  const { attribute: name, rule } = problem;
  if (rule === 'contradiction') return [{ [name]: '' }];
  if (rule === 'impossible-shares') return [{ qualifier: 'about' }, { total: '' }];
  if (name === 'total') return [{ total: sum(sizesOf(reader, false)) }];
  if (name === 'lang') return languageTags().map((lang) => ({ lang }));
  if (name === 'theme') return Object.keys(reader.language.themes).map((theme) => ({ theme }));
  if (name === 'shares') return exampleShares(reader.written(name), problem);
  return groups.includes(name) ? [{ [name]: restOf(reader, name) ?? '7' }] : [];
};

const unique = (suggestions: readonly Suggestion[]): readonly Suggestion[] => [
  ...new Map(suggestions.map((each) => [suggestionMarkup(each), each])).values(),
];

/** Finds what to write to fix a problem: values that keep the author's meaning, or else examples. */
export const suggest: Suggest = (reader, problem, works) => {
  const kept = meantBy(reader, problem).filter(works);
  if (kept.length) return unique(kept.map(meant));
  const examples = examplesFor(reader, problem).filter(works);
  if (!examples.length) return [exampleOf(reader, problem.attribute)];
  return unique(examples.map((attributes) => ({ attributes, example: true })));
};
