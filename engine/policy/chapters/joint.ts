import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../instruments.ts';
import { assumed, given, type Chapter } from '../parameter.ts';

const FROM_ROWS = {
  'zh-CN': '空白时按“乡镇吹哨”表的记录测算，并列为假设。',
  'en-US': 'Blank: from the calls on the sheet “Whistles”, shown as an assumption.',
};

/** The types of stations that the source names: their enforcers work in the township’s office. */
const NAMED = [
  { key: 'naturalResources', label: { 'zh-CN': '自然资源所', 'en-US': 'Natural resources' } },
  { key: 'marketRegulation', label: { 'zh-CN': '市场监管所', 'en-US': 'Market regulation' } },
  { key: 'livestock', label: { 'zh-CN': '畜牧兽医站', 'en-US': 'Livestock and veterinary' } },
] as const;

/** The type of station that a key stands for; a key that the office added is the type itself. */
export const stationTypeOf = (key: string): string =>
  NAMED.find((one) => one.key === key)?.label['zh-CN'] ?? key;

/** Joint enforcement (乡镇吹哨、部门报到): the source founds it and gives no number. */
export const joint = {
  movesIn: {
    kind: 'table',
    label: { 'zh-CN': '执法人员进驻合署的派驻机构类型', 'en-US': 'Types of stations that move in' },
    note: {
      'zh-CN': '1为进驻，0为不进驻；来源文件列名三类，其他类型（如派出所）自行增列后才要求进驻。',
      'en-US':
        '1: they move in, 0: not. The source names three types; others, such as police stations, only where the office adds them.',
    },
    keys: NAMED,
    openKeys: true,
    unit: 'count',
    range: [0, 1],
    whole: true,
    terms: NAMED.map(({ key }) => ({ ...given(1, clause(COUNTY_REPORT, '（四）')), key })),
  },
  responseLimit: {
    kind: 'number',
    label: { 'zh-CN': '部门报到响应时限', 'en-US': 'Limit of response to a call' },
    note: {
      'zh-CN': '从乡镇吹哨到部门到场的工作小时（含本数）；来源文件只要求快速响应，未给时限。',
      'en-US':
        'Working hours from the call until somebody is there, the limit included; the source asks for a quick response and gives no limit.',
    },
    unit: 'hour',
    range: [0, 1000],
    whole: false,
    terms: [],
  },
  responseShare: {
    kind: 'number',
    label: { 'zh-CN': '须在时限内报到的比例', 'en-US': 'Share of calls within the limit' },
    unit: 'ratio',
    range: [0.5, 0.999],
    whole: false,
    terms: [assumed(0.95)],
  },
  pooling: {
    kind: 'choice',
    label: { 'zh-CN': '联络员待命范围', 'en-US': 'Who answers a call' },
    note: {
      'zh-CN': '吹哨由被吹哨部门的人报到，各部门分别测算；全县统一调度的选全县。',
      'en-US':
        'A call is answered by the department that is called, each a queue of its own; or by anybody of the county.',
    },
    choices: [
      { value: 'department', label: { 'zh-CN': '各部门分别', 'en-US': 'Its department' } },
      { value: 'county', label: { 'zh-CN': '全县统一', 'en-US': 'The whole county' } },
    ],
    terms: [assumed('department')],
  },
  callsPerDay: {
    kind: 'number',
    label: { 'zh-CN': '全县每工作日吹哨次数', 'en-US': 'Calls of the county in a working day' },
    note: FROM_ROWS,
    unit: 'count',
    range: [0, 10_000],
    whole: false,
    hasStandIn: true,
    terms: [],
  },
  serviceHours: {
    kind: 'number',
    label: { 'zh-CN': '平均办理用时', 'en-US': 'Mean service of a call' },
    note: FROM_ROWS,
    unit: 'hour',
    range: [0.01, 1000],
    whole: false,
    hasStandIn: true,
    terms: [],
  },
  serviceSpread: {
    kind: 'number',
    label: { 'zh-CN': '办理用时对数标准差', 'en-US': 'Spread of the logarithm of services' },
    note: FROM_ROWS,
    unit: 'ratio',
    range: [0, 5],
    whole: false,
    hasStandIn: true,
    terms: [],
  },
  travelHours: {
    kind: 'number',
    label: { 'zh-CN': '联络员单程在途用时', 'en-US': 'One way to the township' },
    unit: 'hour',
    range: [0, 100],
    whole: false,
    terms: [assumed(0.5)],
  },
  workingHours: {
    kind: 'number',
    label: { 'zh-CN': '每工作日小时数', 'en-US': 'Hours of a working day' },
    unit: 'hour',
    range: [1, 24],
    whole: false,
    terms: [assumed(8)],
  },
  simulatedCalls: {
    kind: 'number',
    label: { 'zh-CN': '联络员测算模拟次数', 'en-US': 'Simulated calls' },
    unit: 'count',
    range: [100, 1_000_000],
    whole: true,
    terms: [assumed(10_000)],
  },
  seed: {
    kind: 'number',
    label: { 'zh-CN': '联络员测算随机种子', 'en-US': 'Seed of the simulated calls' },
    unit: 'count',
    range: [0, 4_294_967_295],
    whole: true,
    terms: [assumed(1)],
  },
} as const satisfies Chapter;
