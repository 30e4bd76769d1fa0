import { assumed, CLASS_KEYS, type Chapter } from '../parameter.ts';
import { totals } from './totals.ts';

const SILENT = {
  'zh-CN': '来源文件未给出数值，由编办设定。',
  'en-US': 'The source gives no value; the office sets it.',
};

/** Chapter three: posts (统筹编制资源). Totals, indicators, weights, method, bounds. */
export const quota = {
  ...totals,
  populationBasis: {
    kind: 'choice',
    label: { 'zh-CN': '3+X人口口径', 'en-US': 'Population basis of 3+X' },
    choices: [
      { value: 'resident', label: { 'zh-CN': '常住人口', 'en-US': 'Resident' } },
      { value: 'registered', label: { 'zh-CN': '户籍人口', 'en-US': 'Registered' } },
      { value: 'service', label: { 'zh-CN': '服务人口', 'en-US': 'Service' } },
    ],
    terms: [assumed('resident')],
  },
  economyColumn: {
    kind: 'choice',
    label: { 'zh-CN': '经济指标', 'en-US': 'Economy indicator' },
    choices: [
      { value: 'fiscalRevenue', label: { 'zh-CN': '财政收入', 'en-US': 'Fiscal revenue' } },
      { value: 'gdp', label: { 'zh-CN': '地区生产总值', 'en-US': 'GDP' } },
      { value: 'output', label: { 'zh-CN': '总产值', 'en-US': 'Output' } },
    ],
    terms: [assumed('fiscalRevenue')],
  },
  economyDirection: {
    kind: 'choice',
    label: { 'zh-CN': '经济指标方向', 'en-US': 'Direction of the economy indicator' },
    choices: [
      {
        value: 'direct',
        label: { 'zh-CN': '正向（越高编制越多）', 'en-US': 'Direct (more is more)' },
      },
      {
        value: 'inverse',
        label: { 'zh-CN': '反向（越低编制越多）', 'en-US': 'Inverse (less is more)' },
      },
    ],
    terms: [assumed('direct')],
  },
  weightPopulation: {
    kind: 'number',
    label: { 'zh-CN': '人口权重', 'en-US': 'Weight of population' },
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: [assumed(0.5)],
  },
  weightArea: {
    kind: 'number',
    label: { 'zh-CN': '面积权重', 'en-US': 'Weight of area' },
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: [assumed(0.2)],
  },
  weightEconomy: {
    kind: 'number',
    label: { 'zh-CN': '经济权重', 'en-US': 'Weight of economy' },
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: [assumed(0.3)],
  },
  normalisation: {
    kind: 'choice',
    label: { 'zh-CN': '指标标准化方法', 'en-US': 'Normalisation of indicators' },
    choices: [
      { value: 'share', label: { 'zh-CN': '占比法', 'en-US': 'Share' } },
      { value: 'minMax', label: { 'zh-CN': '极差法', 'en-US': 'Min–max' } },
      { value: 'rank', label: { 'zh-CN': '位次法', 'en-US': 'Rank' } },
      { value: 'banded', label: { 'zh-CN': '分档计分', 'en-US': 'Bands' } },
    ],
    terms: [assumed('share')],
  },
  factorEffect: {
    kind: 'choice',
    label: { 'zh-CN': 'X因素作用方式', 'en-US': 'Effect of the X factors' },
    choices: [
      { value: 'multiplier', label: { 'zh-CN': '系数调节', 'en-US': 'Multiplier' } },
      { value: 'points', label: { 'zh-CN': '加分（仅分档计分）', 'en-US': 'Points (bands only)' } },
      { value: 'fixedPosts', label: { 'zh-CN': '定额加编', 'en-US': 'Fixed posts' } },
    ],
    terms: [assumed('multiplier')],
  },
  factor: {
    kind: 'table',
    label: { 'zh-CN': 'X因素系数', 'en-US': 'Strength of an X factor' },
    note: {
      'zh-CN': '系数调节：1+系数×因素值；加分：满分；定额加编：满值时加编数（名）。',
      'en-US':
        'Multiplier: 1 + strength × value. Points: full points. Fixed posts: posts at value 1.',
    },
    keys: [
      { key: 'transport', label: { 'zh-CN': '交通条件', 'en-US': 'Transport' } },
      { key: 'industry', label: { 'zh-CN': '产业特色', 'en-US': 'Industry' } },
      { key: 'development', label: { 'zh-CN': '发展定位', 'en-US': 'Development role' } },
    ],
    openKeys: true,
    unit: 'ratio',
    range: [0, 100],
    whole: false,
    terms: [
      { ...assumed(0.1), key: 'transport' },
      { ...assumed(0.1), key: 'industry' },
      { ...assumed(0.1), key: 'development' },
    ],
  },
  developmentWhenBlank: {
    kind: 'choice',
    label: { 'zh-CN': '发展定位空白时', 'en-US': 'Where the development role is blank' },
    note: {
      'zh-CN':
        '来源文件要求向重点镇、中心镇、特色镇和承担县委县政府中心工作的乡镇倾斜，未规定空白如何取值。',
      'en-US':
        'The source favours key, central and characteristic towns and county tasks; it says nothing of blanks.',
    },
    choices: [
      {
        value: 'byRole',
        label: {
          'zh-CN': '按功能定位取值（重点、中心、特色镇和承担重大任务的取1，其余取0）',
          'en-US': 'By role (key, central, characteristic, county task 1; else 0)',
        },
      },
      { value: 'none', label: { 'zh-CN': '不计', 'en-US': 'No effect' } },
    ],
    terms: [assumed('byRole')],
  },
  method: {
    kind: 'choice',
    label: { 'zh-CN': '测算分配方法', 'en-US': 'Allocation method' },
    choices: [
      {
        value: 'sainteLague',
        label: { 'zh-CN': '最高平均数法（圣拉古）', 'en-US': 'Highest averages (Sainte-Laguë)' },
      },
      {
        value: 'largestRemainder',
        label: { 'zh-CN': '最大余额法', 'en-US': 'Largest remainder (Hamilton)' },
      },
      {
        value: 'dHondt',
        label: { 'zh-CN': '最高平均数法（洪德，偏大）', 'en-US': 'D’Hondt (favours large)' },
      },
      {
        value: 'adams',
        label: { 'zh-CN': '最高平均数法（亚当斯，偏小）', 'en-US': 'Adams (favours small)' },
      },
      {
        value: 'huntingtonHill',
        label: { 'zh-CN': '等比例法（亨廷顿—希尔）', 'en-US': 'Huntington–Hill' },
      },
      { value: 'dean', label: { 'zh-CN': '调和平均法（迪安）', 'en-US': 'Dean' } },
    ],
    terms: [assumed('sainteLague')],
  },
  scope: {
    kind: 'choice',
    label: { 'zh-CN': '测算范围', 'en-US': 'Scope of the allocation' },
    choices: [
      { value: 'full', label: { 'zh-CN': '全部重新测算', 'en-US': 'Full recalculation' } },
      { value: 'increments', label: { 'zh-CN': '只分增量', 'en-US': 'Increments only' } },
      {
        value: 'paced',
        label: { 'zh-CN': '动态调整（逐年到位）', 'en-US': 'Dynamic adjustment (year by year)' },
      },
    ],
    terms: [assumed('full')],
  },
  leadershipByClass: {
    kind: 'table',
    label: { 'zh-CN': '领导职数对应编制', 'en-US': 'Leadership posts' },
    note: SILENT,
    keys: CLASS_KEYS,
    unit: 'post',
    range: [0, 100],
    whole: true,
    terms: [],
  },
  floorAdministrative: {
    kind: 'table',
    label: { 'zh-CN': '行政基本编制保底数', 'en-US': 'Floor of basic administrative posts' },
    note: SILENT,
    keys: CLASS_KEYS,
    unit: 'post',
    range: [0, 10_000],
    whole: true,
    terms: [],
  },
  ceilingAdministrative: {
    kind: 'table',
    label: { 'zh-CN': '行政基本编制封顶数', 'en-US': 'Ceiling of basic administrative posts' },
    note: SILENT,
    keys: CLASS_KEYS,
    unit: 'post',
    range: [0, 10_000],
    whole: true,
    terms: [],
  },
  floorPublicInstitution: {
    kind: 'table',
    label: { 'zh-CN': '事业编制保底数', 'en-US': 'Floor of public-institution posts' },
    note: SILENT,
    keys: CLASS_KEYS,
    unit: 'post',
    range: [0, 10_000],
    whole: true,
    terms: [],
  },
  ceilingPublicInstitution: {
    kind: 'table',
    label: { 'zh-CN': '事业编制封顶数', 'en-US': 'Ceiling of public-institution posts' },
    note: SILENT,
    keys: CLASS_KEYS,
    unit: 'post',
    range: [0, 10_000],
    whole: true,
    terms: [],
  },
} as const satisfies Chapter;
