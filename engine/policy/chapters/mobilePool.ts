import { assumed, type Chapter } from '../parameter.ts';

/** The uses of mobile posts as keys of a table (中心工作保障用编、阶段性工作动态用编、个别超负荷单位限量增编). */
export const USE_KEYS = [
  { key: 'centralWork', label: { 'zh-CN': '中心工作', 'en-US': 'Central work' } },
  { key: 'phased', label: { 'zh-CN': '阶段性工作', 'en-US': 'Phased work' } },
  { key: 'overload', label: { 'zh-CN': '超负荷', 'en-US': 'Overload' } },
] as const;

const RESERVE = {
  'zh-CN': '机动编制中专留给该类用途的数额；其余为统筹使用。',
  'en-US': 'Mobile posts set apart for this use; the rest is for all of them.',
};
const NO_RESERVE = USE_KEYS.map(({ key }) => ({ ...assumed(0), key }));

/** The mobile pool (机动编制): reserves, limits of the use 超负荷, reminders. The source gives the uses and no number. */
export const mobilePool = {
  reserveAdministrative: {
    kind: 'table',
    label: { 'zh-CN': '机动编制分用途预留（行政）', 'en-US': 'Administrative pool by use' },
    note: RESERVE,
    keys: USE_KEYS,
    unit: 'post',
    range: [0, 100_000],
    whole: true,
    terms: NO_RESERVE,
  },
  reservePublicInstitution: {
    kind: 'table',
    label: { 'zh-CN': '机动编制分用途预留（事业）', 'en-US': 'Public-institution pool by use' },
    note: RESERVE,
    keys: USE_KEYS,
    unit: 'post',
    range: [0, 100_000],
    whole: true,
    terms: NO_RESERVE,
  },
  pressureThreshold: {
    kind: 'number',
    label: { 'zh-CN': '超负荷认定线', 'en-US': 'Pressure that counts as overload' },
    note: {
      'zh-CN': '人均工作量分值与全县平均之比，超过（不含本数）此值的才可按超负荷使用机动编制。',
      'en-US':
        'Points per person against the county average; above it (not at it) a township may borrow for overload.',
    },
    unit: 'ratio',
    range: [0, 100],
    whole: false,
    terms: [assumed(1.2)],
  },
  overloadCap: {
    kind: 'number',
    label: { 'zh-CN': '超负荷限量增编数', 'en-US': 'Most posts lent to a township for overload' },
    note: {
      'zh-CN': '每个乡镇按超负荷周转使用的上限，已周转使用的计算在内。',
      'en-US': 'Per township, posts already lent for overload included.',
    },
    unit: 'post',
    range: [0, 1000],
    whole: true,
    terms: [assumed(2)],
  },
  reminderDays: {
    kind: 'table',
    label: { 'zh-CN': '周转使用到期提醒', 'en-US': 'Days ahead of expiry' },
    keys: [
      { key: 'first', label: { 'zh-CN': '第一次', 'en-US': 'First' } },
      { key: 'second', label: { 'zh-CN': '第二次', 'en-US': 'Second' } },
      { key: 'third', label: { 'zh-CN': '第三次', 'en-US': 'Third' } },
    ],
    unit: 'day',
    range: [0, 3650],
    whole: true,
    terms: [
      { ...assumed(90), key: 'first' },
      { ...assumed(60), key: 'second' },
      { ...assumed(30), key: 'third' },
    ],
  },
} as const satisfies Chapter;
