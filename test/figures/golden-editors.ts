import { split, tile, type Golden } from './golden.js';

// In these rows ⁨ and ⁩ (U+2068, U+2069) stand as they are: they keep a range in order within right-to-left text.

/** A part of a whole. */
const parts: readonly Golden[] = [
  tile('value="63" of="141"', {
    fr: ['membres', '63 sur 141 membres'],
    en: ['members', '63 of 141 members'],
    es: ['miembros', '63 de 141 miembros'],
    ar: ['عضوًا', '63 من أصل 141 عضوًا'],
    pt: ['membros', '63 de 141 membros'],
    zh: ['名成员', '63（共141名成员）'],
    'zh-TW': ['名成員', '63（共141名成員）'],
  }),
  tile('value="5850" of="33000" qualifier="more-than"', {
    fr: ['comptes', 'Plus de 5⍽850 sur 33⍽000 comptes'],
    en: ['accounts', 'More than 5,850 of 33,000 accounts'],
    es: ['cuentas', 'Más de 5850 de 33⍽000 cuentas'],
  }),
  tile('value="0" of="12"', { en: ['towns', '0 of 12 towns'] }),
  tile('value="12" of="12" previous="10"', {
    en: ['towns', '12 of 12 towns · Before: 10 · +2 ‖ 12 of 12 towns, 2 more (Before: 10)'],
  }),
  tile('value="1.2 million" of="3 million" unit="EUR"', {
    en: ['spent', '1.2 million euros of 3 million euros spent'],
    fr: ['dépensés', '1,2 million d’euros sur 3 millions d’euros dépensés'],
  }),
];

const ranges: readonly Golden[] = [
  tile('value="10–15"', {
    fr: ['villes', '10–15 villes ‖ 10 à 15 villes'],
    en: ['cities', '10–15 cities ‖ 10 to 15 cities'],
    es: ['ciudades', '10-15 ciudades ‖ 10 a 15 ciudades'],
    ar: ['مدينة', '⁨10–15⁩ مدينة ‖ 10 إلى 15 مدينة'],
    pt: ['cidades', '10–15 cidades ‖ 10 a 15 cidades'],
    zh: ['座城市', '10—15座城市 ‖ 10至15座城市'],
  }),
  tile('value="10 - 12.5 %" qualifier="about"', {
    fr: ['du budget', 'Environ 10–12,5␣% du budget ‖ Environ 10 à 12,5␣% du budget'],
    en: ['of the budget', 'About 10–12.5% of the budget ‖ About 10 to 12.5% of the budget'],
    es: [
      'del presupuesto',
      'Alrededor de 10-12,5␣% del presupuesto ‖ Alrededor de 10 a 12,5␣% del presupuesto',
    ],
    zh: ['的预算', '约10%—12.5%的预算 ‖ 约10%至12.5%的预算'],
  }),
  tile('value="1000–1500"', {
    fr: ['personnes', '1⍽000–1⍽500 personnes ‖ 1⍽000 à 1⍽500 personnes'],
    en: ['people', '1,000–1,500 people ‖ 1,000 to 1,500 people'],
    es: ['personas', '1000-1500 personas ‖ 1000 a 1500 personas'],
  }),
  tile('value="10–15" unit="EUR"', {
    fr: ['par an', '10–15␣€ par an ‖ 10 à 15␣€ par an'],
    en: ['a year', '€10–15 a year ‖ €10 to 15 a year'],
    es: ['al año', '10-15␣€ al año ‖ 10 a 15␣€ al año'],
  }),
  tile('value="3–4.5 million"', {
    fr: ['d’habitants', '3,0–4,5 millions d’habitants ‖ 3,0 à 4,5 millions d’habitants'],
    en: ['inhabitants', '3.0–4.5 million inhabitants ‖ 3.0 to 4.5 million inhabitants'],
    zh: ['名居民', '300万—450万名居民 ‖ 300万至450万名居民'],
  }),
  tile('value="900 million – 1.1 billion"', {
    en: ['trips', '900 million–1.10 billion trips ‖ 900 million to 1.10 billion trips'],
  }),
  tile('value="10–15" previous="8–12" previous-label="2017"', {
    en: ['cities', '10–15 cities (2017: 8–12) ‖ 10 to 15 cities (2017: 8 to 12)'],
  }),
  tile('value="2018–2020"', { en: ['plan', '2018–2020 plan'] }),
];

/** How certain a number is. */
const certainty: readonly Golden[] = [
  tile('value="141" qualifier="exactly" previous="137" previous-label="2017"', {
    fr: [
      'membres',
      'Exactement 141 membres · 2017␣: 137 · +4 ‖ Exactement 141 membres, soit 4 de plus (2017␣: 137)',
    ],
    en: [
      'members',
      'Exactly 141 members · 2017: 137 · +4 ‖ Exactly 141 members, 4 more (2017: 137)',
    ],
    es: [
      'miembros',
      'Exactamente 141 miembros · 2017: 137 · +4 ‖ Exactamente 141 miembros, 4 más (2017: 137)',
    ],
  }),
  tile('value="141" qualifier="exactly"', {
    ar: ['عضوًا', 'بالضبط 141 عضوًا'],
    pt: ['membros', 'Exatamente 141 membros'],
    zh: ['名成员', '恰好141名成员'],
  }),
  tile('value="5850" qualifier="estimated"', {
    fr: ['personnes', '5⍽850 personnes (estimation)'],
    en: ['people', '5,850 people (estimate)'],
    es: ['personas', '5850 personas (estimación)'],
    ar: ['شخص', '5,850 شخص (تقدير)'],
    pt: ['pessoas', '5.850 pessoas (estimativa)'],
    zh: ['人', '5,850人（估计）'],
    'zh-TW': ['人', '5,850人（估計）'],
  }),
  tile('value="36%" qualifier="provisional more-than"', {
    fr: ['du budget', 'Plus de 36␣% du budget (chiffre provisoire)'],
    en: ['of the budget', 'More than 36% of the budget (provisional)'],
    es: ['del presupuesto', 'Más de 36␣% del presupuesto (dato provisional)'],
    ar: ['من الميزانية', 'أكثر من 36°%° من الميزانية (رقم أولي)'],
    pt: ['do orçamento', 'Mais de 36% do orçamento (dado provisório)'],
    zh: ['的预算', '超过36%的预算（初步数据）'],
    'zh-TW': ['的預算', '超過36%的預算（初步數據）'],
  }),
  tile('value="36%" qualifier="provisional estimated"', {
    en: ['label=""', '36% (estimate, provisional)'],
  }),
  tile('value="63" of="141" qualifier="provisional"', {
    fr: ['membres', '63 sur 141 membres (chiffre provisoire)'],
    zh: ['名成员', '63（共141名成员）（初步数据）'],
  }),
  split('women="10" men="7" qualifier="estimated"', {
    fr: ['experts', '17 experts (estimation)␣: 10 femmes et 7 hommes'],
    en: ['experts', '17 experts (estimate): 10 women and 7 men'],
    es: ['expertos', '17 expertos (estimación): 10 mujeres y 7 hombres'],
  }),
  split('women="10" men="7" qualifier="exactly"', {
    en: ['experts', 'Exactly 17 experts: 10 women and 7 men'],
  }),
];

const unknown: readonly Golden[] = [
  tile('value="not-available"', {
    fr: ['membres', 'Non disponible␣: membres'],
    en: ['members', 'Not available: members'],
    es: ['miembros', 'No disponible: miembros'],
    ar: ['الأعضاء', 'غير متاح: الأعضاء'],
    pt: ['membros', 'Não disponível: membros'],
    zh: ['成员', '暂无数据：成员'],
    'zh-TW': ['成員', '暫無數據：成員'],
  }),
  tile('value="n/a" previous="137" previous-label="2017"', {
    en: ['members', 'Not available: members (2017: 137)'],
  }),
  tile('value="not-available"', {
    fr: ['context="Membres" label="en 2020"', 'Membres␣: non disponible, en 2020'],
    en: ['context="Members"', 'Members: not available'],
  }),
];

/** Millions, as the language says them. */
const millions: readonly Golden[] = [
  tile('value="3.2 million"', {
    fr: ['d’habitants', '3,2 millions d’habitants'],
    en: ['inhabitants', '3.2 million inhabitants'],
    es: ['de habitantes', '3,2 millones de habitantes'],
    ar: ['نسمة', '3.2 مليون نسمة'],
    pt: ['de habitantes', '3,2 milhões de habitantes'],
    'pt-PT': ['de habitantes', '3,2 milhões de habitantes'],
    zh: ['名居民', '320万名居民'],
    'zh-TW': ['名居民', '320萬名居民'],
  }),
  tile('value="3,2 millions" unit="EUR"', {
    fr: ['de dons', '3,2 millions d’euros de dons'],
    en: ['in gifts', '3.2 million euros in gifts'],
    es: ['en donaciones', '3,2 millones de euros en donaciones'],
    ar: ['من التبرعات', '3.2 مليون يورو من التبرعات'],
    pt: ['em doações', '3,2 milhões de euros em doações'],
    zh: ['捐款', '320万欧元捐款'],
    'zh-TW': ['捐款', '320萬歐元捐款'],
  }),
  tile('value="1.50 billion" unit="USD"', {
    fr: ['', '1,50 milliard de dollars des États-Unis'],
    en: ['', '1.50 billion US dollars'],
    es: ['', '1,50 mil millones de dólares estadounidenses'],
    ar: ['', '1.50 مليار دولار أمريكي'],
    pt: ['', '1,50 bilhão de dólares americanos'],
    'pt-PT': ['', '1,50 mil milhões de dólares dos Estados Unidos'],
    zh: ['', '15.0亿美元'],
  }),
  tile('value="1 million"', { fr: ['d’arbres', '1 million d’arbres'] }),
  tile('value="-0.5 million" unit="EUR"', {
    en: ['', '−500 thousand euros ‖ minus 500 thousand euros'],
  }),
  tile('value="3.2 million" previous="3.1 million" previous-label="2017"', {
    en: [
      'trips',
      '3.2 million trips · 2017: 3.1 million · +100,000 ‖ 3.2 million trips, 100,000 more (2017: 3.1 million)',
    ],
  }),
];

/** Units that are drawn as symbols and spoken in words. */
const spokenUnits: readonly Golden[] = [
  tile('value="5850" unit="m²"', {
    fr: ['de parcs', '5⍽850␣m² de parcs ‖ 5⍽850 mètres carrés de parcs'],
    en: ['of parks', '5,850␣m² of parks ‖ 5,850 square metres of parks'],
    es: ['de parques', '5850␣m² de parques ‖ 5850 metros cuadrados de parques'],
    ar: ['من الحدائق', '5,850␣⁨m²⁩ من الحدائق ‖ 5,850 مترًا مربعًا من الحدائق'],
    pt: ['de parques', '5.850␣m² de parques ‖ 5.850 metros quadrados de parques'],
    zh: ['公园', '5,850␣m²公园 ‖ 5,850平方米公园'],
    'zh-TW': ['公園', '5,850␣m²公園 ‖ 5,850平方公尺公園'],
  }),
  tile('value="1" unit="m2"', {
    fr: ['', '1␣m2 ‖ 1 mètre carré'],
    en: ['', '1␣m2 ‖ 1 square metre'],
    es: ['', '1␣m2 ‖ 1 metro cuadrado'],
    ar: ['', '1␣⁨m2⁩ ‖ 1 متر مربع'],
    pt: ['', '1␣m2 ‖ 1 metro quadrado'],
    zh: ['', '1␣m2 ‖ 1平方米'],
  }),
  tile('value="1.5" unit="km²"', {
    fr: ['', '1,5␣km² ‖ 1,5 kilomètre carré'],
    en: ['', '1.5␣km² ‖ 1.5 square kilometres'],
    es: ['', '1,5␣km² ‖ 1,5 kilómetros cuadrados'],
    ar: ['', '1.5␣⁨km²⁩ ‖ 1.5 كيلومتر مربع'],
    pt: ['', '1,5␣km² ‖ 1,5 quilômetro quadrado'],
    'pt-PT': ['', '1,5␣km² ‖ 1,5 quilómetros quadrados'],
    zh: ['', '1.5␣km² ‖ 1.5平方公里'],
  }),
  tile('value="3.2 million" unit="m³"', {
    fr: ['d’eau', '3,2 millions␣m³ d’eau ‖ 3,2 millions de mètres cubes d’eau'],
    en: ['of water', '3.2 million␣m³ of water ‖ 3.2 million cubic metres of water'],
    es: ['de agua', '3,2 millones␣m³ de agua ‖ 3,2 millones de metros cúbicos de agua'],
    ar: ['من المياه', '3.2 مليون␣⁨m³⁩ من المياه ‖ 3.2 مليون متر مكعب من المياه'],
    pt: ['de água', '3,2 milhões␣m³ de água ‖ 3,2 milhões de metros cúbicos de água'],
    zh: ['水', '320万␣m³水 ‖ 320万立方米水'],
  }),
  tile('value="1000000" unit="m³"', {
    fr: ['d’eau', '1⍽000⍽000␣m³ d’eau ‖ 1⍽000⍽000 de mètres cubes d’eau'],
    es: ['de agua', '1⍽000⍽000␣m³ de agua ‖ 1⍽000⍽000 de metros cúbicos de agua'],
  }),
  tile('value="30" unit="km/h" qualifier="less-than"', {
    fr: ['en ville', 'Moins de 30␣km/h en ville ‖ Moins de 30 kilomètres par heure en ville'],
    en: ['in town', 'Less than 30␣km/h in town ‖ Less than 30 kilometres per hour in town'],
    es: ['en ciudad', 'Menos de 30␣km/h en ciudad ‖ Menos de 30 kilómetros por hora en ciudad'],
    ar: ['في المدينة', 'أقل من 30␣⁨km/h⁩ في المدينة ‖ أقل من 30 كيلومترًا في الساعة في المدينة'],
    pt: ['na cidade', 'Menos de 30␣km/h na cidade ‖ Menos de 30 quilômetros por hora na cidade'],
    'pt-PT': ['', 'Menos de 30␣km/h ‖ Menos de 30 quilómetros por hora'],
    zh: ['', '不到30␣km/h ‖ 不到每小时30公里'],
    'zh-TW': ['', '不到30␣km/h ‖ 不到每小時30公里'],
  }),
  tile('value="10–15" unit="tCO₂e"', {
    fr: ['par an', '10–15␣tCO₂e par an ‖ 10 à 15 tonnes équivalent CO2 par an'],
    en: ['a year', '10–15␣tCO₂e a year ‖ 10 to 15 tonnes of CO2 equivalent a year'],
    es: ['al año', '10-15␣tCO₂e al año ‖ 10 a 15 toneladas equivalentes de CO2 al año'],
    ar: ['', '⁨10–15␣⁨tCO₂e⁩⁩ ‖ 10 إلى 15 طنًا من مكافئ ثاني أكسيد الكربون'],
    pt: ['por ano', '10–15␣tCO₂e por ano ‖ 10 a 15 toneladas de CO2 equivalente por ano'],
    zh: ['', '10—15␣tCO₂e ‖ 10至15吨二氧化碳当量'],
    'zh-TW': ['', '10—15␣tCO₂e ‖ 10至15噸二氧化碳當量'],
  }),
  tile('value="-3" unit="t CO2eq"', { en: ['', '−3␣t CO2eq ‖ minus 3 tonnes of CO2 equivalent'] }),
  tile('value="4.5" unit="‰"', {
    fr: ['', '4,5␣‰ ‖ 4,5 pour mille'],
    en: ['', '4.5‰ ‖ 4.5 per mille'],
    es: ['', '4,5␣‰ ‖ 4,5 por mil'],
    ar: ['', '4.5°‰° ‖ 4.5 في الألف'],
    pt: ['', '4,5‰ ‖ 4,5 por mil'],
    zh: ['', '4.5‰ ‖ 千分之4.5'],
  }),
  tile('value="12" unit="km²" previous="10" previous-label="2017"', {
    en: [
      'of parks',
      '12␣km² of parks · 2017: 10␣km² · +2␣km² ‖ 12 square kilometres of parks, 2 square kilometres more (2017: 10 square kilometres)',
    ],
  }),
  tile('value="3" of="12" unit="km²"', {
    en: [
      'of parks',
      '3␣km² of 12␣km² of parks ‖ 3 square kilometres of 12 square kilometres of parks',
    ],
  }),
  // Other units, and what merely looks like one in the table, are spoken as they are written.
  tile('value="3" unit="constructor"', { en: ['', '3␣constructor'] }),
  tile('value="3" unit="ha"', { en: ['', '3␣ha'] }),
];

/** What more editors of results pages write. */
export const editorsGolden: readonly Golden[] = [
  ...parts,
  ...ranges,
  ...certainty,
  ...unknown,
  ...millions,
  ...spokenUnits,
];

/** By date, and by language: the small print after a source. */
export const dates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2020-12-31': {
    fr: 'Source␣: Metropolis, au 31 décembre 2020',
    en: 'Source: Metropolis, as of December 31, 2020',
    es: 'Fuente: Metropolis, a 31 de diciembre de 2020',
    ar: 'المصدر: ⁨Metropolis⁩، حتى 31 ديسمبر 2020',
    pt: 'Fonte: Metropolis, em 31 de dezembro de 2020',
    zh: '来源：Metropolis，截至2020年12月31日',
    'zh-TW': '來源：Metropolis，截至2020年12月31日',
  },
  '1970-01-01': { fr: 'Source␣: Metropolis, au 1er janvier 1970' },
};
