import type { Language } from './language.js';

/** Units in Arabic. 1 and 2 are digits before the noun, like other numbers: as words, they would change case after a limit. */
export const units: Language['units'] = {
  m2: {
    few: '# أمتار مربعة',
    many: '# مترًا مربعًا',
    other: '# متر مربع',
  },
  km2: {
    few: '# كيلومترات مربعة',
    many: '# كيلومترًا مربعًا',
    other: '# كيلومتر مربع',
  },
  m3: {
    few: '# أمتار مكعبة',
    many: '# مترًا مكعبًا',
    other: '# متر مكعب',
  },
  'km/h': {
    few: '# كيلومترات في الساعة',
    many: '# كيلومترًا في الساعة',
    other: '# كيلومتر في الساعة',
  },
  tCO2e: {
    few: '# أطنان من مكافئ ثاني أكسيد الكربون',
    many: '# طنًا من مكافئ ثاني أكسيد الكربون',
    other: '# طن من مكافئ ثاني أكسيد الكربون',
  },
  '‰': { other: '# في الألف' },
};
