import { addLanguage } from './add-language.js';
import type { Language } from './language.js';

const traditional = /-(Hant|TW|HK|MO)\b/i;

/** Chinese, in simplified characters. */
export const zh: Language = {
  tag: 'zh',
  inRegion: (tag) => (traditional.test(tag) && !/-Hans\b/i.test(tag) ? hant : zh),
  percent: '%',
  colon: '：',
  comma: '，',
  stop: '。',
  and: '和 ',
  until: ['–', ' 至 '],
  minus: '负 ',
  plus: '正 ',
  fractions: {
    '1/2': '一半',
    '1/3': '三分之一',
    '2/3': '三分之二',
    '1/4': '四分之一',
    '3/4': '四分之三',
  },
  plural: () => 0,
  onAverage: '平均',
  limits: {
    'more-than': '超过',
    'less-than': '不到',
    about: '约',
    nearly: '近',
    'up-to': '最多',
    'at-least': '至少',
  },
  before: '之前',
  after: '之后',
  from: (value) => `从 ${value}`,
  to: (value) => `到 ${value}`,
  shift: [(points) => `上升 ${points}`, (points) => `下降 ${points}`],
  same: '没有变化',
  difference: [(amount) => `增加 ${amount}`, (amount) => `减少 ${amount}`],
  points: [['\u00a0个百分点'], [' 个百分点']],
  of: () => '',
  groups: {
    women: ['名女性', '女性'],
    men: ['名男性', '男性'],
    'non-binary': ['名非二元性别者', '非二元性别者'],
    'not-stated': ['名未注明性别者', '未注明性别者'],
  },
  themes: {
    'metropolitan-governance': '大都市治理',
    'quality-of-life': '生活质量',
    'social-cohesion': '社会凝聚力',
    'economic-development': '经济发展',
    sustainability: '可持续性',
    'gender-equality': '性别平等',
  },
  source: '来源',
  change: '变化',
  total: '总计',
  rounding: '由于四舍五入，总和不等于 100%。',
};

/** In traditional characters. */
const hant: Language = {
  ...zh,
  tag: 'zh-Hant',
  minus: '負 ',
  limits: { ...zh.limits, 'more-than': '超過', about: '約' },
  after: '之後',
  from: (value) => `從 ${value}`,
  same: '沒有變化',
  difference: [(amount) => `增加 ${amount}`, (amount) => `減少 ${amount}`],
  points: [['\u00a0個百分點'], [' 個百分點']],
  groups: {
    ...zh.groups,
    'non-binary': ['名非二元性別者', '非二元性別者'],
    'not-stated': ['名未註明性別者', '未註明性別者'],
  },
  themes: {
    'metropolitan-governance': '大都會治理',
    'quality-of-life': '生活品質',
    'social-cohesion': '社會凝聚力',
    'economic-development': '經濟發展',
    sustainability: '永續發展',
    'gender-equality': '性別平等',
  },
  source: '來源',
  change: '變化',
  total: '總計',
  rounding: '由於四捨五入，總和不等於 100%。',
};

addLanguage(zh);
