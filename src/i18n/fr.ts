import { fractionWords } from './fractions.js';
import type { Language } from './language.js';
import { measure } from './measure.js';
import { people } from './people.js';

const words = fractionWords(
  'la moitié',
  'un deux trois quatre cinq six sept huit neuf',
  'tiers quart cinquième sixième septième huitième neuvième dixième',
);

/** Words that name a definite whole of a fraction: "des membres", "de nos villes", "du budget", but not "de litre". */
const definite = /^(de l['’]|(des|du|d['’]entre|de (la|[nv]os|[cms]es|leurs|tous|toutes)) )/i;

/** French. */
export const fr: Language = {
  tag: 'fr',
  percent: '\u00a0%',
  space: ' ',
  colon: '\u00a0: ',
  comma: ', ',
  stop: '. ',
  brackets: [' (', ')'],
  until: ['–', ' à '],
  minus: 'moins ',
  plus: 'plus ',
  moneyName: (name, million) =>
    million ? (/^[aeiou]/i.test(name) ? `d’${name}` : `de ${name}`) : name,
  // "plus d’un tiers", "plus des deux tiers des membres", but "plus de deux tiers de litre".
  fraction: (fraction) => {
    const { top, bottom, limit, noun } = fraction;
    const said = words(fraction);
    if (!limit.endsWith(' de')) return [limit, said];
    const whole = top > 1 && top === bottom - 1 && definite.test(noun);
    const joined = said.startsWith('un ') ? `d’${said}` : `${whole ? 'des' : 'de'} ${said}`;
    return [limit.slice(0, -3), joined];
  },
  onAverage: 'en moyenne, ',
  limits: {
    'more-than': 'plus de',
    'less-than': 'moins de',
    about: 'environ',
    nearly: 'près de',
    'up-to': 'jusqu’à',
    'at-least': 'au moins',
    exactly: 'exactement',
  },
  status: { estimated: 'estimation', provisional: 'chiffre provisoire' },
  notAvailable: 'non disponible',
  of: ['sur ', ''],
  units: {
    m2: measure('mètre carré', 'mètres carrés'),
    km2: measure('kilomètre carré', 'kilomètres carrés'),
    m3: measure('mètre cube', 'mètres cubes'),
    'km/h': measure('kilomètre par heure', 'kilomètres par heure'),
    tCO2e: measure('tonne équivalent CO2', 'tonnes équivalent CO2'),
    '‰': { other: '# pour mille' },
  },
  before: 'Avant',
  after: 'Après',
  from: (value) => `de ${value}`,
  to: (value) => `à ${value}`,
  shift: {
    up: 'en hausse de #',
    down: 'en baisse de #',
    same: 'sans changement',
  },
  shareShift: {
    up: 'part en hausse de #',
    down: 'part en baisse de #',
    same: 'part inchangée',
  },
  difference: {
    up: 'soit # de plus',
    down: 'soit # de moins',
    same: 'sans changement',
  },
  points: {
    shown: { one: '#\u00a0point', other: '#\u00a0points' },
    spoken: { one: '#\u00a0point', other: '#\u00a0points' },
  },
  groups: {
    women: people('femme', 'femmes'),
    men: people('homme', 'hommes', 'd’'),
    'non-binary': people('personne non binaire', 'personnes non binaires'),
    'not-stated': people('personne de genre non précisé', 'personnes de genre non précisé'),
  },
  ofWhom: () => ', dont ',
  themes: {
    'metropolitan-governance': 'Gouvernance métropolitaine',
    'quality-of-life': 'Qualité de vie',
    'social-cohesion': 'Cohésion sociale',
    'economic-development': 'Développement économique',
    sustainability: 'Durabilité',
    'gender-equality': 'Égalité des sexes',
  },
  source: 'Source',
  asOf: (date) => `au ${date.replace(/^1 /, '1er ')}`,
  change: 'Évolution',
  total: 'Total',
  rounding: 'Par arrondi, la somme n’est pas exactement de 100\u00a0%.',
};
