import { addLanguage } from './add-language.js';
import { fractionWords } from './fractions.js';
import type { Language } from './language.js';
import { measure } from './measure.js';
import { people } from './people.js';

/** Regions that follow the conventions of Portugal (CLDR 44); the others follow those of Brazil. */
const european = /^(AO|CH|CV|FR|GQ|GW|LU|MO|MZ|PT|ST|TL)$/;

const words = fractionWords(
  'metade',
  'um dois três quatro cinco seis sete oito nove',
  'terço quarto quinto sexto sétimo oitavo nono décimo',
);

/** Portuguese, as in Brazil. */
export const pt: Language = {
  tag: 'pt',
  inRegion: ({ region = '' }) => (european.test(region) ? portugal : pt),
  percent: '%',
  space: ' ',
  colon: ': ',
  comma: ', ',
  stop: '. ',
  brackets: [' (', ')'],
  until: ['–', ' a '],
  minus: 'menos ',
  plus: 'mais ',
  // CLDR's currency names start with a capital.
  moneyName: (name, million) =>
    (million ? 'de ' : '') + name.charAt(0).toLowerCase() + name.slice(1),
  // "mais da metade"
  fraction: (fraction) => {
    const { bottom, limit } = fraction;
    const said = words(fraction);
    return bottom === 2 && limit.endsWith(' de')
      ? [limit.slice(0, -3), `da ${said}`]
      : [limit, said];
  },
  onAverage: 'em média, ',
  limits: {
    'more-than': 'mais de',
    'less-than': 'menos de',
    about: 'cerca de',
    nearly: 'quase',
    'up-to': 'até',
    'at-least': 'pelo menos',
    exactly: 'exatamente',
  },
  status: { estimated: 'estimativa', provisional: 'dado provisório' },
  notAvailable: 'não disponível',
  of: ['de ', ''],
  units: {
    m2: measure('metro quadrado', 'metros quadrados'),
    km2: measure('quilômetro quadrado', 'quilômetros quadrados'),
    m3: measure('metro cúbico', 'metros cúbicos'),
    'km/h': measure('quilômetro por hora', 'quilômetros por hora'),
    tCO2e: measure('tonelada de CO2 equivalente', 'toneladas de CO2 equivalente'),
    '‰': { other: '# por mil' },
  },
  before: 'Antes',
  after: 'Depois',
  from: (value) => `de ${value}`,
  to: (value) => `para ${value}`,
  shift: {
    up: '# a mais',
    down: '# a menos',
    same: 'sem alteração',
  },
  shareShift: {
    up: 'participação em alta de #',
    down: 'participação em queda de #',
    same: 'participação inalterada',
  },
  difference: {
    up: '# a mais',
    down: '# a menos',
    same: 'sem alteração',
  },
  points: {
    shown: { one: '#\u00a0ponto', other: '#\u00a0pontos' },
    spoken: { one: '# ponto percentual', other: '# pontos percentuais' },
  },
  groups: {
    women: people('mulher', 'mulheres'),
    men: people('homem', 'homens'),
    'non-binary': people('pessoa não binária', 'pessoas não binárias'),
    'not-stated': people('pessoa de gênero não informado', 'pessoas de gênero não informado'),
  },
  ofWhom: () => ', sendo ',
  themes: {
    'metropolitan-governance': 'Governança metropolitana',
    'quality-of-life': 'Qualidade de vida',
    'social-cohesion': 'Coesão social',
    'economic-development': 'Desenvolvimento econômico',
    sustainability: 'Sustentabilidade',
    'gender-equality': 'Igualdade de gênero',
  },
  source: 'Fonte',
  asOf: (date) => `em ${date}`,
  change: 'Variação',
  total: 'Total',
  rounding: 'Devido a arredondamentos, a soma não é exatamente 100%.',
};

/** Portugal groups digits with a narrow space from five digits on, and spells some words differently. */
const portugal: Language = {
  ...pt,
  tag: 'pt-PT',
  signs: { group: '\u202f' },
  // "mais de metade"
  fraction: (fraction) => [fraction.limit, words(fraction)],
  shareShift: {
    up: 'peso em alta de #',
    down: 'peso em queda de #',
    same: 'peso inalterado',
  },
  units: {
    ...pt.units,
    km2: measure('quilómetro quadrado', 'quilómetros quadrados'),
    'km/h': measure('quilómetro por hora', 'quilómetros por hora'),
  },
  groups: {
    ...pt.groups,
    'not-stated': people('pessoa de género não indicado', 'pessoas de género não indicado'),
  },
  themes: {
    ...pt.themes,
    'metropolitan-governance': 'Governação metropolitana',
    'economic-development': 'Desenvolvimento económico',
    'gender-equality': 'Igualdade de género',
  },
};

addLanguage(pt);
