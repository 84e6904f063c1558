import { addLanguage } from './add-language.js';
import type { Language } from './language.js';

/** The regions that write `1.234,5` (CLDR 44); the others write `1,234.5`. */
const decimalComma = /-(DZ|EH|LY|MA|MR|TN)\b/i;

/** Arabic. */
export const ar: Language = {
  tag: 'ar',
  dir: 'rtl',
  inRegion: (tag) => (decimalComma.test(tag) ? maghrebi : ar),
  // The marks keep the sign at the right of its number (CLDR).
  percent: '\u200e%\u200e',
  colon: ': ',
  comma: '، ',
  stop: '. ',
  and: ' و',
  until: ['–', ' إلى '],
  minus: 'سالب ',
  plus: 'زائد ',
  fractions: {
    '1/2': 'نصف',
    '1/3': 'ثلث',
    '2/3': 'ثلثي',
    '1/4': 'ربع',
    '3/4': 'ثلاثة أرباع',
  },
  // Zero, one, two, few, many, other (CLDR).
  plural: (number) => {
    const rest = Number(number) % 100;
    if (!/^\d+$/.test(number)) return 5;
    if (Number(number) < 3) return Number(number);
    return rest < 3 ? 5 : rest < 11 ? 3 : 4;
  },
  onAverage: 'في المتوسط، ',
  limits: {
    'more-than': 'أكثر من',
    'less-than': 'أقل من',
    about: 'حوالي',
    nearly: 'ما يقارب',
    'up-to': 'ما يصل إلى',
    'at-least': 'ما لا يقل عن',
  },
  before: 'قبل',
  after: 'بعد',
  from: (value) => `من ${value}`,
  to: (value) => `إلى ${value}`,
  shift: [(points) => `بزيادة ${points}`, (points) => `بانخفاض ${points}`],
  same: 'دون تغيير',
  difference: [(amount) => `بزيادة ${amount}`, (amount) => `بانخفاض ${amount}`],
  points: [
    ['\u00a0نقطة', '\u00a0نقطة', '\u00a0نقطة', '\u00a0نقاط', '\u00a0نقطة', '\u00a0نقطة'],
    [' نقطة مئوية', ' نقطة مئوية', ' نقطة مئوية', ' نقاط مئوية', ' نقطة مئوية', ' نقطة مئوية'],
  ],
  of: () => '',
  groups: {
    women: ['امرأة', 'امرأة', 'من النساء', 'نساء', 'امرأة', 'امرأة', 'نساء'],
    men: ['رجل', 'رجل', 'من الرجال', 'رجال', 'رجلًا', 'رجل', 'رجال'],
    'non-binary': [
      'شخص غير ثنائي الجنس',
      'شخص غير ثنائي الجنس',
      'من الأشخاص غير ثنائيي الجنس',
      'أشخاص غير ثنائيي الجنس',
      'شخصًا غير ثنائي الجنس',
      'شخص غير ثنائي الجنس',
      'أشخاص غير ثنائيي الجنس',
    ],
    'not-stated': [
      'شخص لم يُحدَّد نوعه الاجتماعي',
      'شخص لم يُحدَّد نوعه الاجتماعي',
      'من الأشخاص الذين لم يُحدَّد نوعهم الاجتماعي',
      'أشخاص لم يُحدَّد نوعهم الاجتماعي',
      'شخصًا لم يُحدَّد نوعه الاجتماعي',
      'شخص لم يُحدَّد نوعه الاجتماعي',
      'أشخاص لم يُحدَّد نوعهم الاجتماعي',
    ],
  },
  themes: {
    'metropolitan-governance': 'حوكمة المدن الكبرى',
    'quality-of-life': 'جودة الحياة',
    'social-cohesion': 'التماسك الاجتماعي',
    'economic-development': 'التنمية الاقتصادية',
    sustainability: 'الاستدامة',
    'gender-equality': 'المساواة بين الجنسين',
  },
  source: 'المصدر',
  change: 'التغيّر',
  total: 'المجموع',
  rounding: 'بسبب التقريب يختلف المجموع عن 100\u200e%\u200e.',
};

const maghrebi: Language = { ...ar, signs: { group: '.', decimal: ',' } };

addLanguage(ar);
