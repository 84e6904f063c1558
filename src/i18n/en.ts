import { fractionWords } from './fractions.js';
import type { Language } from './language.js';

const words = fractionWords(
  'half',
  'one two three four five six seven eight nine',
  'third quarter fifth sixth seventh eighth ninth tenth',
);

/** What follows the first noun of a label: "tonnes of waste", "hours a week". */
const rest =
  /([,;(]| (of|an?|in|on|at|to|per|for|from|by|with|each|every|and|or|that|which|who) ).*/i;

/** A measure, which takes "less" rather than "fewer": as the last word, or in the plural. */
const measure =
  /(^|\W)(tonn?e?|acre|hectare|mile|year|month|week|day|hour|minute|second|euro|dollar|pound|cent|k[gm]|[kmg]wh?|\w*(gram|met(re|er)|lit(re|er)|watt))(s?$|s )/i;

/** English. */
export const en: Language = {
  tag: 'en',
  // No comma before "and".
  listTag: 'en-GB',
  percent: '%',
  space: ' ',
  colon: ': ',
  comma: ', ',
  stop: '. ',
  brackets: [' (', ')'],
  until: ['–', ' to '],
  minus: 'minus ',
  plus: 'plus ',
  fraction: (fraction) => [fraction.limit, words(fraction)],
  onAverage: 'on average, ',
  limits: {
    'more-than': 'more than',
    'less-than': 'less than',
    about: 'about',
    nearly: 'nearly',
    'up-to': 'up to',
    'at-least': 'at least',
    exactly: 'exactly',
  },
  status: { estimated: 'estimate', provisional: 'provisional' },
  notAvailable: 'not available',
  of: ['of ', ''],
  fewerThan: 'fewer than',
  isCounted: (noun) => !measure.test(noun.replace(rest, '')),
  units: {
    m2: { one: '# square metre', other: '# square metres' },
    km2: { one: '# square kilometre', other: '# square kilometres' },
    m3: { one: '# cubic metre', other: '# cubic metres' },
    'km/h': { one: '# kilometre per hour', other: '# kilometres per hour' },
    tCO2e: { one: '# tonne of CO2 equivalent', other: '# tonnes of CO2 equivalent' },
    '‰': { other: '# per mille' },
  },
  before: 'Before',
  after: 'After',
  from: (value) => `from ${value}`,
  to: (value) => `to ${value}`,
  shift: {
    up: 'up #',
    down: 'down #',
    same: 'no change',
  },
  shareShift: {
    up: 'share up #',
    down: 'share down #',
    same: 'share unchanged',
  },
  difference: {
    up: '# more',
    down: '# less',
    fewer: '# fewer',
    same: 'no change',
  },
  points: {
    shown: { one: '#\u00a0point', other: '#\u00a0points' },
    spoken: { one: '# percentage point', other: '# percentage points' },
  },
  groups: {
    women: { count: { one: '# woman', other: '# women' }, share: '# women' },
    men: { count: { one: '# man', other: '# men' }, share: '# men' },
    'non-binary': {
      count: { one: '# non-binary person', other: '# non-binary people' },
      share: '# non-binary people',
    },
    'not-stated': {
      count: { one: '# person of unstated gender', other: '# people of unstated gender' },
      share: '# gender not stated',
    },
  },
  ofWhom: () => ', of whom ',
  themes: {
    'metropolitan-governance': 'Metropolitan governance',
    'quality-of-life': 'Quality of life',
    'social-cohesion': 'Social cohesion',
    'economic-development': 'Economic development',
    sustainability: 'Sustainability',
    'gender-equality': 'Gender equality',
  },
  source: 'Source',
  asOf: (date) => `as of ${date}`,
  change: 'Change',
  total: 'Total',
  rounding: 'Figures do not add up to 100% because of rounding.',
};
