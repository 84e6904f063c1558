import type { FigureName } from '#dist/figures.js';
import { withinPage, type Result } from '#dist/results/result.js';
import { published } from './results-data.js';

/** The languages of the examples. */
export const languages = ['fr', 'en', 'es'] as const;

/** One of these languages. */
export type ExampleLanguage = (typeof languages)[number];

/** A value for each of the languages. */
export type Localised<T> = Readonly<Record<ExampleLanguage, T>>;

/**
 * A figure as an author would write it. If its name starts with `wrong`, it has a problem and is not drawn; all others are
 * valid. Each example is shown in the demo, and serves as a test and a snapshot.
 */
export interface Example {
  readonly name: string;
  readonly figure: FigureName;
  /** The attributes that are the same in all languages; `words` contains those that differ. */
  readonly same: Readonly<Record<string, string>>;
  readonly words: Localised<Readonly<Record<string, string>>>;
  /** The author's own sentence, which states the same as the figure. */
  readonly sentence: Localised<string>;
}

/** A text in each language. */
const inEach = <T>(make: (language: ExampleLanguage) => T): Localised<T> => ({
  fr: make('fr'),
  en: make('en'),
  es: make('es'),
});

/** A published result as an example: its attributes on the results page, which states period and source once. */
const exampleOf = (result: Result): Example => {
  const attributes = inEach((language) => withinPage(published, result, language));
  const isSame = (name: string) =>
    languages.every((language) => attributes[language][name] === attributes.fr[name]);
  const part = (language: ExampleLanguage, same: boolean) =>
    Object.fromEntries(
      Object.entries(attributes[language]).filter(([name]) => isSame(name) === same),
    );
  return {
    name: result.id,
    figure: result.figure,
    same: part('fr', true),
    words: inEach((language) => part(language, false)),
    sentence: inEach((language) => result.sentence[language] ?? ''),
  };
};

/** All results of results.csv, in the order of the page. */
export const results: readonly Example[] = published.results.map(exampleOf);

/** Examples of what the results page does not show. */
export const others: readonly Example[] = [
  {
    name: 'members-since-2017',
    figure: 'stat-tile',
    same: {
      value: '141',
      previous: '137',
      'previous-label': '2017',
      source: 'Metropolis',
      period: '2018–2020',
    },
    words: {
      fr: { label: 'membres' },
      en: { label: 'members' },
      es: { label: 'miembros' },
    },
    sentence: {
      fr: '141 membres · 2017\u00a0: 137 · +4',
      en: '141 members · 2017: 137 · +4',
      es: '141 miembros · 2017: 137 · +4',
    },
  },
  {
    name: 'budget-share',
    figure: 'stat-tile',
    same: { value: '12.5', unit: '%', previous: '10', 'previous-label': '2018' },
    words: {
      fr: { label: 'du budget' },
      en: { label: 'of the budget' },
      es: { label: 'del presupuesto' },
    },
    sentence: {
      fr: '12,5\u00a0% du budget · 2018\u00a0: 10\u00a0% · +2,5\u00a0points',
      en: '12.5% of the budget · 2018: 10% · +2.5\u00a0points',
      es: '12,5\u00a0% del presupuesto · 2018: 10\u00a0% · +2,5\u00a0puntos',
    },
  },
  {
    name: 'gifts',
    figure: 'stat-tile',
    same: { value: '1200000', unit: 'EUR', theme: 'social-cohesion', 'source-href': '/sources' },
    words: {
      fr: { label: 'de dons', source: 'Rapport annuel' },
      en: { label: 'in gifts', source: 'Annual report' },
      es: { label: 'en donaciones', source: 'Informe anual' },
    },
    sentence: {
      fr: '1\u202f200\u202f000\u00a0€ de dons',
      en: '€1,200,000 in gifts',
      es: '1\u202f200\u202f000\u00a0€ en donaciones',
    },
  },
  {
    name: 'opening-hours',
    figure: 'stat-tile',
    same: { value: '24/7 h', theme: 'quality-of-life', href: '/help' },
    words: {
      fr: { label: "d'assistance" },
      en: { label: 'of support' },
      es: { label: 'de asistencia' },
    },
    sentence: {
      fr: "24/7 h d'assistance",
      en: '24/7 h of support',
      es: '24/7 h de asistencia',
    },
  },
  {
    name: 'posts',
    figure: 'stat-tile',
    same: { value: '-12', theme: 'economic-development' },
    words: {
      fr: { label: 'postes', context: 'Secrétariat' },
      en: { label: 'posts', context: 'Secretariat' },
      es: { label: 'puestos', context: 'Secretaría' },
    },
    sentence: {
      fr: 'Secrétariat\u00a0: −12 postes',
      en: 'Secretariat: −12 posts',
      es: 'Secretaría: −12 puestos',
    },
  },
  {
    name: 'part-of-members',
    figure: 'stat-tile',
    same: {
      value: '63',
      of: '141',
      qualifier: 'provisional',
      theme: 'metropolitan-governance',
      source: 'Metropolis',
      'as-of': '2020-12-31',
    },
    words: {
      fr: { label: 'membres' },
      en: { label: 'members' },
      es: { label: 'miembros' },
    },
    sentence: {
      fr: '63 sur 141 membres (chiffre provisoire)',
      en: '63 of 141 members (provisional)',
      es: '63 de 141 miembros (dato provisional)',
    },
  },
  {
    name: 'range',
    figure: 'stat-tile',
    same: { value: '10–15', unit: '%', previous: '8', 'previous-label': '2018' },
    words: {
      fr: { label: 'du budget' },
      en: { label: 'of the budget' },
      es: { label: 'del presupuesto' },
    },
    sentence: {
      fr: '10–15\u00a0% du budget (2018\u00a0: 8\u00a0%)',
      en: '10–15% of the budget (2018: 8%)',
      es: '10-15\u00a0% del presupuesto (2018: 8\u00a0%)',
    },
  },
  {
    name: 'millions',
    figure: 'stat-tile',
    same: { value: '3.2 million', unit: 'EUR', qualifier: 'estimated' },
    words: {
      fr: { label: 'de dons' },
      en: { label: 'in gifts' },
      es: { label: 'en donaciones' },
    },
    sentence: {
      fr: '3,2 millions d’euros de dons (estimation)',
      en: '3.2 million euros in gifts (estimate)',
      es: '3,2 millones de euros en donaciones (estimación)',
    },
  },
  {
    name: 'not-available',
    figure: 'stat-tile',
    same: { value: 'not-available', previous: '137', 'previous-label': '2017' },
    words: {
      fr: { label: 'membres' },
      en: { label: 'members' },
      es: { label: 'miembros' },
    },
    sentence: {
      fr: 'Non disponible\u00a0: membres (2017\u00a0: 137)',
      en: 'Not available: members (2017: 137)',
      es: 'No disponible: miembros (2017: 137)',
    },
  },
  {
    name: 'budget',
    figure: 'funding-shift-bar',
    same: { unit: 'EUR', from: '2018', to: '2020' },
    words: {
      fr: {
        label: 'Budget',
        shares: 'Cotisations: 1200000 to 1500000; Subventions: 800000 to 500000',
      },
      en: { label: 'Budget', shares: 'Fees: 1200000 to 1500000; Grants: 800000 to 500000' },
      es: {
        label: 'Presupuesto',
        shares: 'Cuotas: 1200000 to 1500000; Subvenciones: 800000 to 500000',
      },
    },
    sentence: {
      fr: 'Budget, 2018–2020. Cotisations\u00a0: de 1\u202f200\u202f000\u00a0€ (60\u00a0%) à 1\u202f500\u202f000\u00a0€ (75\u00a0%), part en hausse de 15\u00a0points. Subventions\u00a0: de 800\u202f000\u00a0€ (40\u00a0%) à 500\u202f000\u00a0€ (25\u00a0%), part en baisse de 15\u00a0points. Total\u00a0: de 2\u202f000\u202f000\u00a0€ à 2\u202f000\u202f000\u00a0€.',
      en: 'Budget, 2018–2020. Fees: from €1,200,000 (60%) to €1,500,000 (75%), share up 15 percentage points. Grants: from €800,000 (40%) to €500,000 (25%), share down 15 percentage points. Total: from €2,000,000 to €2,000,000.',
      es: 'Presupuesto, 2018-2020. Cuotas: de 1\u202f200\u202f000\u00a0€ (60\u00a0%) a 1\u202f500\u202f000\u00a0€ (75\u00a0%), 15 puntos porcentuales más de proporción. Subvenciones: de 800\u202f000\u00a0€ (40\u00a0%) a 500\u202f000\u00a0€ (25\u00a0%), 15 puntos porcentuales menos de proporción. Total: de 2\u202f000\u202f000\u00a0€ a 2\u202f000\u202f000\u00a0€.',
    },
  },
  {
    name: 'one-source',
    figure: 'funding-shift-bar',
    same: {},
    words: {
      fr: { label: 'Fonds propres', shares: 'Cotisations: 36 to 52,1' },
      en: { label: 'Own funds', shares: 'Fees: 36 to 52.1' },
      es: { label: 'Fondos propios', shares: 'Cuotas: 36 to 52,1' },
    },
    sentence: {
      fr: 'Fonds propres. Cotisations\u00a0: de 36\u00a0% à 52,1\u00a0%, en hausse de 16,1\u00a0points.',
      en: 'Own funds. Fees: from 36% to 52.1%, up 16.1 percentage points.',
      es: 'Fondos propios. Cuotas: del 36\u00a0% al 52,1\u00a0%, 16,1 puntos porcentuales más.',
    },
  },
  {
    name: 'twelve-sources',
    figure: 'funding-shift-bar',
    same: {
      shares:
        'A: 10 to 9; B: 9 to 8; C: 9 to 9; D: 9 to 13; E: 9 to 5; F: 9 to 9; G: 8 to 8; H: 8 to 8; I: 8 to 8; J: 8 to 8; K: 8 to 10; L: 5 to 5',
    },
    words: {
      fr: { label: 'Douze sources', note: 'D est en tête.' },
      en: { label: 'Twelve sources', note: 'D leads.' },
      es: { label: 'Doce fuentes', note: 'D va en cabeza.' },
    },
    sentence: {
      fr: 'Douze sources. A\u00a0: de 10\u00a0% à 9\u00a0%, en baisse de 1\u00a0point. B\u00a0: de 9\u00a0% à 8\u00a0%, en baisse de 1\u00a0point. C\u00a0: de 9\u00a0% à 9\u00a0%, sans changement. D\u00a0: de 9\u00a0% à 13\u00a0%, en hausse de 4\u00a0points. E\u00a0: de 9\u00a0% à 5\u00a0%, en baisse de 4\u00a0points. F\u00a0: de 9\u00a0% à 9\u00a0%, sans changement. G\u00a0: de 8\u00a0% à 8\u00a0%, sans changement. H\u00a0: de 8\u00a0% à 8\u00a0%, sans changement. I\u00a0: de 8\u00a0% à 8\u00a0%, sans changement. J\u00a0: de 8\u00a0% à 8\u00a0%, sans changement. K\u00a0: de 8\u00a0% à 10\u00a0%, en hausse de 2\u00a0points. L\u00a0: de 5\u00a0% à 5\u00a0%, sans changement. D est en tête.',
      en: 'Twelve sources. A: from 10% to 9%, down 1 percentage point. B: from 9% to 8%, down 1 percentage point. C: from 9% to 9%, no change. D: from 9% to 13%, up 4 percentage points. E: from 9% to 5%, down 4 percentage points. F: from 9% to 9%, no change. G: from 8% to 8%, no change. H: from 8% to 8%, no change. I: from 8% to 8%, no change. J: from 8% to 8%, no change. K: from 8% to 10%, up 2 percentage points. L: from 5% to 5%, no change. D leads.',
      es: 'Doce fuentes. A: del 10\u00a0% al 9\u00a0%, 1 punto porcentual menos. B: del 9\u00a0% al 8\u00a0%, 1 punto porcentual menos. C: del 9\u00a0% al 9\u00a0%, sin cambios. D: del 9\u00a0% al 13\u00a0%, 4 puntos porcentuales más. E: del 9\u00a0% al 5\u00a0%, 4 puntos porcentuales menos. F: del 9\u00a0% al 9\u00a0%, sin cambios. G: del 8\u00a0% al 8\u00a0%, sin cambios. H: del 8\u00a0% al 8\u00a0%, sin cambios. I: del 8\u00a0% al 8\u00a0%, sin cambios. J: del 8\u00a0% al 8\u00a0%, sin cambios. K: del 8\u00a0% al 10\u00a0%, 2 puntos porcentuales más. L: del 5\u00a0% al 5\u00a0%, sin cambios. D va en cabeza.',
    },
  },
  {
    name: 'four-groups',
    figure: 'gender-split',
    same: { women: '43%', men: '50%', 'non-binary': '4%', 'not-stated': '3%' },
    words: {
      fr: { label: 'experts' },
      en: { label: 'experts' },
      es: { label: 'personas expertas' },
    },
    sentence: {
      fr: 'Experts\u00a0: 43\u00a0% de femmes, 50\u00a0% d’hommes, 4\u00a0% de personnes non binaires et 3\u00a0% de personnes de genre non précisé',
      en: 'Experts: 43% women, 50% men, 4% non-binary people and 3% gender not stated',
      es: 'Personas expertas: 43\u00a0% de mujeres, 50\u00a0% de hombres, 4\u00a0% de personas no binarias y 3\u00a0% de personas de género no especificado',
    },
  },
  {
    name: 'speakers',
    figure: 'gender-split',
    same: { women: '14', men: '1', 'non-binary': '2', 'not-stated': '1', total: '18' },
    words: {
      fr: { label: 'intervenants' },
      en: { label: 'speakers' },
      es: { label: 'ponentes' },
    },
    sentence: {
      fr: '18 intervenants\u00a0: 14 femmes, 1 homme, 2 personnes non binaires et 1 personne de genre non précisé',
      en: '18 speakers: 14 women, 1 man, 2 non-binary people and 1 person of unstated gender',
      es: '18 ponentes: 14 mujeres, 1 hombre, 2 personas no binarias y 1 persona de género no especificado',
    },
  },
  {
    name: 'rounded-shares',
    figure: 'gender-split',
    same: {
      women: '33.3%',
      men: '33.3%',
      'non-binary': '33.3%',
      total: '90',
      note: '**12** (2020)',
    },
    words: {
      fr: { label: 'réponses' },
      en: { label: 'answers' },
      es: { label: 'respuestas' },
    },
    sentence: {
      fr: '90 réponses\u00a0: 33,3\u00a0% de femmes, 33,3\u00a0% d’hommes et 33,3\u00a0% de personnes non binaires. 12 (2020).',
      en: '90 answers: 33.3% women, 33.3% men and 33.3% non-binary people. 12 (2020).',
      es: '90 respuestas: 33,3\u00a0% de mujeres, 33,3\u00a0% de hombres y 33,3\u00a0% de personas no binarias. 12 (2020).',
    },
  },
  {
    name: 'crowd',
    figure: 'gender-split',
    same: { women: '260', men: '240' },
    words: {
      fr: { label: 'participants', context: 'Congrès' },
      en: { label: 'participants', context: 'Congress' },
      es: { label: 'participantes', context: 'Congreso' },
    },
    sentence: {
      fr: 'Congrès\u00a0: 500 participants, dont 260 femmes et 240 hommes',
      en: 'Congress: 500 participants, of whom 260 women and 240 men',
      es: 'Congreso: 500 participantes, de los cuales 260 mujeres y 240 hombres',
    },
  },
  {
    name: 'other-theme',
    figure: 'theme-badge',
    same: { href: '/culture' },
    words: {
      fr: { label: 'Culture', context: 'Thème' },
      en: { label: 'Culture', context: 'Theme' },
      es: { label: 'Cultura', context: 'Tema' },
    },
    sentence: { fr: 'Thème\u00a0: Culture', en: 'Theme: Culture', es: 'Tema: Cultura' },
  },
  {
    name: 'wrong-ambiguous-number',
    figure: 'stat-tile',
    same: { value: '33.000' },
    words: {
      fr: { label: 'comptes abonnés' },
      en: { label: 'followers' },
      es: { label: 'cuentas seguidoras' },
    },
    sentence: {
      fr: '33\u202f000 comptes abonnés',
      en: '33,000 followers',
      es: '33\u202f000 cuentas seguidoras',
    },
  },
  {
    name: 'wrong-sum',
    figure: 'funding-shift-bar',
    same: {},
    words: {
      fr: { label: 'Sources', shares: 'Cotisations: 36 to 52; Partenariats: 60 to 46' },
      en: { label: 'Sources', shares: 'Fees: 36 to 52; Partnerships: 60 to 46' },
      es: { label: 'Fuentes', shares: 'Cuotas: 36 to 52; Alianzas: 60 to 46' },
    },
    sentence: {
      fr: 'Cotisations\u00a0: de 36\u00a0% à 52\u00a0%',
      en: 'Fees: from 36% to 52%',
      es: 'Cuotas: del 36\u00a0% al 52\u00a0%',
    },
  },
  {
    name: 'wrong-total',
    figure: 'gender-split',
    same: { women: '10', men: '7', total: '18' },
    words: {
      fr: { label: 'professionnels' },
      en: { label: 'professionals' },
      es: { label: 'profesionales' },
    },
    sentence: {
      fr: '17 professionnels\u00a0: 10 femmes et 7 hommes',
      en: '17 professionals: 10 women and 7 men',
      es: '17 profesionales: 10 mujeres y 7 hombres',
    },
  },
  {
    name: 'wrong-theme',
    figure: 'theme-badge',
    same: { theme: 'sustainable' },
    words: { fr: {}, en: {}, es: {} },
    sentence: { fr: 'Durabilité', en: 'Sustainability', es: 'Sostenibilidad' },
  },
];

/** All attributes of an example in one language. */
export const attributesOf = (
  example: Example,
  language: ExampleLanguage,
): Record<string, string> => ({
  ...example.same,
  ...example.words[language],
});
