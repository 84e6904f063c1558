import type { Language } from './language.js';

/** The regions that write a decimal point (CLDR 44); the others write a comma. */
const decimalPoint = /-(419|BZ|CU|DO|GT|HN|MX|NI|PA|PE|PR|SV|US)\b/i;

/** Groups of digits are parted by neither dot nor comma (Ortografía de la lengua española). */
const group = '\u202f';

/** Spanish. */
export const es: Language = {
  tag: 'es',
  inRegion: (tag) => (decimalPoint.test(tag) ? american : es),
  signs: { group },
  percent: '\u00a0%',
  colon: ': ',
  comma: ', ',
  stop: '. ',
  and: ' y ',
  until: ['-', ' a '],
  minus: 'menos ',
  plus: 'más ',
  fractions: {
    '1/2': 'la mitad',
    '1/3': 'un tercio',
    '2/3': 'dos tercios',
    '1/4': 'un cuarto',
    '3/4': 'tres cuartos',
  },
  plural: (number) => (Number(number) === 1 ? 0 : 1),
  onAverage: 'en promedio, ',
  limits: {
    'more-than': 'más de',
    'less-than': 'menos de',
    about: 'alrededor de',
    nearly: 'casi',
    'up-to': 'hasta',
    'at-least': 'al menos',
  },
  before: 'Antes',
  after: 'Después',
  from: (value, share) => (share ? 'del ' : 'de ') + value,
  to: (value, share) => (share ? 'al ' : 'a ') + value,
  shift: [(points) => `${points} más`, (points) => `${points} menos`],
  same: 'sin cambios',
  difference: [(amount) => `${amount} más`, (amount) => `${amount} menos`],
  points: [
    ['\u00a0punto', '\u00a0puntos'],
    [' punto porcentual', ' puntos porcentuales'],
  ],
  of: () => 'de ',
  groups: {
    women: ['mujer', 'mujeres'],
    men: ['hombre', 'hombres'],
    'non-binary': ['persona no binaria', 'personas no binarias'],
    'not-stated': ['persona de género no especificado', 'personas de género no especificado'],
  },
  themes: {
    'metropolitan-governance': 'Gobernanza metropolitana',
    'quality-of-life': 'Calidad de vida',
    'social-cohesion': 'Cohesión social',
    'economic-development': 'Desarrollo económico',
    sustainability: 'Sostenibilidad',
    'gender-equality': 'Igualdad de género',
  },
  source: 'Fuente',
  change: 'Variación',
  total: 'Total',
  rounding: 'Redondeo: el total difiere de 100\u00a0%.',
};

const american: Language = {
  ...es,
  signs: { group, decimal: '.' },
};
