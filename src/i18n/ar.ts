import { addLanguage } from './add-language.js';
import { units } from './ar-units.js';
import type { Language } from './language.js';

/** Regions that write `1.234,5` (CLDR 44); the others write `1,234.5`. */
const decimalComma = /^(DZ|EH|LY|MA|MR|TN)$/;

/** The parts of fractions: on their own, and after a number of 3 or more. */
const part = 'نصف ثلث ربع خُمس سُدس سُبع ثُمن تُسع عُشر'.split(' ');
const parts = '- أثلاث أرباع أخماس أسداس أسباع أثمان أتساع أعشار'.split(' ');
const numbers = 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');

/** Arabic. */
export const ar: Language = {
  tag: 'ar',
  dir: 'rtl',
  inRegion: ({ region = '' }) => (decimalComma.test(region) ? maghrebi : ar),
  // The marks keep the percent sign to the right of its number (CLDR).
  percent: '\u200e%\u200e',
  space: ' ',
  colon: ': ',
  comma: '، ',
  stop: '. ',
  brackets: [' (', ')'],
  until: ['–', ' إلى '],
  minus: 'سالب ',
  plus: 'زائد ',
  // Two parts take the dual: its case changes after a limit, and its final letter is dropped directly before a noun.
  fraction: ({ top, bottom, limit, noun }) => {
    const one = part[bottom - 2] ?? '';
    const ending = (limit ? 'ي' : 'ا') + (noun && !/^من\s/.test(noun) ? '' : 'ن');
    if (top > 2) return [limit, `${numbers[top - 3]} ${parts[bottom - 2]}`];
    return [limit, top === 2 ? one + ending : one];
  },
  onAverage: 'في المتوسط، ',
  limits: {
    'more-than': 'أكثر من',
    'less-than': 'أقل من',
    about: 'حوالي',
    nearly: 'ما يقرب من',
    'up-to': 'ما يصل إلى',
    'at-least': 'ما لا يقل عن',
    exactly: 'بالضبط',
  },
  status: { estimated: 'تقدير', provisional: 'رقم أولي' },
  notAvailable: 'غير متاح',
  of: ['من أصل ', ''],
  units,
  before: 'قبل',
  after: 'بعد',
  from: (value) => `من ${value}`,
  to: (value) => `إلى ${value}`,
  shift: {
    up: 'بزيادة #',
    down: 'بانخفاض #',
    same: 'دون تغيير',
  },
  shareShift: {
    up: 'بزيادة # في الحصة',
    down: 'بانخفاض # في الحصة',
    same: 'دون تغيير في الحصة',
  },
  difference: {
    up: 'بزيادة #',
    down: 'بانخفاض #',
    same: 'دون تغيير',
  },
  points: {
    shown: { few: '#\u00a0نقاط', other: '#\u00a0نقطة' },
    // In the genitive, after a preposition.
    spoken: {
      one: 'نقطة مئوية واحدة',
      two: 'نقطتين مئويتين',
      few: '# نقاط مئوية',
      other: '# نقطة مئوية',
    },
  },
  groups: {
    women: {
      count: {
        one: { said: 'امرأة واحدة', beside: 'امرأة' },
        two: { said: 'امرأتان', beside: 'من النساء' },
        few: '# نساء',
        other: '# امرأة',
      },
      share: '# نساء',
    },
    men: {
      count: {
        one: { said: 'رجل واحد', beside: 'رجل' },
        two: { said: 'رجلان', beside: 'من الرجال' },
        few: '# رجال',
        many: '# رجلًا',
        other: '# رجل',
      },
      share: '# رجال',
    },
    'non-binary': {
      count: {
        one: { said: 'شخص واحد غير ثنائي الجنس', beside: 'شخص غير ثنائي الجنس' },
        two: { said: 'شخصان غير ثنائيي الجنس', beside: 'من الأشخاص غير ثنائيي الجنس' },
        few: '# أشخاص غير ثنائيي الجنس',
        many: '# شخصًا غير ثنائي الجنس',
        other: '# شخص غير ثنائي الجنس',
      },
      share: '# أشخاص غير ثنائيي الجنس',
    },
    'not-stated': {
      count: {
        one: {
          said: 'شخص واحد لم يُحدَّد نوعه الاجتماعي',
          beside: 'شخص لم يُحدَّد نوعه الاجتماعي',
        },
        two: {
          said: 'شخصان لم يُحدَّد نوعهما الاجتماعي',
          beside: 'من الأشخاص الذين لم يُحدَّد نوعهم الاجتماعي',
        },
        few: '# أشخاص لم يُحدَّد نوعهم الاجتماعي',
        many: '# شخصًا لم يُحدَّد نوعه الاجتماعي',
        other: '# شخص لم يُحدَّد نوعه الاجتماعي',
      },
      share: '# لم يُحدَّد نوعهم الاجتماعي',
    },
  },
  ofWhom: () => '، منهم ',
  themes: {
    'metropolitan-governance': 'حوكمة المدن الكبرى',
    'quality-of-life': 'جودة الحياة',
    'social-cohesion': 'التماسك الاجتماعي',
    'economic-development': 'التنمية الاقتصادية',
    sustainability: 'الاستدامة',
    'gender-equality': 'المساواة بين الجنسين',
  },
  source: 'المصدر',
  asOf: (date) => `حتى ${date}`,
  change: 'التغيّر',
  total: 'المجموع',
  rounding: 'بسبب التقريب، لا يساوي المجموع 100\u200e%\u200e بالضبط.',
};

const maghrebi: Language = { ...ar, signs: { group: '.', decimal: ',' } };

addLanguage(ar);
