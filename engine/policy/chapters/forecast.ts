import { assumed, assumedInBoth, LEDGER_KEYS, type Chapter } from '../parameter.ts';

const BY_INDICATOR = [
  { key: 'population', label: { 'zh-CN': '人口', 'en-US': 'Population' } },
  { key: 'economy', label: { 'zh-CN': '经济', 'en-US': 'Economy' } },
] as const;

/** The years to come: how figures move, who leaves, who is hired. All of it is assumed. */
export const forecast = {
  growthBy: {
    kind: 'choice',
    label: { 'zh-CN': '指标推算方法', 'en-US': 'How indicators move' },
    note: {
      'zh-CN': '趋势外推需要四年以上历史数据；不足四年的乡镇按年增长率推算。',
      'en-US': 'A trend needs four years of figures; with fewer the stated growth holds.',
    },
    choices: [
      { value: 'trend', label: { 'zh-CN': '线性趋势', 'en-US': 'Linear trend' } },
      { value: 'stated', label: { 'zh-CN': '年增长率', 'en-US': 'Stated growth' } },
    ],
    terms: [assumed('trend')],
  },
  growthRate: {
    kind: 'table',
    label: { 'zh-CN': '指标年增长率', 'en-US': 'Yearly growth of indicators' },
    keys: BY_INDICATOR,
    unit: 'ratio',
    range: [-0.5, 1],
    whole: false,
    terms: BY_INDICATOR.map(({ key }) => ({ ...assumed(0), key })),
  },
  growthDeviation: {
    kind: 'table',
    label: { 'zh-CN': '年增长率标准差', 'en-US': 'Standard deviation of yearly growth' },
    note: {
      'zh-CN': '按年增长率推算时，用于高、中、低方案（90%、50%、10%分位）和模拟推演。',
      'en-US': 'With stated growth: spreads the high and low paths (90 and 10 %) and the draws.',
    },
    keys: BY_INDICATOR,
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: [
      { ...assumed(0.01), key: 'population' },
      { ...assumed(0.05), key: 'economy' },
    ],
  },
  exitsBy: {
    kind: 'choice',
    label: { 'zh-CN': '减员推算方法', 'en-US': 'How people leave' },
    choices: [
      {
        value: 'listedThenRate',
        label: { 'zh-CN': '先按名单后按比率', 'en-US': 'As listed, then by rate' },
      },
      { value: 'listed', label: { 'zh-CN': '按名单', 'en-US': 'As listed' } },
      { value: 'rate', label: { 'zh-CN': '按比率', 'en-US': 'By rate' } },
    ],
    terms: [assumed('listedThenRate')],
  },
  exitRate: {
    kind: 'table',
    label: { 'zh-CN': '年减员率', 'en-US': 'Share of people who leave in a year' },
    note: {
      'zh-CN': '退休、调出、辞职等占实有人数的比例。',
      'en-US': 'Retirements, transfers and resignations over people in post.',
    },
    keys: LEDGER_KEYS,
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: assumedInBoth(0.03),
  },
  hiresBy: {
    kind: 'choice',
    label: { 'zh-CN': '补员方式', 'en-US': 'How people are hired' },
    choices: [
      {
        value: 'replace',
        label: { 'zh-CN': '按减员补充（不超编制）', 'en-US': 'Leavers replaced up to the quota' },
      },
      { value: 'none', label: { 'zh-CN': '不补充', 'en-US': 'Nobody' } },
      { value: 'listed', label: { 'zh-CN': '按名单', 'en-US': 'As listed' } },
    ],
    terms: [assumed('replace')],
  },
  officersFollow: {
    kind: 'choice',
    label: { 'zh-CN': '执法人员随减员变化', 'en-US': 'Officers among the leavers' },
    note: {
      'zh-CN': '执法人员按减员比例减少；净减员指补充人员接任原岗位。',
      'en-US':
        'Officers leave in proportion; net: those hired take over the duty of those who left.',
    },
    choices: [
      { value: 'net', label: { 'zh-CN': '按净减员', 'en-US': 'Net of hires' } },
      { value: 'all', label: { 'zh-CN': '按全部减员', 'en-US': 'All leavers' } },
    ],
    terms: [assumed('net')],
  },
} as const satisfies Chapter;
