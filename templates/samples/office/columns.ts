import type { CellValue, StyleName } from '../../../engine/index.ts';
import { OWN_FACTOR } from '../county33/facts.ts';
import type { Baseline, Township, TownshipPosts } from '../nouns.ts';
import { decimalText } from './units.ts';

/** One column of the office's wide table: three levels of header, and what stands below. */
export interface OfficeColumn {
  /** Upper levels first; equal neighbours are merged, and the last one reaches down. */
  readonly levels: readonly [string, ...string[]];
  readonly width: number;
  readonly style: StyleName;
  readonly value: (township: Township, baseline: Baseline) => CellValue;
  /** Whether 小计 and 合计 rows sum it. */
  readonly summed?: boolean;
  /** Excel formula of a township row, with `#` for the row number and ids of columns in brackets. */
  readonly formula?: string;
  readonly id?: string;
}

const YEAR = 2024;

const text = (
  levels: OfficeColumn['levels'],
  width: number,
  value: OfficeColumn['value'],
): OfficeColumn => ({ levels, width, value, style: width > 12 ? 'text' : 'textCentered' });

const whole = (
  levels: OfficeColumn['levels'],
  value: OfficeColumn['value'],
  id?: string,
): OfficeColumn => ({
  levels,
  value,
  width: 7,
  style: 'whole',
  summed: true,
  ...(id === undefined ? {} : { id }),
});

const CLASSES = { 1: '一类', 2: '二类', 3: '三类' } as const;
const ROLES = {
  seat: '驻地镇',
  central: '中心镇',
  key: '重点镇',
  characteristic: '特色镇',
  ordinary: '一般乡镇',
} as const;

const identity: readonly OfficeColumn[] = [
  { ...text(['序号'], 6, ({ order }) => order + 1), style: 'whole' },
  text(['区划代码'], 12, ({ code }) => code),
  text(['乡镇名称'], 15, ({ name }) => name),
  text(['类别'], 7, ({ sizeClass }) => (sizeClass ? CLASSES[sizeClass] : null)),
  text(['功能定位'], 10, ({ role }) => (role ? ROLES[role] : null)),
  text(['承担重大任务'], 8, ({ countyTask }) => (countyTask === true ? '是' : '否')),
  text(['由何乡镇并入'], 18, ({ predecessors }) => predecessors.join('、') || null),
  text(['设立日期'], 12, ({ validFrom }) => validFrom?.replaceAll('-', '.') ?? null),
];

const indicators: readonly OfficeColumn[] = [
  {
    levels: ['幅员面积（平方公里）'],
    width: 10,
    style: 'decimal2',
    value: ({ areaKm2 }) => areaKm2 ?? null,
    summed: true,
  },
  ...(
    [
      ['户籍', 'registered'],
      ['常住', 'resident'],
      ['服务', 'service'],
    ] as const
  ).map(([label, basis]): OfficeColumn => ({
    levels: ['人口（万人）', `${YEAR}年`, label],
    width: 9,
    style: 'decimal4',
    value: ({ population }) => decimalText(figure(population[basis], YEAR), 4),
    summed: true,
  })),
  ...(
    [
      ['财政收入', 'fiscalRevenue'],
      ['地区生产总值', 'gdp'],
      ['总产值', 'output'],
    ] as const
  ).map(([label, column]): OfficeColumn => ({
    levels: ['经济指标（万元）', `${YEAR}年`, label],
    width: 11,
    style: 'whole',
    value: ({ economy }) => decimalText(figure(economy[column], YEAR), 4),
    summed: true,
  })),
  ...(
    [
      ['发展定位', 'development'],
      ['交通条件', 'transport'],
      ['产业特色', 'industry'],
      [OWN_FACTOR, OWN_FACTOR],
    ] as const
  ).map(([label, factor]): OfficeColumn => ({
    levels: ['X因素', label],
    width: 7,
    style: 'decimal2',
    value: ({ factors }) => factors[factor] ?? null,
  })),
];

type Kind = 'administrative' | 'publicInstitution';

const ledger = (
  group: string,
  kind: Kind,
  posts: readonly (readonly [string, keyof TownshipPosts[Kind]])[],
): readonly OfficeColumn[] => [
  ...posts.map(([label, field]) =>
    whole([group, '编制', label], of(kind, field), `${kind}.${field}`),
  ),
  ...(
    [
      ['实有', 'inPost'],
      ['借出', 'lentOut'],
      ['抽调（挂职）', 'seconded'],
      ['长期病休', 'longSick'],
      ['已核准未到位', 'pendingArrival'],
      ['预计减员', 'expectedExits'],
      ['混编', 'heldOnOther'],
    ] as const
  ).map(([label, field]) => whole([group, '人员', label], of(kind, field), `${kind}.${field}`)),
  {
    ...whole([group, '空编（超编为负）'], ({ code }, { posts: all }) => {
      const { approved = 0, inPost = 0 } = all[code]?.[kind] ?? {};
      return approved - inPost;
    }),
    formula: `[${kind}.approved]#-[${kind}.inPost]#`,
  },
];

const staff: readonly OfficeColumn[] = [
  ...ledger('行政编制（名）', 'administrative', [
    ['核定', 'approved'],
    ['领导职数对应编制', 'leadership'],
    ['县级划入', 'fromCounty'],
    ['预留（冻结）', 'reserved'],
  ]),
  ...ledger('事业编制（名）', 'publicInstitution', [
    ['核定', 'approved'],
    ['县级划入', 'fromCounty'],
    ['预留（冻结）', 'reserved'],
  ]),
  ...(
    [
      ['事业编制经费渠道', '全额', 'fullyFunded'],
      ['事业编制经费渠道', '差额', 'partlyFunded'],
      ['事业编制经费渠道', '自收自支', 'selfFunded'],
      ['机关工勤', '核定', 'workersApproved'],
      ['机关工勤', '实有', 'workersInPost'],
      ['政法专项', '核定', 'politicalLegalApproved'],
      ['政法专项', '实有', 'politicalLegalInPost'],
    ] as const
  ).map(([group, label, field]) =>
    whole([group, label], ({ code }, { posts }) => posts[code]?.memo[field] ?? null),
  ),
  whole(['编外人员'], ({ code }, { posts }) => posts[code]?.memo.offQuota ?? null, 'memo.offQuota'),
  ...(
    [
      ['正科级', '核定', 'principalApproved'],
      ['正科级', '实配', 'principalFilled'],
      ['副科级', '核定', 'deputyApproved'],
      ['副科级', '实配', 'deputyFilled'],
    ] as const
  ).map(([rank, label, field]) =>
    whole(
      ['领导职数', rank, label],
      ({ code }, { leadership }) => leadership[code]?.[field] ?? null,
    ),
  ),
  ...(
    [
      ['执法人员', 'officers'],
      ['其中：公务员', 'civilServants'],
      ['持证', 'certified'],
      ['辅助人员', 'auxiliaries'],
      ['派驻人员', 'coLocated'],
    ] as const
  ).map(([label, field]) =>
    whole(
      ['综合行政执法', label],
      ({ code }, { enforcement }) => enforcement[code]?.[field] ?? null,
    ),
  ),
  text(['综合行政执法', '班子成员兼任主任'], 8, ({ code }, { enforcement }) =>
    enforcement[code]?.headConcurrent === true ? '是' : '否',
  ),
  text(['综合行政执法', '兼任主任计入执法人员'], 8, ({ code }, { enforcement }) => {
    const isAmong = enforcement[code]?.headAmongOfficers;
    return isAmong === undefined ? null : isAmong ? '是' : '否';
  }),
  ...(
    [
      ['行政', 'administrative'],
      ['事业', 'publicInstitution'],
    ] as const
  ).map(([label, kind]) =>
    whole(
      ['实名制人数', label],
      ({ code }, { realNames = [] }) =>
        realNames.find((one) => one.township === code && one.kind === kind)?.people ?? null,
    ),
  ),
];

/** Every column of the wide table, from the left. */
export const WIDE_COLUMNS: readonly OfficeColumn[] = [...identity, ...indicators, ...staff];

/** Columns of the second table: population and economy of the years before. */
export const HISTORY_COLUMNS: readonly OfficeColumn[] = [
  ...identity.slice(0, 3),
  ...(
    [
      ['户籍', 'registered'],
      ['常住', 'resident'],
      ['服务', 'service'],
    ] as const
  ).flatMap(([label, basis]) =>
    [2019, 2020, 2021, 2022, 2023].map((year): OfficeColumn => ({
      levels: ['人口（万人）', label, `${year}年`],
      width: 9,
      style: 'decimal4',
      value: ({ population }) => decimalText(figure(population[basis], year), 4),
    })),
  ),
  ...(
    [
      ['财政收入', 'fiscalRevenue'],
      ['地区生产总值', 'gdp'],
      ['总产值', 'output'],
    ] as const
  ).flatMap(([label, column]) =>
    [2019, 2020, 2021, 2022, 2023].map((year): OfficeColumn => ({
      levels: ['经济指标（万元）', label, `${year}年`],
      width: 11,
      style: 'whole',
      value: ({ economy }) => decimalText(figure(economy[column], year), 4),
    })),
  ),
];

function of(kind: Kind, field: string): OfficeColumn['value'] {
  return ({ code }, { posts }) => {
    const ledgers: Readonly<Record<string, CellValue | undefined>> = { ...posts[code]?.[kind] };
    return ledgers[field] ?? null;
  };
}

const figure = (
  observations: readonly { readonly year: number; readonly value: number }[],
  year: number,
): number | undefined => observations.find((one) => one.year === year)?.value;
