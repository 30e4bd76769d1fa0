import { assumed, type Chapter } from '../parameter.ts';

/** What is uncertain in the years to come, beside the spread of growth. All of it is assumed. */
export const simulation = {
  distribution: {
    kind: 'choice',
    label: { 'zh-CN': '增长偏差的分布', 'en-US': 'Distribution of growth deviations' },
    note: {
      'zh-CN': '经验分布取本乡镇历年增长率的偏差，不足四年数据的用正态分布。',
      'en-US': 'Empirical: the township’s own past deviations; normal with fewer than four years.',
    },
    choices: [
      { value: 'normal', label: { 'zh-CN': '正态（对数尺度）', 'en-US': 'Normal (log scale)' } },
      { value: 'triangular', label: { 'zh-CN': '三角', 'en-US': 'Triangular' } },
      { value: 'uniform', label: { 'zh-CN': '均匀', 'en-US': 'Uniform' } },
      { value: 'empirical', label: { 'zh-CN': '经验', 'en-US': 'Empirical' } },
    ],
    terms: [assumed('normal')],
  },
  commonShare: {
    kind: 'number',
    label: { 'zh-CN': '全县共同因素占比', 'en-US': 'Share of deviations common to the county' },
    note: {
      'zh-CN': '增长偏差的方差中，全县共同变动所占的份额。',
      'en-US': 'Of the variance of growth deviations.',
    },
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: [assumed(0.3)],
  },
  correlation: {
    kind: 'number',
    label: { 'zh-CN': '人口与经济增长相关系数', 'en-US': 'Correlation of population and economy' },
    unit: 'ratio',
    range: [-1, 1],
    whole: false,
    terms: [assumed(0.3)],
  },
  taskStarts: {
    kind: 'number',
    label: {
      'zh-CN': '新增县级任务概率（每年）',
      'en-US': 'Chance of a new county task in a year',
    },
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: [assumed(0.05)],
  },
  taskEnds: {
    kind: 'number',
    label: {
      'zh-CN': '县级任务结束概率（每年）',
      'en-US': 'Chance that a county task ends in a year',
    },
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: [assumed(0.2)],
  },
  weightSpread: {
    kind: 'number',
    label: { 'zh-CN': '权重浮动幅度', 'en-US': 'Spread of the weights' },
    note: {
      'zh-CN': '每次模拟中三项权重各在此幅度内上下浮动，再归一；0为不浮动。',
      'en-US':
        'In each draw every weight moves up or down by as much, and they are rescaled; 0: not.',
    },
    unit: 'ratio',
    range: [0, 0.9],
    whole: false,
    terms: [assumed(0)],
  },
} as const satisfies Chapter;
