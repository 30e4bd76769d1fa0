import type { Band, PolicyRow, Scenario } from '../nouns.ts';
import { codeOf, OWN_FACTOR } from './facts.ts';

const LIMITS = '虚构编发〔2024〕3号';
const document = (parameter: string, value: number, key?: string): PolicyRow => ({
  parameter,
  key,
  value,
  from: '2024-01-01',
  basis: '文件',
  clause: LIMITS,
});
const assumption = (
  parameter: string,
  value: number | string,
  rest: Partial<Pick<PolicyRow, 'key' | 'note'>> = {},
): PolicyRow => ({ parameter, value, basis: '假设', ...rest });
const byClass = (
  parameter: string,
  values: readonly (number | undefined)[],
  note: string,
): readonly PolicyRow[] =>
  values.flatMap((value, index) =>
    value === undefined ? [] : [assumption(parameter, value, { key: String(index + 1), note })],
  );

/** Posts that townships hold together, and the pool the county holds. */
export const TOTALS = { administrative: 930, publicInstitution: 1068, mobile: 18 } as const;

/** 测算参数: what the office set; all else is built in, or still pending such as class 2 limits. */
export const policyRows = (): readonly PolicyRow[] => [
  document('quota.totalAdministrative', TOTALS.administrative),
  document('quota.totalPublicInstitution', TOTALS.publicInstitution),
  document('quota.mobileAdministrative', TOTALS.mobile),
  assumption('quota.populationBasis', '常住人口'),
  assumption('quota.economyColumn', '财政收入', { note: '一般公共预算收入' }),
  assumption('quota.weightPopulation', 0.5, { note: '来源文件只列指标，未给权重' }),
  assumption('quota.weightArea', 0.2),
  assumption('quota.weightEconomy', 0.3),
  assumption('quota.factor', 0.05, { key: OWN_FACTOR, note: '县自定因素' }),
  ...byClass('quota.leadershipByClass', [11, 9, 8], '乡镇表已填领导职数的，以乡镇表为准'),
  ...byClass('quota.floorAdministrative', [16, 11, 7], '不含领导职数对应编制'),
  ...byClass('quota.ceilingAdministrative', [62, 28, 18], '不含领导职数对应编制'),
  ...byClass('quota.floorPublicInstitution', [32, 20, 12], '保证“七办四中心”运转'),
  ...byClass('quota.ceilingPublicInstitution', [120, 48, 36], '单个乡镇封顶'),
  ...[
    ['centralWork', 8],
    ['phased', 6],
    ['overload', 2],
  ].map(([key, posts]) =>
    assumption('adjustment.reserveAdministrative', Number(posts), {
      key: String(key),
      note: '机动编制分用途预留，其余统筹',
    }),
  ),
  assumption('joint.responseLimit', 2, { note: '来源文件未给时限，由县综合行政执法局提出' }),
  {
    parameter: 'institutions.limitOffices',
    key: '2',
    note: '来源文件未给二类限额，待县委编委研究',
  },
  {
    parameter: 'institutions.limitCentres',
    key: '2',
    note: '来源文件未给二类限额，待县委编委研究',
  },
];

const band = (
  indicator: Band['indicator'],
  steps: readonly (readonly [from: number, points: number])[],
): readonly Band[] => steps.map(([from, points]) => ({ indicator, from, inclusive: true, points }));

/** 分档计分: an example table, used by the second scenario only. */
export const bands = (): readonly Band[] => [
  ...band('population', [
    [0, 4],
    [3_000, 6],
    [5_000, 9],
    [8_000, 13],
    [12_000, 18],
    [18_000, 25],
    [25_000, 34],
    [35_000, 46],
    [50_000, 60],
    [80_000, 90],
  ]),
  ...band('area', [
    [0, 6],
    [50, 8],
    [80, 10],
    [120, 13],
  ]),
  ...band('economy', [
    [0, 3],
    [3_000_000, 5],
    [6_000_000, 8],
    [12_000_000, 13],
    [20_000_000, 19],
    [35_000_000, 27],
    [50_000_000, 36],
    [100_000_000, 60],
  ]),
];

/** 测算方案: what weights, method, a threshold of capacity, the total and a merger decide. */
export const scenarios = (): readonly Scenario[] => [
  {
    name: '人口优先',
    note: '提高人口权重，看哪些乡镇受益',
    rows: [
      { parameter: 'quota.weightPopulation', value: 0.7, basis: '假设' },
      { parameter: 'quota.weightArea', value: 0.15, basis: '假设' },
      { parameter: 'quota.weightEconomy', value: 0.15, basis: '假设' },
    ],
  },
  {
    name: '分档计分',
    note: '按档计分，最大余额法分配，便于手工核对',
    rows: [
      { parameter: 'quota.normalisation', value: '分档计分', basis: '假设' },
      { parameter: 'quota.method', value: '最大余额法', basis: '假设' },
    ],
  },
  {
    name: '承接能力',
    note: '假设每名持证执法人员可承担200分，看各乡镇还能承接、应退回哪些事项',
    rows: [{ parameter: 'powers.capacityPerOfficer', value: 200, basis: '假设' }],
  },
  {
    name: '压缩总额',
    note: '行政编制总额压减30名，看由哪些乡镇承担',
    rows: [{ parameter: 'quota.totalAdministrative', value: 900, basis: '假设' }],
  },
  {
    name: '两乡合并',
    note: '试算雪岭乡并入冷杉乡：编制、人员、机构、执法力量合并后的变化',
    rows: [],
    changes: [{ kind: 'merger', predecessor: codeOf('雪岭乡'), successor: codeOf('冷杉乡') }],
  },
];
