import { clause } from '../../model/citation.ts';
import { POWER_LIST_LABELS, ROUTE_LABELS } from '../../model/powers.ts';
import { COUNTY_REPORT } from '../instruments.ts';
import { assumed, given, type Chapter } from '../parameter.ts';

const REPORT = clause(COUNTY_REPORT, '（一）');

/** Chapter one of the report: powers (扩权赋能). */
export const powers = {
  statedCounts: {
    kind: 'table',
    label: { 'zh-CN': '文件载明的权力清单数', 'en-US': 'Counts that the powers document states' },
    note: {
      'zh-CN': '只用来与逐行登记的数核对，不参与计算；请换成本县文件的数。',
      'en-US':
        'Held against the rows, never computed with; replace them by those of your own document.',
    },
    keys: [
      { key: 'departments', label: { 'zh-CN': '职能部门', 'en-US': 'Departments' } },
      {
        key: 'choosing',
        label: { 'zh-CN': '自主选择特色清单的乡镇', 'en-US': 'Townships that choose' },
      },
      { key: 'statutory', label: ROUTE_LABELS.statutory },
      { key: 'conferred', label: ROUTE_LABELS.conferred },
      { key: 'seat', label: POWER_LIST_LABELS.seat },
      { key: 'central', label: POWER_LIST_LABELS.central },
      { key: 'key', label: POWER_LIST_LABELS.key },
      { key: 'characteristic', label: POWER_LIST_LABELS.characteristic },
      { key: 'letters', label: { 'zh-CN': '委托书', 'en-US': 'Letters' } },
    ],
    unit: 'count',
    range: [0, 100_000],
    whole: true,
    terms: [
      { key: 'departments', ...given(7, REPORT) },
      { key: 'choosing', ...given(11, REPORT) },
      { key: 'statutory', ...given(118, REPORT) },
      { key: 'conferred', ...given(55, REPORT) },
      { key: 'seat', ...given(16, REPORT) },
      { key: 'central', ...given(24, REPORT) },
      { key: 'key', ...given(15, REPORT) },
      { key: 'characteristic', ...given(32, REPORT) },
      { key: 'letters', ...given(292, REPORT) },
    ],
  },
  effortPerItem: {
    kind: 'number',
    label: { 'zh-CN': '事项默认执法工作量', 'en-US': 'Effort of an item without one' },
    note: {
      'zh-CN': '“权力事项”表没有填执法工作量的事项按此计。',
      'en-US': 'Counts for items whose effort is blank on the sheet “Powers”.',
    },
    unit: 'point',
    range: [0, 1000],
    whole: false,
    terms: [assumed(1)],
  },
  capacityPerOfficer: {
    kind: 'number',
    label: {
      'zh-CN': '每名持证执法人员可承担的工作量',
      'en-US': 'Effort a certified officer can bear',
    },
    note: {
      'zh-CN': '承接能力的界限；来源文件没有给出，由编办研究确定。',
      'en-US': 'The bound of the capacity test. No source gives it; the office sets it.',
    },
    unit: 'point',
    range: [0, 100_000],
    whole: false,
    terms: [],
  },
  expiryWatch: {
    kind: 'number',
    label: { 'zh-CN': '委托书到期提醒天数', 'en-US': 'Days before expiry that are pointed out' },
    unit: 'day',
    range: [0, 3650],
    whole: true,
    terms: [assumed(90)],
  },
} as const satisfies Chapter;
