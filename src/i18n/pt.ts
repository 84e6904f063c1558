import { addLanguage } from './add-language.js';
import type { Language } from './language.js';

/** The regions that write as Portugal does (CLDR 44); the others write as Brazil does. */
const european = /-(AO|CH|CV|FR|GQ|GW|LU|MO|MZ|PT|ST|TL)\b/i;

/** Portuguese. */
export const pt: Language = {
  tag: 'pt',
  inRegion: (tag) => (european.test(tag) ? portugal : pt),
  percent: '%',
  colon: ': ',
  comma: ', ',
  stop: '. ',
  and: ' e ',
  until: ['–', ' a '],
  minus: 'menos ',
  plus: 'mais ',
  fractions: {
    '1/2': 'metade',
    '1/3': 'um terço',
    '2/3': 'dois terços',
    '1/4': 'um quarto',
    '3/4': 'três quartos',
  },
  plural: (number) => (Number(number) < 2 ? 0 : 1),
  onAverage: 'em média, ',
  limits: {
    'more-than': 'mais de',
    'less-than': 'menos de',
    about: 'cerca de',
    nearly: 'quase',
    'up-to': 'até',
    'at-least': 'pelo menos',
  },
  before: 'Antes',
  after: 'Depois',
  from: (value) => `de ${value}`,
  to: (value) => `para ${value}`,
  shift: [(points) => `${points} a mais`, (points) => `${points} a menos`],
  same: 'sem alteração',
  difference: [(amount) => `${amount} a mais`, (amount) => `${amount} a menos`],
  points: [
    ['\u00a0ponto', '\u00a0pontos'],
    [' ponto percentual', ' pontos percentuais'],
  ],
  of: () => 'de ',
  groups: {
    women: ['mulher', 'mulheres'],
    men: ['homem', 'homens'],
    'non-binary': ['pessoa não binária', 'pessoas não binárias'],
    'not-stated': ['pessoa de gênero não informado', 'pessoas de gênero não informado'],
  },
  themes: {
    'metropolitan-governance': 'Governança metropolitana',
    'quality-of-life': 'Qualidade de vida',
    'social-cohesion': 'Coesão social',
    'economic-development': 'Desenvolvimento econômico',
    sustainability: 'Sustentabilidade',
    'gender-equality': 'Igualdade de gênero',
  },
  source: 'Fonte',
  change: 'Variação',
  total: 'Total',
  rounding: 'Arredondamento: o total difere de 100%.',
};

/** Digits are grouped by a narrow space from five digits on; some words are spelled otherwise. */
const portugal: Language = {
  ...pt,
  tag: 'pt-PT',
  signs: { group: '\u202f' },
  plural: (number) => (number === '1' ? 0 : 1),
  groups: {
    ...pt.groups,
    'not-stated': ['pessoa de género não indicado', 'pessoas de género não indicado'],
  },
  themes: {
    ...pt.themes,
    'metropolitan-governance': 'Governação metropolitana',
    'economic-development': 'Desenvolvimento económico',
    'gender-equality': 'Igualdade de género',
  },
};

addLanguage(pt);
