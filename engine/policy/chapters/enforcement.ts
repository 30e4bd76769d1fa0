import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT, PENALTY_LAW } from '../instruments.ts';
import { assumed, given, type Chapter } from '../parameter.ts';

const STEP = clause(COUNTY_REPORT, '（四）');

/** Chapter four: enforcement (健全执法体系). */
export const enforcement = {
  baseOfficers: {
    kind: 'number',
    label: { 'zh-CN': '执法人员基数', 'en-US': 'Base of enforcement officers' },
    unit: 'person',
    range: [0, 100],
    whole: true,
    terms: [given(2, STEP)],
  },
  minimumCivilServants: {
    kind: 'number',
    label: { 'zh-CN': '从事执法的公务员最低人数', 'en-US': 'Least civil servants in enforcement' },
    unit: 'person',
    range: [0, 100],
    whole: true,
    terms: [given(2, STEP)],
  },
  minimumCertified: {
    kind: 'number',
    label: { 'zh-CN': '持证执法人员最低人数', 'en-US': 'Least certified officers' },
    unit: 'person',
    range: [0, 100],
    whole: true,
    terms: [given(2, clause(PENALTY_LAW, '第四十二条'))],
  },
  residentsAtBase: {
    kind: 'number',
    label: { 'zh-CN': '执法人员配备基数人口', 'en-US': 'Population covered by the base' },
    unit: 'person',
    range: [1_000, 1_000_000],
    whole: true,
    terms: [given(20_000, STEP)],
  },
  residentsPerExtraOfficer: {
    kind: 'number',
    label: { 'zh-CN': '每增配1名执法人员的人口', 'en-US': 'People per further officer' },
    unit: 'person',
    range: [1_000, 1_000_000],
    whole: true,
    terms: [given(10_000, STEP)],
  },
  reading: {
    kind: 'choice',
    label: { 'zh-CN': '增配人数的取整方式', 'en-US': 'Reading of “every 10,000”' },
    choices: [
      { value: 'completed', label: { 'zh-CN': '满1万人增1人', 'en-US': 'Completed steps' } },
      { value: 'started', label: { 'zh-CN': '超出即增1人', 'en-US': 'Started steps' } },
      { value: 'nearest', label: { 'zh-CN': '四舍五入', 'en-US': 'Nearest step' } },
    ],
    terms: [assumed('completed')],
  },
  populationBasis: {
    kind: 'choice',
    label: { 'zh-CN': '辖区人口口径', 'en-US': 'Population basis of enforcement' },
    choices: [
      { value: 'resident', label: { 'zh-CN': '常住人口', 'en-US': 'Resident' } },
      { value: 'registered', label: { 'zh-CN': '户籍人口', 'en-US': 'Registered' } },
      { value: 'service', label: { 'zh-CN': '服务人口', 'en-US': 'Service' } },
    ],
    terms: [assumed('resident')],
  },
  watchWithin: {
    kind: 'number',
    label: { 'zh-CN': '临界提示人数', 'en-US': 'Boundary watch' },
    note: {
      'zh-CN': '距离增减1名执法人员不足此人数时提示。',
      'en-US': 'Say so when fewer people than this separate a township from the next step.',
    },
    unit: 'person',
    range: [0, 10_000],
    whole: true,
    terms: [assumed(500)],
  },
} as const satisfies Chapter;
