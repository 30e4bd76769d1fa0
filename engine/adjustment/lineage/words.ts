import type { Baseline } from '../../model/baseline.ts';
import type { Localized } from '../../model/locale.ts';

const both = (chinese: string, english: string): Localized => ({
  'zh-CN': chinese,
  'en-US': english,
});

/** What of a township cannot be divided, list by list. */
export const INDIVISIBLE = {
  institutions: both('机构和分解到机构的编制', 'institutions and posts decomposed to them'),
  institutionChanges: both('机构变更', 'changes of institutions'),
  stations: both('派驻机构', 'stations'),
  stationMoves: both('站所划转', 'moves of stations'),
  stationStaff: both('派驻人事', 'staff matters of stations'),
  liaison: both('执法联络员', 'liaison'),
  whistles: both('吹哨报到', 'calls'),
  teams: both('试点执法队', 'pilot teams'),
  loans: both('机动编制', 'mobile posts'),
} as const satisfies Partial<Readonly<Record<keyof Baseline, Localized>>>;

/** Records of powers, which cannot be divided either. */
export const INDIVISIBLE_POWERS = {
  handovers: both('两上两下记录', 'records of two-up-two-down'),
  letters: both('委托书', 'letters of delegation'),
} as const;

/** Figures that are a sum only where every part has them. */
export const WHOLE_SUMS = {
  approved: both('核定编制数', 'approved posts'),
  inPost: both('实有人数', 'people in post'),
  leaders: both('领导实配', 'leaders in post'),
  officers: both('执法力量', 'enforcement staff'),
  area: both('面积', 'area'),
  population: both('人口', 'population'),
  economy: both('经济指标', 'economy'),
  history: both('历年编制', 'posts of earlier years'),
} as const;

/** Why rows were refused. */
export const REFUSED = {
  unknown: both('没有这个乡镇', 'there is no such township'),
  nothing: both(
    '“沿革”表没有该乡镇截止日期以后或未填日期的行',
    'the sheet of lineage has nothing for it after the cut-off date or without a date',
  ),
  shares: both('编制或人员比例合计不为1', 'its shares of posts or of people do not sum to 1'),
} as const;

/** What has to be settled for the new borders. */
export const TO_SETTLE = {
  bounds: both(
    '原乡镇单独填写的保底数、封顶数不再适用',
    'floors and ceilings of the former townships hold no more',
  ),
  decided: both(
    '原乡镇的锁定数、审定数不再适用',
    'locks and decided numbers of the former townships hold no more',
  ),
  adjusted: both(
    '原乡镇的人工调整数已相加，须按新区划重新核对',
    'adjustments of the former townships were added up; they have to be looked at again',
  ),
  sizeClass: (label: Localized): Localized =>
    both(
      `类别暂按原乡镇中最高的${label['zh-CN']}，须重新认定`,
      `for the time being it has the highest class of its parts (${label['en-US']}); it has to be classed anew`,
    ),
  role: (name: string, label: Localized): Localized =>
    both(
      `${name}的${label['zh-CN']}定位及其特色清单没有带入`,
      `the role of ${name} (${label['en-US'].toLowerCase()}) and its special list were not taken over`,
    ),
  head: both(
    '原乡镇执法办主任兼任情况不一，须重新明确',
    'the former townships differ in who heads the enforcement office',
  ),
  letters: (count: number): Localized =>
    both(
      `${count}份委托书的受托乡镇已变更，须重新签订并公布`,
      `${count} letters name a township that is no more; they have to be signed and published anew`,
    ),
  handovers: (count: number): Localized =>
    both(
      `${count}项权力的两上两下只记录了其中一方，暂对整个乡镇适用`,
      `of ${count} powers two-up-two-down is recorded for one part alone; for the time being it holds for the whole`,
    ),
  blank: (names: readonly Localized[]): Localized =>
    both(
      `${names.map((name) => name['zh-CN']).join('、')}有一方未填，合计留空`,
      `${names.map((name) => name['en-US']).join(', ')}: blank in one part, so the sum is blank`,
    ),
} as const;
