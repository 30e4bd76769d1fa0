import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../instruments.ts';
import { assumed, CLASS_KEYS, given, type Chapter } from '../parameter.ts';

const LIMITS = clause(COUNTY_REPORT, '（二）');

/** Chapter two: institutions (优化机构设置). Limits by class, uniform institutions, thresholds. */
export const institutions = {
  limitOffices: {
    kind: 'table',
    label: { 'zh-CN': '党政综合办事机构限额', 'en-US': 'Limit of offices' },
    note: {
      'zh-CN': '一类“九办”、三类“七办”；二类来源文件未给出。',
      'en-US': 'Class 1 nine, class 3 seven; the source does not give class 2.',
    },
    keys: CLASS_KEYS,
    unit: 'institution',
    range: [0, 50],
    whole: true,
    terms: [
      { ...given(9, LIMITS), key: '1' },
      { ...given(7, LIMITS), key: '3' },
    ],
  },
  limitCentres: {
    kind: 'table',
    label: { 'zh-CN': '直属事业单位限额', 'en-US': 'Limit of centres' },
    note: {
      'zh-CN': '一类“五中心”、三类“四中心”；二类来源文件未给出。',
      'en-US': 'Class 1 five, class 3 four; the source does not give class 2.',
    },
    keys: CLASS_KEYS,
    unit: 'institution',
    range: [0, 50],
    whole: true,
    terms: [
      { ...given(5, LIMITS), key: '1' },
      { ...given(4, LIMITS), key: '3' },
    ],
  },
  uniformOffices: {
    kind: 'number',
    label: { 'zh-CN': '全县统一设置的办事机构数', 'en-US': 'Uniform offices' },
    unit: 'institution',
    range: [0, 50],
    whole: true,
    terms: [given(6, LIMITS)],
  },
  uniformCentres: {
    kind: 'number',
    label: { 'zh-CN': '全县统一设置的事业单位数', 'en-US': 'Uniform centres' },
    unit: 'institution',
    range: [0, 50],
    whole: true,
    terms: [given(2, LIMITS)],
  },
  populationBasis: {
    kind: 'choice',
    label: { 'zh-CN': '划分类别的人口口径', 'en-US': 'Population basis of the size classes' },
    choices: [
      { value: 'service', label: { 'zh-CN': '服务人口', 'en-US': 'Service' } },
      { value: 'resident', label: { 'zh-CN': '常住人口', 'en-US': 'Resident' } },
      { value: 'registered', label: { 'zh-CN': '户籍人口', 'en-US': 'Registered' } },
    ],
    terms: [given('service', LIMITS)],
  },
  classPopulation: {
    kind: 'table',
    label: { 'zh-CN': '类别人口下限', 'en-US': 'Least population of a class' },
    note: {
      'zh-CN':
        '达到下限即属该类；是否含本数、与面积标准的组合另行选择。来源文件未给出标准，未设定时以表内类别为准。',
      'en-US': 'Reaching it puts a township in the class; not given by the source.',
    },
    keys: CLASS_KEYS.slice(0, 2),
    unit: 'person',
    range: [0, 10_000_000],
    whole: true,
    terms: [],
  },
  classArea: {
    kind: 'table',
    label: { 'zh-CN': '类别面积下限', 'en-US': 'Least area of a class' },
    note: {
      'zh-CN': '达到下限即属该类；是否含本数、与人口标准的组合另行选择。来源文件未给出标准。',
      'en-US': 'Reaching it puts a township in the class; not given by the source.',
    },
    keys: CLASS_KEYS.slice(0, 2),
    unit: 'squareKilometre',
    range: [0, 1_000_000],
    whole: false,
    terms: [],
  },
  classRule: {
    kind: 'choice',
    label: { 'zh-CN': '类别标准的组合方式', 'en-US': 'How the class thresholds combine' },
    choices: [
      { value: 'either', label: { 'zh-CN': '人口、面积达到其一', 'en-US': 'Either suffices' } },
      { value: 'both', label: { 'zh-CN': '人口、面积均达到', 'en-US': 'Both are needed' } },
    ],
    terms: [assumed('both')],
  },
  classBoundary: {
    kind: 'choice',
    label: { 'zh-CN': '类别下限是否含本数', 'en-US': 'Whether a class threshold includes itself' },
    note: {
      'zh-CN':
        '以划定类别的文件用语为准：“以上”含本数、“超过”不含本数（民法典第一千二百五十九条的用法；各文件不尽相同，如有的规定“以下”不含本数）。',
      'en-US':
        'As the document that sets the classes words it: 以上 includes the number, 超过 does not (so the Civil Code, article 1259; documents differ).',
    },
    choices: [
      { value: 'inclusive', label: { 'zh-CN': '以上（含本数）', 'en-US': 'Inclusive' } },
      { value: 'exclusive', label: { 'zh-CN': '超过（不含本数）', 'en-US': 'Exclusive' } },
    ],
    terms: [assumed('inclusive')],
  },
} as const satisfies Chapter;
