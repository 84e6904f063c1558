import type { FigureName } from '#dist/figures.js';

/** By language: the label, or attributes as an author writes them; and what is said, `‖` before what is spoken instead. */
type Words = Readonly<Record<string, readonly [words: string, said: string]>>;

/** An input, and what a figure must say of it. Here ␣ is U+00A0, ⍽ is U+202F and ° is U+200E. */
export interface Golden {
  readonly figure: FigureName;
  readonly same: string;
  readonly words: Words;
}

export const tile = (same: string, words: Words): Golden => ({ figure: 'stat-tile', same, words });
const bar = (same: string, words: Words): Golden => ({ figure: 'funding-shift-bar', same, words });
export const split = (same: string, words: Words): Golden => ({
  figure: 'gender-split',
  same,
  words,
});
const badge = (same: string, words: Words): Golden => ({ figure: 'theme-badge', same, words });

/** The rows T and G of golden.md. */
const law: readonly Golden[] = [
  tile('value="0"', {
    fr: ['réunion', '0 réunion'],
    en: ['meetings', '0 meetings'],
    es: ['reuniones', '0 reuniones'],
  }),
  tile('value="1"', {
    fr: ['réunion', '1 réunion'],
    en: ['meeting', '1 meeting'],
    es: ['reunión', '1 reunión'],
  }),
  tile('value="999"', {
    fr: ['villes', '999 villes'],
    en: ['cities', '999 cities'],
    es: ['ciudades', '999 ciudades'],
  }),
  tile('value="5850" qualifier="more-than"', {
    fr: ['personnes', 'Plus de 5⍽850 personnes'],
    en: ['people', 'More than 5,850 people'],
    es: ['personas', 'Más de 5850 personas'],
  }),
  tile('value="33000" qualifier="more-than"', {
    fr: ['comptes', 'Plus de 33⍽000 comptes'],
    en: ['accounts', 'More than 33,000 accounts'],
    es: ['cuentas', 'Más de 33⍽000 cuentas'],
  }),
  tile('value="1000000" qualifier="about"', {
    fr: ["d'habitants", "Environ 1⍽000⍽000 d'habitants"],
    en: ['inhabitants', 'About 1,000,000 inhabitants'],
    es: ['de habitantes', 'Alrededor de 1⍽000⍽000 de habitantes'],
  }),
  tile('value="300" qualifier="nearly"', {
    fr: ['mentions', 'Près de 300 mentions'],
    en: ['mentions', 'Nearly 300 mentions'],
    es: ['menciones', 'Casi 300 menciones'],
  }),
  tile('value="10" qualifier="at-least"', {
    fr: ['villes', 'Au moins 10 villes'],
    en: ['cities', 'At least 10 cities'],
    es: ['ciudades', 'Al menos 10 ciudades'],
  }),
  tile('value="10" qualifier="up-to"', {
    fr: ['villes', 'Jusqu’à 10 villes'],
    en: ['cities', 'Up to 10 cities'],
    es: ['ciudades', 'Hasta 10 ciudades'],
  }),
  tile('value="1/3" qualifier="more-than"', {
    fr: ['des membres', 'Plus de 1/3 des membres ‖ Plus d’un tiers des membres'],
    en: ['of members', 'More than 1/3 of members ‖ More than one third of members'],
    es: ['de los miembros', 'Más de 1/3 de los miembros ‖ Más de un tercio de los miembros'],
    ar: ['الأعضاء', 'أكثر من 1/3 الأعضاء ‖ أكثر من ثلث الأعضاء'],
    pt: ['dos membros', 'Mais de 1/3 dos membros ‖ Mais de um terço dos membros'],
    zh: ['的成员', '超过1/3的成员 ‖ 超过三分之一的成员'],
  }),
  tile('value="1/4" qualifier="nearly"', {
    fr: ['des villes', 'Près de 1/4 des villes ‖ Près d’un quart des villes'],
    en: ['of cities', 'Nearly 1/4 of cities ‖ Nearly one quarter of cities'],
    es: ['de las ciudades', 'Casi 1/4 de las ciudades ‖ Casi un cuarto de las ciudades'],
    ar: ['المدن', 'ما يقرب من 1/4 المدن ‖ ما يقرب من ربع المدن'],
    pt: ['das cidades', 'Quase 1/4 das cidades ‖ Quase um quarto das cidades'],
    zh: ['的城市', '近1/4的城市 ‖ 近四分之一的城市'],
  }),
  tile('value="2/3" qualifier="more-than on-average"', {
    fr: [
      'des membres',
      'En moyenne, plus de 2/3 des membres ‖ En moyenne, plus des deux tiers des membres',
    ],
    en: [
      'of members',
      'On average, more than 2/3 of members ‖ On average, more than two thirds of members',
    ],
    es: [
      'de los miembros',
      'En promedio, más de 2/3 de los miembros ‖ En promedio, más de dos tercios de los miembros',
    ],
  }),
  tile('value="12.5" unit="%"', {
    fr: ['du budget', '12,5␣% du budget'],
    en: ['of the budget', '12.5% of the budget'],
    es: ['del presupuesto', '12,5␣% del presupuesto'],
  }),
  tile('value="0.4" unit="%"', {
    fr: ['du budget', '0,4␣% du budget'],
    en: ['of the budget', '0.4% of the budget'],
    es: ['del presupuesto', '0,4␣% del presupuesto'],
  }),
  tile('value="100" unit="%"', {
    fr: ['des villes', '100␣% des villes'],
    en: ['of cities', '100% of cities'],
    es: ['de las ciudades', '100␣% de las ciudades'],
  }),
  tile('value="1200000" unit="EUR"', {
    fr: ['de dons', '1⍽200⍽000␣€ de dons'],
    en: ['in gifts', '€1,200,000 in gifts'],
    es: ['en donaciones', '1⍽200⍽000␣€ en donaciones'],
  }),
  tile('value="-4.5" unit="EUR"', {
    fr: ['', '−4,50␣€ ‖ moins 4,50 euros'],
    en: ['', '−€4.50 ‖ minus 4.50 euros'],
    es: ['', '−4,50␣€ ‖ menos 4,50 euros'],
  }),
  tile('value="-12"', {
    fr: ['postes', '−12 postes ‖ moins 12 postes'],
    en: ['posts', '−12 posts ‖ minus 12 posts'],
    es: ['puestos', '−12 puestos ‖ menos 12 puestos'],
  }),
  tile('value="3"', {
    fr: ['villes, **12500** agents', '3 villes, 12⍽500␣agents'],
    en: ['cities, **12500** staff', '3 cities, 12,500␣staff'],
    es: ['ciudades, **12500** agentes', '3 ciudades, 12⍽500␣agentes'],
  }),
  tile('value="147"', {
    fr: [
      'context="Participation active" label="événements"',
      'Participation active␣: 147 événements',
    ],
    en: ['context="Active participation" label="events"', 'Active participation: 147 events'],
    es: ['context="Participación activa" label="eventos"', 'Participación activa: 147 eventos'],
  }),
  tile('value="147"', {
    fr: [
      'lead="Participation active à" label="événements"',
      'Participation active à 147 événements',
    ],
    en: ['lead="Active participation in" label="events"', 'Active participation in 147 events'],
    es: ['lead="Participación activa en" label="eventos"', 'Participación activa en 147 eventos'],
  }),
  tile('value="5850" qualifier="more-than"', {
    fr: ['lead="Nous avons réuni" label="personnes"', 'Nous avons réuni plus de 5⍽850 personnes'],
    en: ['lead="We brought together" label="people"', 'We brought together more than 5,850 people'],
    es: ['lead="Reunimos a" label="personas"', 'Reunimos a más de 5850 personas'],
  }),
  tile('value="141" previous="137" previous-label="2017"', {
    fr: [
      'label="membres" note="dans 60 pays"',
      '141 membres dans 60 pays · 2017␣: 137 · +4 ‖ 141 membres dans 60 pays, soit 4 de plus (2017␣: 137)',
    ],
    en: [
      'label="members" note="in 60 countries"',
      '141 members in 60 countries · 2017: 137 · +4 ‖ 141 members in 60 countries, 4 more (2017: 137)',
    ],
    es: [
      'label="miembros" note="en 60 países"',
      '141 miembros en 60 países · 2017: 137 · +4 ‖ 141 miembros en 60 países, 4 más (2017: 137)',
    ],
    pt: [
      'label="membros" note="em 60 países"',
      '141 membros em 60 países · 2017: 137 · +4 ‖ 141 membros em 60 países, 4 a mais (2017: 137)',
    ],
  }),
  tile('value="141" previous="137" previous-label="2017"', {
    fr: ['membres', '141 membres · 2017␣: 137 · +4 ‖ 141 membres, soit 4 de plus (2017␣: 137)'],
    en: ['members', '141 members · 2017: 137 · +4 ‖ 141 members, 4 more (2017: 137)'],
    es: ['miembros', '141 miembros · 2017: 137 · +4 ‖ 141 miembros, 4 más (2017: 137)'],
  }),
  tile('value="130" previous="141" previous-label="2017"', {
    fr: ['membres', '130 membres · 2017␣: 141 · −11 ‖ 130 membres, soit 11 de moins (2017␣: 141)'],
    en: ['members', '130 members · 2017: 141 · −11 ‖ 130 members, 11 fewer (2017: 141)'],
    es: ['miembros', '130 miembros · 2017: 141 · −11 ‖ 130 miembros, 11 menos (2017: 141)'],
  }),
  tile('value="141" previous="141" previous-label="2017"', {
    fr: [
      'membres',
      '141 membres · 2017␣: 141 · sans changement ‖ 141 membres, sans changement (2017␣: 141)',
    ],
    en: ['members', '141 members · 2017: 141 · no change ‖ 141 members, no change (2017: 141)'],
    es: [
      'miembros',
      '141 miembros · 2017: 141 · sin cambios ‖ 141 miembros, sin cambios (2017: 141)',
    ],
  }),
  tile('value="5850" qualifier="more-than" previous="5200" previous-label="2017"', {
    fr: ['personnes', 'Plus de 5⍽850 personnes (2017␣: 5⍽200)'],
    en: ['people', 'More than 5,850 people (2017: 5,200)'],
    es: ['personas', 'Más de 5850 personas (2017: 5200)'],
  }),
  split('women="260" men="240"', {
    fr: [
      'context="Congrès" label="participants"',
      'Congrès␣: 500 participants, dont 260 femmes et 240 hommes',
    ],
    en: [
      'context="Congress" label="participants"',
      'Congress: 500 participants, of whom 260 women and 240 men',
    ],
    es: [
      'context="Congreso" label="participantes"',
      'Congreso: 500 participantes, de los cuales 260 mujeres y 240 hombres',
    ],
    ar: ['context="المؤتمر" label="مشارك"', 'المؤتمر: 500 مشارك، منهم 260 امرأة و240 رجلًا'],
    pt: [
      'context="Congresso" label="participantes"',
      'Congresso: 500 participantes, sendo 260 mulheres e 240 homens',
    ],
    zh: ['context="大会" label="名与会者"', '大会：500名与会者，其中260名女性和240名男性'],
    'zh-TW': ['context="大會" label="名與會者"', '大會：500名與會者，其中260名女性和240名男性'],
  }),
  split('women="1" men="0"', {
    fr: ['stagiaire', '1 stagiaire␣: 1 femme et 0 homme'],
    en: ['intern', '1 intern: 1 woman and 0 men'],
    es: ['persona en prácticas', '1 persona en prácticas: 1 mujer y 0 hombres'],
  }),
  split('women="10" men="7"', {
    fr: ['professionnels', '17 professionnels␣: 10 femmes et 7 hommes'],
    en: ['professionals', '17 professionals: 10 women and 7 men'],
    es: ['profesionales', '17 profesionales: 10 mujeres y 7 hombres'],
  }),
  split('women="43%" men="57%" total="750" qualifier="more-than"', {
    fr: ['experts', 'Plus de 750 experts␣: 43␣% de femmes et 57␣% d’hommes'],
    en: ['experts', 'More than 750 experts: 43% women and 57% men'],
    es: ['expertos', 'Más de 750 expertos: 43␣% de mujeres y 57␣% de hombres'],
  }),
];

/** The same five thousand, with every space that people group digits by. */
const spaces = [' ', '\u00a0', '\u202f', '\u2009', '\u2007'].map((space) =>
  tile(`value="5${space}850"`, {
    fr: ['personnes', '5⍽850 personnes'],
    en: ['people', '5,850 people'],
    es: ['personas', '5850 personas'],
  }),
);

const values: readonly Golden[] = [
  tile('value="1000"', {
    fr: ['villes', '1⍽000 villes'],
    en: ['cities', '1,000 cities'],
    es: ['ciudades', '1000 ciudades'],
  }),
  tile('value="10000"', {
    fr: ['villes', '10⍽000 villes'],
    en: ['cities', '10,000 cities'],
    es: ['ciudades', '10⍽000 ciudades'],
  }),
  tile('value="1 234 567,89"', {
    fr: ['tonnes', '1⍽234⍽567,89 tonnes'],
    en: ['tonnes', '1,234,567.89 tonnes'],
    es: ['toneladas', '1⍽234⍽567,89 toneladas'],
  }),
  tile('value="12,50"', {
    fr: ['hectares', '12,50 hectares'],
    en: ['hectares', '12.50 hectares'],
    es: ['hectáreas', '12,50 hectáreas'],
  }),
  tile('value="0.125"', {
    fr: ['hectare', '0,125 hectare'],
    en: ['hectares', '0.125 hectares'],
    es: ['hectáreas', '0,125 hectáreas'],
  }),
  tile('value="1234,567"', {
    fr: ['hectares', '1⍽234,567 hectares'],
    en: ['hectares', '1,234.567 hectares'],
    es: ['hectáreas', '1234,567 hectáreas'],
  }),
  tile('value=" 141 "', { en: ['members', '141 members'] }),
  tile('value="-0"', { en: ['meetings', '0 meetings'] }),
  tile('value="−12"', { fr: ['postes', '−12 postes ‖ moins 12 postes'] }),
  tile('value="–12"', { es: ['puestos', '−12 puestos ‖ menos 12 puestos'] }),
  tile('value="24/7 h"', {
    fr: ["d'assistance", "24/7 h d'assistance"],
    en: ['of support', '24/7 h of support'],
    es: ['de asistencia', '24/7 h de asistencia'],
  }),
  tile('value="24/7" unit="h"', { en: ['of support', '24/7␣h of support'] }),
  tile('value="1/2" qualifier="about"', {
    fr: ['des villes', 'Environ 1/2 des villes ‖ Environ la moitié des villes'],
    en: ['of cities', 'About 1/2 of cities ‖ About half of cities'],
    es: [
      'de las ciudades',
      'Alrededor de 1/2 de las ciudades ‖ Alrededor de la mitad de las ciudades',
    ],
  }),
  tile('value="3/4"', {
    fr: ['des villes', '3/4 des villes ‖ trois quarts des villes'],
    en: ['of cities', '3/4 of cities ‖ three quarters of cities'],
    es: ['de las ciudades', '3/4 de las ciudades ‖ tres cuartos de las ciudades'],
  }),
  tile('value="5/8"', { en: ['of cities', '5/8 of cities ‖ five eighths of cities'] }),
  tile('value="4/5"', {
    fr: ['des villes', '4/5 des villes ‖ quatre cinquièmes des villes'],
    en: ['of cities', '4/5 of cities ‖ four fifths of cities'],
    es: ['de las ciudades', '4/5 de las ciudades ‖ cuatro quintos de las ciudades'],
    ar: ['المدن', '4/5 المدن ‖ أربعة أخماس المدن'],
    pt: ['das cidades', '4/5 das cidades ‖ quatro quintos das cidades'],
    zh: ['的城市', '4/5的城市 ‖ 五分之四的城市'],
  }),
  tile('value="3/8" qualifier="at-least"', {
    fr: ['des villes', 'Au moins 3/8 des villes ‖ Au moins trois huitièmes des villes'],
    en: ['of cities', 'At least 3/8 of cities ‖ At least three eighths of cities'],
    es: ['de las ciudades', 'Al menos 3/8 de las ciudades ‖ Al menos tres octavos de las ciudades'],
    ar: ['المدن', 'ما لا يقل عن 3/8 المدن ‖ ما لا يقل عن ثلاثة أثمان المدن'],
    pt: ['das cidades', 'Pelo menos 3/8 das cidades ‖ Pelo menos três oitavos das cidades'],
    zh: ['的城市', '至少3/8的城市 ‖ 至少八分之三的城市'],
  }),
  tile('value="9/10" qualifier="less-than"', {
    fr: ['des villes', 'Moins de 9/10 des villes ‖ Moins des neuf dixièmes des villes'],
    en: ['of cities', 'Less than 9/10 of cities ‖ Less than nine tenths of cities'],
    es: [
      'de las ciudades',
      'Menos de 9/10 de las ciudades ‖ Menos de nueve décimos de las ciudades',
    ],
    ar: ['المدن', 'أقل من 9/10 المدن ‖ أقل من تسعة أعشار المدن'],
    pt: ['das cidades', 'Menos de 9/10 das cidades ‖ Menos de nove décimos das cidades'],
    zh: ['的城市', '不到9/10的城市 ‖ 不到十分之九的城市'],
  }),
  tile('value="1/2" qualifier="more-than"', {
    fr: ['des villes', 'Plus de 1/2 des villes ‖ Plus de la moitié des villes'],
    pt: ['das cidades', 'Mais de 1/2 das cidades ‖ Mais da metade das cidades'],
    'pt-PT': ['das cidades', 'Mais de 1/2 das cidades ‖ Mais de metade das cidades'],
    zh: ['的城市', '超过1/2的城市 ‖ 超过一半的城市'],
  }),
  tile('value="2/3" qualifier="nearly"', {
    fr: ['de litre', 'Près de 2/3 de litre ‖ Près de deux tiers de litre'],
    ar: ['من المدن', 'ما يقرب من 2/3 من المدن ‖ ما يقرب من ثلثين من المدن'],
  }),
  tile('value="2/3"', {
    fr: ['des membres', '2/3 des membres ‖ deux tiers des membres'],
    ar: ['الأعضاء', '2/3 الأعضاء ‖ ثلثا الأعضاء'],
  }),
  tile('value="2/5"', { ar: ['من المدن', '2/5 من المدن ‖ خُمسان من المدن'] }),
  tile('value="3"', {
    fr: [
      'villes, **2/3** des membres',
      '3 villes, 2/3␣des membres ‖ 3 villes, deux tiers␣des membres',
    ],
  }),
  tile('value="5/11"', { en: ['of cities', '5/11 of cities'] }),
  tile('value="5/4"', { en: ['of cities', '5/4 of cities'] }),
];

const units: readonly Golden[] = [
  tile('value="0%"', {
    fr: ['du budget', '0␣% du budget'],
    en: ['of the budget', '0% of the budget'],
    es: ['del presupuesto', '0␣% del presupuesto'],
  }),
  tile('value="36 %"', {
    fr: ['du budget', '36␣% du budget'],
    en: ['of the budget', '36% of the budget'],
    es: ['del presupuesto', '36␣% del presupuesto'],
  }),
  tile('value="12,5%" unit="%"', { en: ['of the budget', '12.5% of the budget'] }),
  tile('value="-3%"', {
    fr: ['en un an', '−3␣% en un an ‖ moins 3␣% en un an'],
    en: ['in a year', '−3% in a year ‖ minus 3% in a year'],
    es: ['en un año', '−3␣% en un año ‖ menos 3␣% en un año'],
  }),
  tile('value="52" unit="km"', {
    fr: ['de pistes', '52␣km de pistes'],
    en: ['of lanes', '52␣km of lanes'],
    es: ['de carriles', '52␣km de carriles'],
  }),
  tile('value="4.5" unit="EUR"', {
    fr: ['par jour', '4,50␣€ par jour'],
    en: ['a day', '€4.50 a day'],
    es: ['al día', '4,50␣€ al día'],
  }),
  tile('value="1200" unit="USD"', {
    fr: ['de dons', '1⍽200␣$US de dons'],
    en: ['in gifts', '$1,200 in gifts'],
    es: ['en donaciones', '1200␣US$ en donaciones'],
  }),
  tile('value="1200" unit="XOF"', {
    fr: ['de dons', '1⍽200␣F⍽CFA de dons'],
    en: ['in gifts', 'F⍽CFA␣1,200 in gifts'],
    es: ['en donaciones', '1200␣XOF en donaciones'],
  }),
  tile('value="12000" unit="JPY"', {
    fr: ['de dons', '12⍽000␣JPY de dons'],
    en: ['in gifts', '¥12,000 in gifts'],
    es: ['en donaciones', '12⍽000␣JPY en donaciones'],
  }),
  tile('value="-1000000" unit="EUR"', {
    fr: ['', '−1⍽000⍽000␣€ ‖ moins 1⍽000⍽000 d’euros'],
    en: ['', '−€1,000,000 ‖ minus 1,000,000 euros'],
    es: ['', '−1⍽000⍽000␣€ ‖ menos 1⍽000⍽000 de euros'],
    ar: ['', '°−1,000,000␣€ ‖ سالب 1,000,000 يورو'],
    pt: ['', '−€␣1.000.000 ‖ menos 1.000.000 de euros'],
    zh: ['', '−€1,000,000 ‖ 负1,000,000欧元'],
    'zh-TW': ['', '−€1,000,000 ‖ 負1,000,000歐元'],
  }),
  tile('value="-1500000" unit="JPY"', {
    fr: ['', '−1⍽500⍽000␣JPY ‖ moins 1⍽500⍽000 yens japonais'],
    es: ['', '−1⍽500⍽000␣JPY ‖ menos 1⍽500⍽000 yenes japoneses'],
    pt: ['', '−JP¥␣1.500.000 ‖ menos 1.500.000 ienes japoneses'],
  }),
  tile('value="-1200" unit="USD"', { en: ['', '−$1,200 ‖ minus 1,200 US dollars'] }),
];

const qualifiers: readonly Golden[] = [
  tile('value="10" qualifier="less-than"', {
    fr: ['villes', 'Moins de 10 villes'],
    en: ['cities', 'Fewer than 10 cities'],
    es: ['ciudades', 'Menos de 10 ciudades'],
  }),
  tile('value="10%" qualifier="less-than"', {
    fr: ['du budget', 'Moins de 10␣% du budget'],
    en: ['of the budget', 'Less than 10% of the budget'],
    es: ['del presupuesto', 'Menos de 10␣% del presupuesto'],
  }),
  tile('value="52" unit="km" qualifier="less-than"', {
    en: ['of lanes', 'Less than 52␣km of lanes'],
  }),
  tile('value="10" qualifier="less-than"', {
    en: ['tonnes of waste', 'Less than 10 tonnes of waste'],
  }),
  tile('value="10" qualifier="less-than"', { en: ['working days', 'Less than 10 working days'] }),
  tile('value="10" qualifier="less-than"', { en: ['kWh a year', 'Less than 10 kWh a year'] }),
  tile('value="10" qualifier="less-than"', {
    en: ['visits a year', 'Fewer than 10 visits a year'],
  }),
  tile('value="10" qualifier="less-than"', { en: ['day centres', 'Fewer than 10 day centres'] }),
  tile('value="2.5" qualifier="less-than"', { en: ['children', 'Less than 2.5 children'] }),
  tile('value="1200" unit="EUR" qualifier="less-than"', {
    en: ['in gifts', 'Less than €1,200 in gifts'],
  }),
  tile('value="10" qualifier="on-average"', {
    fr: ['villes', 'En moyenne, 10 villes'],
    en: ['cities', 'On average, 10 cities'],
    es: ['ciudades', 'En promedio, 10 ciudades'],
  }),
  tile('value="10" qualifier="on-average less-than"', {
    fr: ['villes', 'En moyenne, moins de 10 villes'],
    en: ['cities', 'On average, fewer than 10 cities'],
    es: ['ciudades', 'En promedio, menos de 10 ciudades'],
  }),
  tile('value="10" qualifier="  up-to   on-average "', {
    fr: ['villes', 'En moyenne, jusqu’à 10 villes'],
    en: ['cities', 'On average, up to 10 cities'],
    es: ['ciudades', 'En promedio, hasta 10 ciudades'],
  }),
  tile('value="33000" qualifier="more-than"', {
    fr: ['context="Réseaux" label="comptes"', 'Réseaux␣: plus de 33⍽000 comptes'],
    en: ['context="Networks" label="accounts"', 'Networks: more than 33,000 accounts'],
    es: ['context="Redes" label="cuentas"', 'Redes: más de 33⍽000 cuentas'],
  }),
  tile('value="2/3" qualifier="on-average nearly"', {
    fr: [
      'context="Conseil" label="des membres"',
      'Conseil␣: en moyenne, près de 2/3 des membres ‖ Conseil␣: en moyenne, près des deux tiers des membres',
    ],
    en: [
      'context="Board" label="of members"',
      'Board: on average, nearly 2/3 of members ‖ Board: on average, nearly two thirds of members',
    ],
    es: [
      'context="Consejo" label="de los miembros"',
      'Consejo: en promedio, casi 2/3 de los miembros ‖ Consejo: en promedio, casi dos tercios de los miembros',
    ],
  }),
  tile('value="10" qualifier="less-than" context="Board"', {
    en: ['members', 'Board: fewer than 10 members'],
  }),
  tile('value="141"', {
    fr: ['context="Aujourd\u2019hui" lead="nous sommes"', 'Aujourd\u2019hui␣: nous sommes 141'],
    en: ['context="Today" lead="we are" label="cities"', 'Today: we are 141 cities'],
    es: ['context="Hoy" lead="somos" label="ciudades"', 'Hoy: somos 141 ciudades'],
  }),
  tile('value="33" qualifier="at-least" previous="20" previous-label="2017"', {
    en: ['lead="We shared" label="ideas"', 'We shared at least 33 ideas (2017: 20)'],
  }),
  tile('value="2/3" qualifier="on-average more-than"', {
    fr: [
      'lead="Nous avons engagé" label="de nos membres"',
      'Nous avons engagé en moyenne plus de 2/3 de nos membres ‖ Nous avons engagé en moyenne plus des deux tiers de nos membres',
    ],
    en: [
      'lead="We engaged" label="of our members"',
      'We engaged on average more than 2/3 of our members ‖ We engaged on average more than two thirds of our members',
    ],
    es: [
      'lead="Hemos implicado" label="de nuestros miembros"',
      'Hemos implicado en promedio más de 2/3 de nuestros miembros ‖ Hemos implicado en promedio más de dos tercios de nuestros miembros',
    ],
  }),
];

const changes: readonly Golden[] = [
  tile('value="12.5" unit="%" previous="10" previous-label="2017"', {
    fr: [
      'du budget',
      '12,5␣% du budget · 2017␣: 10␣% · +2,5␣points ‖ 12,5␣% du budget, soit 2,5␣points de plus (2017␣: 10␣%)',
    ],
    en: [
      'of the budget',
      '12.5% of the budget · 2017: 10% · +2.5␣points ‖ 12.5% of the budget, 2.5 percentage points more (2017: 10%)',
    ],
    es: [
      'del presupuesto',
      '12,5␣% del presupuesto · 2017: 10␣% · +2,5␣puntos ‖ 12,5␣% del presupuesto, 2,5 puntos porcentuales más (2017: 10␣%)',
    ],
  }),
  tile('value="36%" previous="37,5%" previous-label="2017"', {
    fr: [
      'du budget',
      '36␣% du budget · 2017␣: 37,5␣% · −1,5␣point ‖ 36␣% du budget, soit 1,5␣point de moins (2017␣: 37,5␣%)',
    ],
    en: [
      'of the budget',
      '36% of the budget · 2017: 37.5% · −1.5␣points ‖ 36% of the budget, 1.5 percentage points less (2017: 37.5%)',
    ],
    es: [
      'del presupuesto',
      '36␣% del presupuesto · 2017: 37,5␣% · −1,5␣puntos ‖ 36␣% del presupuesto, 1,5 puntos porcentuales menos (2017: 37,5␣%)',
    ],
  }),
  tile('value="52.1%" previous="36%" previous-label="2017"', {
    en: [
      'spent',
      '52.1% spent · 2017: 36% · +16.1␣points ‖ 52.1% spent, 16.1 percentage points more (2017: 36%)',
    ],
  }),
  tile('value="1200" unit="EUR" previous="1000" previous-label="2017"', {
    fr: [
      'de dons',
      '1⍽200␣€ de dons · 2017␣: 1⍽000␣€ · +200␣€ ‖ 1⍽200␣€ de dons, soit 200␣€ de plus (2017␣: 1⍽000␣€)',
    ],
    en: [
      'in gifts',
      '€1,200 in gifts · 2017: €1,000 · +€200 ‖ €1,200 in gifts, €200 more (2017: €1,000)',
    ],
    es: [
      'en donaciones',
      '1200␣€ en donaciones · 2017: 1000␣€ · +200␣€ ‖ 1200␣€ en donaciones, 200␣€ más (2017: 1000␣€)',
    ],
  }),
  tile('value="3" unit="EUR" previous="4.50" previous-label="2017"', {
    fr: [
      'par jour',
      '3␣€ par jour · 2017␣: 4,50␣€ · −1,50␣€ ‖ 3␣€ par jour, soit 1,50␣€ de moins (2017␣: 4,50␣€)',
    ],
    en: ['a day', '€3 a day · 2017: €4.50 · −€1.50 ‖ €3 a day, €1.50 less (2017: €4.50)'],
    es: ['al día', '3␣€ al día · 2017: 4,50␣€ · −1,50␣€ ‖ 3␣€ al día, 1,50␣€ menos (2017: 4,50␣€)'],
  }),
  tile('value="52" unit="km" previous="36" previous-label="2017"', {
    fr: [
      'de pistes',
      '52␣km de pistes · 2017␣: 36␣km · +16␣km ‖ 52␣km de pistes, soit 16␣km de plus (2017␣: 36␣km)',
    ],
    en: [
      'of lanes',
      '52␣km of lanes · 2017: 36␣km · +16␣km ‖ 52␣km of lanes, 16␣km more (2017: 36␣km)',
    ],
    es: [
      'de carriles',
      '52␣km de carriles · 2017: 36␣km · +16␣km ‖ 52␣km de carriles, 16␣km más (2017: 36␣km)',
    ],
  }),
  tile('value="141" previous="137"', {
    fr: ['membres', '141 membres · Avant␣: 137 · +4 ‖ 141 membres, soit 4 de plus (Avant␣: 137)'],
    en: ['members', '141 members · Before: 137 · +4 ‖ 141 members, 4 more (Before: 137)'],
    es: ['miembros', '141 miembros · Antes: 137 · +4 ‖ 141 miembros, 4 más (Antes: 137)'],
  }),
  tile('value="1200" previous="1300" previous-label="2017"', {
    en: [
      'tonnes of waste',
      '1,200 tonnes of waste · 2017: 1,300 · −100 ‖ 1,200 tonnes of waste, 100 less (2017: 1,300)',
    ],
  }),
  tile('value="141" previous="137" previous-label="2017"', {
    fr: [
      'context="Réseau" label="villes"',
      'Réseau␣: 141 villes. 2017␣: 137 · +4. ‖ Réseau␣: 141 villes, soit 4 de plus. 2017␣: 137.',
    ],
    en: [
      'context="Network" label="cities"',
      'Network: 141 cities. 2017: 137 · +4. ‖ Network: 141 cities, 4 more. 2017: 137.',
    ],
    es: [
      'context="Red" label="ciudades"',
      'Red: 141 ciudades. 2017: 137 · +4. ‖ Red: 141 ciudades, 4 más. 2017: 137.',
    ],
    ar: [
      'context="الشبكة" label="مدينة"',
      'الشبكة: 141 مدينة. 2017: 137 · °+4. ‖ الشبكة: 141 مدينة، بزيادة 4. 2017: 137.',
    ],
    pt: [
      'context="Rede" label="cidades"',
      'Rede: 141 cidades. 2017: 137 · +4. ‖ Rede: 141 cidades, 4 a mais. 2017: 137.',
    ],
    zh: [
      'context="网络" label="个城市"',
      '网络：141个城市。2017：137 · +4。 ‖ 网络：141个城市，增加4。2017：137。',
    ],
  }),
  tile('value="141" qualifier="more-than" previous="137" context="A"', {
    en: ['cities', 'A: more than 141 cities. Before: 137.'],
  }),
  tile('value="36%" previous="34%" previous-label="2017"', {
    ar: [
      'من الميزانية',
      '36°%° من الميزانية\u200f · \u200f2017: 34°%°\u200f · \u200f°+2␣نقطة ‖ 36°%° من الميزانية، بزيادة نقطتين مئويتين (2017: 34°%°)',
    ],
    zh: ['的预算', '36%的预算 · 2017：34% · +2个百分点 ‖ 36%的预算，增加2个百分点（2017：34%）'],
  }),
  tile('value="5850" qualifier="about" previous="5200" previous-label="2017"', {
    zh: ['人', '约5,850人（2017：5,200）'],
  }),
  tile('value="141" previous="137" previous-label="2017" note="Provisional"', {
    en: [
      'cities',
      '141 cities · 2017: 137 · +4. Provisional. ‖ 141 cities, 4 more (2017: 137). Provisional.',
    ],
  }),
  tile('value="3" note="Of these, 2"', { en: ['approx.', '3 approx. Of these, 2.'] }),
  tile('value="-4" previous="-6" previous-label="2017"', {
    fr: ['postes', '−4 postes · 2017␣: −6 · +2 ‖ moins 4 postes, soit 2 de plus (2017␣: moins 6)'],
    en: ['posts', '−4 posts · 2017: −6 · +2 ‖ minus 4 posts, 2 more (2017: minus 6)'],
    es: ['puestos', '−4 puestos · 2017: −6 · +2 ‖ menos 4 puestos, 2 más (2017: menos 6)'],
  }),
  tile('value="10" qualifier="on-average" previous="8" previous-label="2017"', {
    en: [
      'cities',
      'On average, 10 cities · 2017: 8 · +2 ‖ On average, 10 cities, 2 more (2017: 8)',
    ],
  }),
  tile('value="24/7 h" previous="12/5 h" previous-label="2017"', {
    fr: ["d'assistance", "24/7 h d'assistance (2017␣: 12/5 h)"],
    en: ['of support', '24/7 h of support (2017: 12/5 h)'],
  }),
  tile('value="2/3" previous="1/2" previous-label="2017"', {
    fr: ['des membres', '2/3 des membres (2017␣: 1/2) ‖ deux tiers des membres (2017␣: la moitié)'],
    en: ['of members', '2/3 of members (2017: 1/2) ‖ two thirds of members (2017: half)'],
  }),
];

const lifted: readonly Golden[] = [
  tile('value="6"', {
    fr: [
      'membres et **5 850** agents dans **33** villes',
      '6 membres et 5⍽850␣agents dans 33␣villes',
    ],
    en: ['members and **5850** staff in **33** cities', '6 members and 5,850␣staff in 33␣cities'],
    es: [
      'miembros y **5850** agentes en **33** ciudades',
      '6 miembros y 5850␣agentes en 33␣ciudades',
    ],
  }),
  tile('value="3"', {
    fr: ['villes, **12.5%** du budget', '3 villes, 12,5␣%␣du budget'],
    en: ['cities, **12,5%** of the budget', '3 cities, 12.5%␣of the budget'],
    es: ['ciudades, **12.5 %** del presupuesto', '3 ciudades, 12,5␣%␣del presupuesto'],
  }),
  tile('value="3"', {
    en: ['cities, **2/3** active', '3 cities, 2/3␣active ‖ 3 cities, two thirds␣active'],
  }),
  tile('value="3"', {
    en: ['cities, **-12** posts', '3 cities, −12␣posts ‖ 3 cities, minus 12␣posts'],
  }),
  tile('value="3"', { en: ['cities open **24/7 h**', '3 cities open 24/7 h'] }),
  tile('value="3"', { en: ['cities** of 33', '3 cities** of 33'] }),
  tile('value="3"', {
    fr: ['label="villes" note="dans **12500** communes"', '3 villes dans 12⍽500␣communes'],
    en: ['label="cities" note="in **12500** districts"', '3 cities in 12,500␣districts'],
    es: ['label="ciudades" note="en **5850** municipios"', '3 ciudades en 5850␣municipios'],
  }),
  tile('value="3"', {
    fr: ['label="villes" note="**5850** en 2020"', '3 villes. 5⍽850␣en 2020.'],
    en: ['label="cities" note="Of these, **5850** in 2020!"', '3 cities. Of these, 5,850␣in 2020!'],
    es: ['label="ciudades" note="Total: **12500**."', '3 ciudades. Total: 12⍽500.'],
  }),
  split('women="10" men="7"', {
    fr: [
      'label="agents dans **5850** villes"',
      '17 agents dans 5⍽850␣villes␣: 10 femmes et 7 hommes',
    ],
    en: ['label="staff" note="**12500** in 2020"', '17 staff: 10 women and 7 men. 12,500␣in 2020.'],
  }),
];

const regions: readonly Golden[] = [
  tile('value="1234567.5"', {
    'fr-CA': ['tonnes', '1⍽234⍽567,5 tonnes'],
    'fr-CH': ['tonnes', '1⍽234⍽567,5 tonnes'],
    'FR-be': ['tonnes', '1⍽234⍽567,5 tonnes'],
    'en-GB': ['tonnes', '1,234,567.5 tonnes'],
    'en-IN': ['tonnes', '1,234,567.5 tonnes'],
    'es-ES': ['toneladas', '1⍽234⍽567,5 toneladas'],
    'es-MX': ['toneladas', '1⍽234⍽567.5 toneladas'],
    'es-419': ['toneladas', '1⍽234⍽567.5 toneladas'],
    'es-AR': ['toneladas', '1⍽234⍽567,5 toneladas'],
    'es-CO': ['toneladas', '1⍽234⍽567,5 toneladas'],
  }),
  tile('value="12,5" unit="%"', {
    'fr-CA': ['du budget', '12,5␣% du budget'],
    'es-MX': ['del presupuesto', '12.5␣% del presupuesto'],
    'es-US': ['del presupuesto', '12.5␣% del presupuesto'],
    'es-AR': ['del presupuesto', '12,5␣% del presupuesto'],
  }),
  tile('value="4.5" unit="EUR"', {
    'fr-CA': ['par jour', '4,50␣€ par jour'],
    'es-MX': ['al día', '4.50␣€ al día'],
    'es-AR': ['al día', '4,50␣€ al día'],
  }),
];

const bars: readonly Golden[] = [
  bar('from="2018" to="2020" shares="A: 36 to 52; B: 64 to 48"', {
    fr: [
      'Sources',
      'Sources, 2018–2020. A␣: de 36␣% à 52␣%, en hausse de 16␣points. B␣: de 64␣% à 48␣%, en baisse de 16␣points. ‖ Sources, 2018 à 2020. A␣: de 36␣% à 52␣%, en hausse de 16␣points. B␣: de 64␣% à 48␣%, en baisse de 16␣points.',
    ],
    en: [
      'Sources',
      'Sources, 2018–2020. A: from 36% to 52%, up 16 percentage points. B: from 64% to 48%, down 16 percentage points. ‖ Sources, 2018 to 2020. A: from 36% to 52%, up 16 percentage points. B: from 64% to 48%, down 16 percentage points.',
    ],
    es: [
      'Fuentes',
      'Fuentes, 2018-2020. A: del 36␣% al 52␣%, 16 puntos porcentuales más. B: del 64␣% al 48␣%, 16 puntos porcentuales menos. ‖ Fuentes, 2018 a 2020. A: del 36␣% al 52␣%, 16 puntos porcentuales más. B: del 64␣% al 48␣%, 16 puntos porcentuales menos.',
    ],
  }),
  bar('unit="EUR" shares="A: 600 to 3000; B: 1400 to 1000"', {
    fr: [
      'Budget',
      'Budget. A␣: de 600␣€ (30␣%) à 3⍽000␣€ (75␣%), part en hausse de 45␣points. B␣: de 1⍽400␣€ (70␣%) à 1⍽000␣€ (25␣%), part en baisse de 45␣points. Total␣: de 2⍽000␣€ à 4⍽000␣€.',
    ],
    en: [
      'Budget',
      'Budget. A: from €600 (30%) to €3,000 (75%), share up 45 percentage points. B: from €1,400 (70%) to €1,000 (25%), share down 45 percentage points. Total: from €2,000 to €4,000.',
    ],
    es: [
      'Presupuesto',
      'Presupuesto. A: de 600␣€ (30␣%) a 3000␣€ (75␣%), 45 puntos porcentuales más de proporción. B: de 1400␣€ (70␣%) a 1000␣€ (25␣%), 45 puntos porcentuales menos de proporción. Total: de 2000␣€ a 4000␣€.',
    ],
  }),
];

const splits: readonly Golden[] = [
  split('women="2" men="1" non-binary="2" not-stated="1"', {
    fr: [
      'agents',
      '6 agents␣: 2 femmes, 1 homme, 2 personnes non binaires et 1 personne de genre non précisé',
    ],
    en: ['staff', '6 staff: 2 women, 1 man, 2 non-binary people and 1 person of unstated gender'],
    es: [
      'agentes',
      '6 agentes: 2 mujeres, 1 hombre, 2 personas no binarias y 1 persona de género no especificado',
    ],
    ar: [
      'موظفين',
      '6 موظفين: امرأتان ورجل واحد وشخصان غير ثنائيي الجنس وشخص واحد لم يُحدَّد نوعه الاجتماعي',
    ],
    pt: [
      'agentes',
      '6 agentes: 2 mulheres, 1 homem, 2 pessoas não binárias e 1 pessoa de gênero não informado',
    ],
    'pt-PT': [
      'agentes',
      '6 agentes: 2 mulheres, 1 homem, 2 pessoas não binárias e 1 pessoa de género não indicado',
    ],
    zh: ['名职员', '6名职员：2名女性、1名男性、2名非二元性别者和1名未注明性别者'],
    'zh-TW': ['名職員', '6名職員：2名女性、1名男性、2名非二元性別者和1名未註明性別者'],
  }),
  split('women="1000000" men="2000000"', {
    fr: ['d’habitants', '3⍽000⍽000 d’habitants␣: 1⍽000⍽000 de femmes et 2⍽000⍽000 d’hommes'],
    en: ['inhabitants', '3,000,000 inhabitants: 1,000,000 women and 2,000,000 men'],
    es: ['de habitantes', '3⍽000⍽000 de habitantes: 1⍽000⍽000 de mujeres y 2⍽000⍽000 de hombres'],
    pt: ['de habitantes', '3.000.000 de habitantes: 1.000.000 de mulheres e 2.000.000 de homens'],
  }),
  split('women="21" men="101"', {
    fr: ['agents', '122 agents␣: 21 femmes et 101 hommes'],
    en: ['staff', '122 staff: 21 women and 101 men'],
    ar: ['موظفًا', '122 موظفًا: 21 امرأة و101 رجل'],
  }),
  split('women="3" men="4"', {
    es: [
      'context="Equipo" label="personas"',
      'Equipo: 7 personas, de las cuales 3 mujeres y 4 hombres',
    ],
    en: ['staff: all', '7 staff: all, of whom 3 women and 4 men'],
  }),
  split('women="1" men="0"', {
    fr: ['context="Bureau" label="stagiaire"', 'Bureau␣: 1 stagiaire (1 femme et 0 homme)'],
    en: ['context="Office" label="intern"', 'Office: 1 intern (1 woman and 0 men)'],
    es: ['context="Oficina" label="becaria"', 'Oficina: 1 becaria (1 mujer y 0 hombres)'],
    ar: ['context="المكتب" label="متدربة"', 'المكتب: 1 متدربة (امرأة واحدة و0 رجل)'],
    pt: [
      'context="Escritório" label="estagiária"',
      'Escritório: 1 estagiária (1 mulher e 0 homem)',
    ],
    zh: ['context="办公室" label="名实习生"', '办公室：1名实习生（1名女性和0名男性）'],
  }),
  split('women="43%" men="56%" not-stated="1%"', {
    ar: ['خبراء', 'خبراء: 43°%° نساء و56°%° رجال و1°%° لم يُحدَّد نوعهم الاجتماعي'],
    zh: ['专家', '专家：43%女性、56%男性和1%未注明性别者'],
  }),
  split('women="0" men="1" non-binary="1"', {
    fr: ['stagiaires', '2 stagiaires␣: 0 femme, 1 homme et 1 personne non binaire'],
    en: ['interns', '2 interns: 0 women, 1 man and 1 non-binary person'],
    es: ['personas', '2 personas: 0 mujeres, 1 hombre y 1 persona no binaria'],
  }),
  split('not-stated="1" women="1200" men="10799"', {
    fr: [
      'participants',
      '12⍽000 participants␣: 1⍽200 femmes, 10⍽799 hommes et 1 personne de genre non précisé',
    ],
    en: [
      'participants',
      '12,000 participants: 1,200 women, 10,799 men and 1 person of unstated gender',
    ],
    es: [
      'participantes',
      '12⍽000 participantes: 1200 mujeres, 10⍽799 hombres y 1 persona de género no especificado',
    ],
  }),
  split('women="42,5%" men="57.5 %"', {
    fr: ['experts', 'Experts␣: 42,5␣% de femmes et 57,5␣% d’hommes'],
    en: ['experts', 'Experts: 42.5% women and 57.5% men'],
    es: ['expertos', 'Expertos: 42,5␣% de mujeres y 57,5␣% de hombres'],
  }),
  split('women="43%" men="57%"', {
    fr: [
      'context="Congrès" label="experts"',
      'Congrès␣: experts, dont 43␣% de femmes et 57␣% d’hommes',
    ],
    en: ['context="Congress" label="experts"', 'Congress: experts, of whom 43% women and 57% men'],
    es: [
      'context="Congreso" label="expertos"',
      'Congreso: expertos, de los cuales 43␣% de mujeres y 57␣% de hombres',
    ],
  }),
  split('women="40%" men="59%" not-stated="1%" total="5850" qualifier="less-than"', {
    fr: [
      'experts',
      'Moins de 5⍽850 experts␣: 40␣% de femmes, 59␣% d’hommes et 1␣% de personnes de genre non précisé',
    ],
    en: ['experts', 'Fewer than 5,850 experts: 40% women, 59% men and 1% gender not stated'],
    es: [
      'expertos',
      'Menos de 5850 expertos: 40␣% de mujeres, 59␣% de hombres y 1␣% de personas de género no especificado',
    ],
  }),
  split('women="10" men="7" qualifier="at-least"', {
    fr: ['agents', 'Au moins 17 agents␣: 10 femmes et 7 hommes'],
    en: ['context="Team" label="staff"', 'Team: at least 17 staff, of whom 10 women and 7 men'],
    es: ['agentes', 'Al menos 17 agentes: 10 mujeres y 7 hombres'],
  }),
];

const badges: readonly Golden[] = [
  badge('theme="quality-of-life"', {
    fr: ['', 'Qualité de vie'],
    en: ['', 'Quality of life'],
    es: ['', 'Calidad de vida'],
  }),
  badge('theme="gender-equality"', {
    fr: ['context="Thème"', 'Thème␣: Égalité des sexes'],
    en: ['context="Theme"', 'Theme: Gender equality'],
    es: ['context="Tema"', 'Tema: Igualdad de género'],
  }),
  badge('theme="sustainability"', {
    fr: ['Climat', 'Climat'],
    en: ['Climate', 'Climate'],
    es: ['Clima', 'Clima'],
  }),
];

/** Everything that a figure says on one line. */
export const golden: readonly Golden[] = [
  ...law,
  ...spaces,
  ...values,
  ...units,
  ...qualifiers,
  ...changes,
  ...lifted,
  ...regions,
  ...bars,
  ...splits,
  ...badges,
];

/** The rows S of golden.md and a few more: a row of the shift bar, as shown and as spoken. */
export const shifts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '36 to 52': {
    fr: '36␣% → 52␣%, +16␣points ‖ de 36␣% à 52␣%, en hausse de 16␣points',
    en: '36% → 52%, +16␣points ‖ from 36% to 52%, up 16 percentage points',
    es: '36␣% → 52␣%, +16␣puntos ‖ del 36␣% al 52␣%, 16 puntos porcentuales más',
    ar: '36°%° ← 52°%°، °+16␣نقطة ‖ من 36°%° إلى 52°%°، بزيادة 16 نقطة مئوية',
    pt: '36% → 52%, +16␣pontos ‖ de 36% para 52%, 16 pontos percentuais a mais',
    zh: '36% → 52%，+16个百分点 ‖ 从36%到52%，上升16个百分点',
    'zh-TW': '36% → 52%，+16個百分點 ‖ 從36%到52%，上升16個百分點',
  },
  '36 to 34': {
    ar: '36°%° ← 34°%°، °−2␣نقطة ‖ من 36°%° إلى 34°%°، بانخفاض نقطتين مئويتين',
  },
  '36 to 39': { ar: '36°%° ← 39°%°، °+3␣نقاط ‖ من 36°%° إلى 39°%°، بزيادة 3 نقاط مئوية' },
  '60 to 46': {
    fr: '60␣% → 46␣%, −14␣points ‖ de 60␣% à 46␣%, en baisse de 14␣points',
    en: '60% → 46%, −14␣points ‖ from 60% to 46%, down 14 percentage points',
    es: '60␣% → 46␣%, −14␣puntos ‖ del 60␣% al 46␣%, 14 puntos porcentuales menos',
  },
  '4 to 5': {
    fr: '4␣% → 5␣%, +1␣point ‖ de 4␣% à 5␣%, en hausse de 1␣point',
    en: '4% → 5%, +1␣point ‖ from 4% to 5%, up 1 percentage point',
    es: '4␣% → 5␣%, +1␣punto ‖ del 4␣% al 5␣%, 1 punto porcentual más',
  },
  '36 to 37.5': {
    pt: '36% → 37,5%, +1,5␣ponto ‖ de 36% para 37,5%, 1,5 ponto percentual a mais',
    'pt-PT': '36% → 37,5%, +1,5␣pontos ‖ de 36% para 37,5%, 1,5 pontos percentuais a mais',
    fr: '36␣% → 37,5␣%, +1,5␣point ‖ de 36␣% à 37,5␣%, en hausse de 1,5␣point',
    en: '36% → 37.5%, +1.5␣points ‖ from 36% to 37.5%, up 1.5 percentage points',
    es: '36␣% → 37,5␣%, +1,5␣puntos ‖ del 36␣% al 37,5␣%, 1,5 puntos porcentuales más',
    'es-MX': '36␣% → 37.5␣%, +1.5␣puntos ‖ del 36␣% al 37.5␣%, 1.5 puntos porcentuales más',
  },
  '36 to 52.1': {
    fr: '36␣% → 52,1␣%, +16,1␣points ‖ de 36␣% à 52,1␣%, en hausse de 16,1␣points',
    en: '36% → 52.1%, +16.1␣points ‖ from 36% to 52.1%, up 16.1 percentage points',
    es: '36␣% → 52,1␣%, +16,1␣puntos ‖ del 36␣% al 52,1␣%, 16,1 puntos porcentuales más',
  },
  '12 to 12': {
    fr: '12␣% → 12␣%, sans changement ‖ de 12␣% à 12␣%, sans changement',
    en: '12% → 12%, no change ‖ from 12% to 12%, no change',
    es: '12␣% → 12␣%, sin cambios ‖ del 12␣% al 12␣%, sin cambios',
  },
  '0 to 5': {
    fr: '0␣% → 5␣%, +5␣points ‖ de 0␣% à 5␣%, en hausse de 5␣points',
    en: '0% → 5%, +5␣points ‖ from 0% to 5%, up 5 percentage points',
    es: '0␣% → 5␣%, +5␣puntos ‖ del 0␣% al 5␣%, 5 puntos porcentuales más',
  },
  '4 to 0': {
    fr: '4␣% → 0␣%, −4␣points ‖ de 4␣% à 0␣%, en baisse de 4␣points',
    en: '4% → 0%, −4␣points ‖ from 4% to 0%, down 4 percentage points',
    es: '4␣% → 0␣%, −4␣puntos ‖ del 4␣% al 0␣%, 4 puntos porcentuales menos',
  },
  '36% → 38,25 %': {
    fr: '36␣% → 38,25␣%, +2,25␣points ‖ de 36␣% à 38,25␣%, en hausse de 2,25␣points',
  },
  '36 à 52': { fr: '36␣% → 52␣%, +16␣points ‖ de 36␣% à 52␣%, en hausse de 16␣points' },
  '36 a 52': { es: '36␣% → 52␣%, +16␣puntos ‖ del 36␣% al 52␣%, 16 puntos porcentuales más' },
  '36>52': { en: '36% → 52%, +16␣points ‖ from 36% to 52%, up 16 percentage points' },
};

/** The small print of a tile from Metropolis: by period as written, the words by language. */
export const periods: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2018-2020': {
    fr: 'Source␣: Metropolis, 2018–2020 ‖ Source␣: Metropolis, 2018 à 2020',
    en: 'Source: Metropolis, 2018–2020 ‖ Source: Metropolis, 2018 to 2020',
    es: 'Fuente: Metropolis, 2018-2020 ‖ Fuente: Metropolis, 2018 a 2020',
    zh: '来源：Metropolis，2018—2020 ‖ 来源：Metropolis，2018至2020',
  },
  '2018 — 2020': {
    fr: 'Source␣: Metropolis, 2018–2020 ‖ Source␣: Metropolis, 2018 à 2020',
    es: 'Fuente: Metropolis, 2018-2020 ‖ Fuente: Metropolis, 2018 a 2020',
  },
  2020: { en: 'Source: Metropolis, 2020' },
};

/** The rows S of golden.md with money: a row of the shift bar, as shown and as spoken. */
export const amounts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'A: 600 to 1200; B: 1400 to 2800': {
    fr: '600␣€ (30␣%) → 1⍽200␣€ (30␣%), part inchangée ‖ de 600␣€ (30␣%) à 1⍽200␣€ (30␣%), part inchangée',
    en: '€600 (30%) → €1,200 (30%), share unchanged ‖ from €600 (30%) to €1,200 (30%), share unchanged',
    es: '600␣€ (30␣%) → 1200␣€ (30␣%), misma proporción ‖ de 600␣€ (30␣%) a 1200␣€ (30␣%), misma proporción',
    ar: '600␣€ (30°%°) ← 1,200␣€ (30°%°)، دون تغيير في الحصة ‖ من 600␣€ (30°%°) إلى 1,200␣€ (30°%°)، دون تغيير في الحصة',
    pt: '€␣600 (30%) → €␣1.200 (30%), participação inalterada ‖ de €␣600 (30%) para €␣1.200 (30%), participação inalterada',
    'pt-PT':
      '600␣€ (30%) → 1200␣€ (30%), peso inalterado ‖ de 600␣€ (30%) para 1200␣€ (30%), peso inalterado',
    zh: '€600（30%） → €1,200（30%），占比不变 ‖ 从€600（30%）到€1,200（30%），占比不变',
    'zh-TW': '€600（30%） → €1,200（30%），佔比不變 ‖ 從€600（30%）到€1,200（30%），佔比不變',
  },
  'A: 600 to 800; B: 1400 to 3200': {
    fr: '600␣€ (30␣%) → 800␣€ (20␣%), part en baisse de 10␣points ‖ de 600␣€ (30␣%) à 800␣€ (20␣%), part en baisse de 10␣points',
    en: '€600 (30%) → €800 (20%), share down 10 percentage points ‖ from €600 (30%) to €800 (20%), share down 10 percentage points',
    es: '600␣€ (30␣%) → 800␣€ (20␣%), 10 puntos porcentuales menos de proporción ‖ de 600␣€ (30␣%) a 800␣€ (20␣%), 10 puntos porcentuales menos de proporción',
    ar: '600␣€ (30°%°) ← 800␣€ (20°%°)، بانخفاض 10 نقاط مئوية في الحصة ‖ من 600␣€ (30°%°) إلى 800␣€ (20°%°)، بانخفاض 10 نقاط مئوية في الحصة',
    pt: '€␣600 (30%) → €␣800 (20%), participação em queda de 10 pontos percentuais ‖ de €␣600 (30%) para €␣800 (20%), participação em queda de 10 pontos percentuais',
    'pt-PT':
      '600␣€ (30%) → 800␣€ (20%), peso em queda de 10 pontos percentuais ‖ de 600␣€ (30%) para 800␣€ (20%), peso em queda de 10 pontos percentuais',
    zh: '€600（30%） → €800（20%），占比下降10个百分点 ‖ 从€600（30%）到€800（20%），占比下降10个百分点',
    'zh-TW':
      '€600（30%） → €800（20%），佔比下降10個百分點 ‖ 從€600（30%）到€800（20%），佔比下降10個百分點',
  },
  'A: 600 to 1240; B: 1400 to 2760': {
    en: '€600 (30%) → €1,240 (31%), share up 1 percentage point ‖ from €600 (30%) to €1,240 (31%), share up 1 percentage point',
    ar: '600␣€ (30°%°) ← 1,240␣€ (31°%°)، بزيادة نقطة مئوية واحدة في الحصة ‖ من 600␣€ (30°%°) إلى 1,240␣€ (31°%°)، بزيادة نقطة مئوية واحدة في الحصة',
  },
};

/** Why shares do not add up to exactly 100 per cent. */
export const roundings: Readonly<Record<string, string>> = {
  fr: 'Par arrondi, la somme n’est pas exactement de 100␣%.',
  en: 'Figures do not add up to 100% because of rounding.',
  es: 'Por redondeo, la suma no es exactamente del 100␣%.',
  ar: 'بسبب التقريب، لا يساوي المجموع 100°%° بالضبط.',
  pt: 'Devido a arredondamentos, a soma não é exatamente 100%.',
  zh: '由于四舍五入，各项之和不等于100%。',
  'zh-TW': '由於四捨五入，各項之和不等於100%。',
};
