import { addLanguage } from './add-language.js';
import type { Language } from './language.js';

const digits = '一二三四五六七八九十';

/** Chinese in simplified characters; punctuation as in GB/T 15834. */
export const zh: Language = {
  tag: 'zh',
  inRegion: (locale) => (locale.maximize().script === 'Hant' ? hant : zh),
  percent: '%',
  space: '',
  colon: '：',
  comma: '，',
  stop: '。',
  brackets: ['（', '）'],
  until: ['—', '至'],
  minus: '负',
  plus: '正',
  fraction: ({ top, bottom, limit }) => [
    limit,
    bottom === 2 ? '一半' : `${digits[bottom - 1]}分之${digits[top - 1]}`,
  ],
  onAverage: '平均',
  limits: {
    'more-than': '超过',
    'less-than': '不到',
    about: '约',
    nearly: '近',
    'up-to': '最多',
    'at-least': '至少',
    exactly: '恰好',
  },
  status: { estimated: '估计', provisional: '初步数据' },
  notAvailable: '暂无数据',
  of: ['（共', '）'],
  units: {
    m2: { other: '#平方米' },
    km2: { other: '#平方公里' },
    m3: { other: '#立方米' },
    'km/h': { other: '每小时#公里' },
    tCO2e: { other: '#吨二氧化碳当量' },
    '‰': { other: '千分之#' },
  },
  before: '之前',
  after: '之后',
  from: (value) => `从${value}`,
  to: (value) => `到${value}`,
  shift: {
    up: '上升#',
    down: '下降#',
    same: '没有变化',
  },
  shareShift: {
    up: '占比上升#',
    down: '占比下降#',
    same: '占比不变',
  },
  difference: {
    up: '增加#',
    down: '减少#',
    same: '没有变化',
  },
  points: { shown: { other: '#个百分点' }, spoken: { other: '#个百分点' } },
  groups: {
    women: { count: { other: '#名女性' }, share: '#女性' },
    men: { count: { other: '#名男性' }, share: '#男性' },
    'non-binary': { count: { other: '#名非二元性别者' }, share: '#非二元性别者' },
    'not-stated': { count: { other: '#名未注明性别者' }, share: '#未注明性别者' },
  },
  ofWhom: () => '，其中',
  themes: {
    'metropolitan-governance': '大都市治理',
    'quality-of-life': '生活质量',
    'social-cohesion': '社会凝聚力',
    'economic-development': '经济发展',
    sustainability: '可持续性',
    'gender-equality': '性别平等',
  },
  source: '来源',
  asOf: (date) => `截至${date}`,
  change: '变化',
  total: '总计',
  rounding: '由于四舍五入，各项之和不等于100%。',
};

/** Chinese in traditional characters. */
const hant: Language = {
  ...zh,
  tag: 'zh-Hant',
  minus: '負',
  limits: { ...zh.limits, 'more-than': '超過', about: '約' },
  status: { estimated: '估計', provisional: '初步數據' },
  notAvailable: '暫無數據',
  after: '之後',
  from: (value) => `從${value}`,
  shift: { ...zh.shift, same: '沒有變化' },
  shareShift: {
    up: '佔比上升#',
    down: '佔比下降#',
    same: '佔比不變',
  },
  difference: {
    up: '增加#',
    down: '減少#',
    same: '沒有變化',
  },
  units: {
    ...zh.units,
    m2: { other: '#平方公尺' },
    m3: { other: '#立方公尺' },
    'km/h': { other: '每小時#公里' },
    tCO2e: { other: '#噸二氧化碳當量' },
  },
  points: { shown: { other: '#個百分點' }, spoken: { other: '#個百分點' } },
  groups: {
    ...zh.groups,
    'non-binary': { count: { other: '#名非二元性別者' }, share: '#非二元性別者' },
    'not-stated': { count: { other: '#名未註明性別者' }, share: '#未註明性別者' },
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
  rounding: '由於四捨五入，各項之和不等於100%。',
};

addLanguage(zh);
