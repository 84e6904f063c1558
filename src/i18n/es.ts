import { fractionWords } from './fractions.js';
import type { Language } from './language.js';
import { measure } from './measure.js';
import { people } from './people.js';

/** Regions that write a decimal point (CLDR 44); the others write a comma. */
const decimalPoint = /^(419|BZ|CU|DO|GT|HN|MX|NI|PA|PE|PR|SV|US)$/;

/** Groups of digits are separated by a space, not a dot or comma (Ortografía de la lengua española). */
const group = '\u202f';

/** Nouns that are feminine regardless of the gender of the people. */
const feminine = /^(personas?|v[ií]ctimas?|\p{L}+dades)(?!\p{L})/iu;

const words = fractionWords(
  'la mitad',
  'un dos tres cuatro cinco seis siete ocho nueve',
  'tercio cuarto quinto sexto séptimo octavo noveno décimo',
);

/** Spanish. */
export const es: Language = {
  tag: 'es',
  inRegion: ({ region = '' }) => (decimalPoint.test(region) ? american : es),
  signs: { group },
  percent: '\u00a0%',
  space: ' ',
  colon: ': ',
  comma: ', ',
  stop: '. ',
  brackets: [' (', ')'],
  until: ['-', ' a '],
  minus: 'menos ',
  plus: 'más ',
  moneyName: (name, million) => (million ? `de ${name}` : name),
  fraction: (fraction) => [fraction.limit, words(fraction)],
  onAverage: 'en promedio, ',
  limits: {
    'more-than': 'más de',
    'less-than': 'menos de',
    about: 'alrededor de',
    nearly: 'casi',
    'up-to': 'hasta',
    'at-least': 'al menos',
    exactly: 'exactamente',
  },
  status: { estimated: 'estimación', provisional: 'dato provisional' },
  notAvailable: 'no disponible',
  of: ['de ', ''],
  units: {
    m2: measure('metro cuadrado', 'metros cuadrados'),
    km2: measure('kilómetro cuadrado', 'kilómetros cuadrados'),
    m3: measure('metro cúbico', 'metros cúbicos'),
    'km/h': measure('kilómetro por hora', 'kilómetros por hora'),
    tCO2e: measure('tonelada equivalente de CO2', 'toneladas equivalentes de CO2'),
    '‰': { other: '# por mil' },
  },
  before: 'Antes',
  after: 'Después',
  from: (value, share) => (share ? 'del ' : 'de ') + value,
  to: (value, share) => (share ? 'al ' : 'a ') + value,
  shift: {
    up: '# más',
    down: '# menos',
    same: 'sin cambios',
  },
  shareShift: {
    up: '# más de proporción',
    down: '# menos de proporción',
    same: 'misma proporción',
  },
  difference: {
    up: '# más',
    down: '# menos',
    same: 'sin cambios',
  },
  points: {
    shown: { one: '#\u00a0punto', other: '#\u00a0puntos' },
    spoken: { one: '# punto porcentual', other: '# puntos porcentuales' },
  },
  groups: {
    women: people('mujer', 'mujeres'),
    men: people('hombre', 'hombres'),
    'non-binary': people('persona no binaria', 'personas no binarias'),
    'not-stated': people('persona de género no especificado', 'personas de género no especificado'),
  },
  ofWhom: (noun) => `, de ${feminine.test(noun) ? 'las' : 'los'} cuales `,
  themes: {
    'metropolitan-governance': 'Gobernanza metropolitana',
    'quality-of-life': 'Calidad de vida',
    'social-cohesion': 'Cohesión social',
    'economic-development': 'Desarrollo económico',
    sustainability: 'Sostenibilidad',
    'gender-equality': 'Igualdad de género',
  },
  source: 'Fuente',
  asOf: (date) => `a ${date}`,
  change: 'Variación',
  total: 'Total',
  rounding: 'Por redondeo, la suma no es exactamente del 100\u00a0%.',
};

const american: Language = {
  ...es,
  signs: { group, decimal: '.' },
};
