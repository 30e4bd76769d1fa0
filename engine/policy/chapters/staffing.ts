import { assumed, type Chapter } from '../parameter.ts';

/** People against posts: when a figure calls for attention. */
export const staffing = {
  vacancyAlert: {
    kind: 'number',
    label: { 'zh-CN': '空编率提醒线', 'en-US': 'Vacancy rate that calls for attention' },
    note: {
      'zh-CN': '空编数÷核定编制数达到（含本数）此值时提请关注。',
      'en-US': 'Vacancies ÷ approved posts at or above this value are pointed out.',
    },
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: [assumed(0.25)],
  },
  figureAge: {
    kind: 'number',
    label: { 'zh-CN': '指标数据最长年限', 'en-US': 'Oldest figure taken without remark' },
    unit: 'year',
    range: [0, 30],
    whole: true,
    terms: [assumed(3)],
  },
  figureJump: {
    kind: 'number',
    label: {
      'zh-CN': '指标年度变动提醒线',
      'en-US': 'Yearly change of a figure that is pointed out',
    },
    unit: 'ratio',
    range: [0, 10],
    whole: false,
    terms: [assumed(0.3)],
  },
  figureOutlier: {
    kind: 'number',
    label: {
      'zh-CN': '指标偏离中位数提醒倍数',
      'en-US': 'Distance from the median that is pointed out',
    },
    note: {
      'zh-CN': '人口、面积达到各乡镇中位数的此倍数或不足其倒数，经济指标达到此倍数时提请核对单位。',
      'en-US':
        'Population or area this many times the median of the townships or its inverse, economy this many times it: check the unit.',
    },
    unit: 'ratio',
    range: [2, 100_000],
    whole: false,
    terms: [assumed(100)],
  },
} as const satisfies Chapter;
