import type { ComparedCase, Comparison } from '../../model/comparison.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Measures } from '../../model/measures.ts';
import { caseSpan, NAME_WIDTH, taking } from './comparisonGrid.ts';
import { anyTable } from './page.ts';
import type { ResultColumn } from './table.ts';
import { both } from './words.ts';

type AnyTable = ReturnType<typeof anyTable>;

/** What a scenario is called; the workbook's own parameters are 现行参数. */
export const caseName = ({ scenario }: Pick<ComparedCase, 'scenario'>): Localized =>
  scenario === undefined ? both('现行参数', 'As it is') : both(scenario, scenario);

/** That decided numbers stay, and what is compared instead; nothing where none was decided. */
export function heldNote({ cases }: Comparison, locale: Locale): string | undefined {
  const held = cases[0]?.held ?? 0;
  if (held === 0) return undefined;
  return both(
    `审定数不变：已有${held}个审定数（行政、事业分别计），不随试算变动；各方案（含首列）均按拟核定数（没有的按测算数）比较和计算指标。`,
    `Decided numbers stay: ${held} of them (both ledgers) move with no what-if. Every case, the first too, is compared and measured by its draft, else its proposal.`,
  )[locale];
}

/** One measure in a list: its name and how it is written. */
export interface MeasureRow<A extends readonly unknown[]> {
  readonly label: Localized;
  readonly style: 'wholeOrZero' | 'decimal2' | 'decimal4';
  readonly of: (one: Measures, ...about: A) => number | undefined;
}

/** What one ledger comes to, row by row. */
export const LEDGER_MEASURES: readonly MeasureRow<[QuotaKind]>[] = [
  {
    label: both('编制数（拟核定或测算）', 'Posts (draft, else proposal)'),
    style: 'wholeOrZero',
    of: ({ ledgers }, kind) => ledgers[kind].posts,
  },
  {
    label: both('乡镇之间移动编制', 'Posts moved between townships'),
    style: 'wholeOrZero',
    of: ({ ledgers }, kind) => ledgers[kind].moved,
  },
  {
    label: both('比现编制净增减', 'Net change against present'),
    style: 'wholeOrZero',
    of: ({ ledgers }, kind) => ledgers[kind].net,
  },
  {
    label: both('空编（按本表编制数）', 'Vacancies on these posts'),
    style: 'wholeOrZero',
    of: ({ ledgers }, kind) => ledgers[kind].vacancies,
  },
  {
    label: both('可用编制', 'Usable'),
    style: 'wholeOrZero',
    of: ({ ledgers }, kind) => ledgers[kind].usable,
  },
  {
    label: both('可用编制不足', 'Short of usable'),
    style: 'wholeOrZero',
    of: ({ ledgers }, kind) => ledgers[kind].usableLack,
  },
  {
    label: both('超编（按本表编制数）', 'Over-staffing on these posts'),
    style: 'wholeOrZero',
    of: ({ ledgers }, kind) => ledgers[kind].overstaffing,
  },
  {
    label: both('编制对分值的基尼系数', 'Gini of posts per point'),
    style: 'decimal4',
    of: ({ ledgers }, kind) => ledgers[kind].gini,
  },
  {
    label: both('编制对分值的泰尔指数', 'Theil of posts per point'),
    style: 'decimal4',
    of: ({ ledgers }, kind) => ledgers[kind].theil,
  },
  {
    label: both('公式移动编制', 'Moved by the formula'),
    style: 'wholeOrZero',
    of: ({ displacement }, kind) => displacement[kind]?.formula,
  },
  {
    label: both('上下限移动编制', 'Moved by bounds'),
    style: 'wholeOrZero',
    of: ({ displacement }, kind) => displacement[kind]?.bounds,
  },
  {
    label: both('步幅留住编制', 'Held by pace'),
    style: 'wholeOrZero',
    of: ({ displacement }, kind) => displacement[kind]?.pace,
  },
  {
    label: both('人员保护留住编制', 'Held by people'),
    style: 'wholeOrZero',
    of: ({ displacement }, kind) => displacement[kind]?.protection,
  },
];

/** What the county comes to. */
export const COUNTY_MEASURES: readonly MeasureRow<[]>[] = [
  {
    label: both('每万人编制数（两类）', 'Posts per 10,000 people'),
    style: 'decimal2',
    of: ({ postsPerTenThousand }) => postsPerTenThousand,
  },
  {
    label: both('执法人员缺额', 'Officers short'),
    style: 'wholeOrZero',
    of: ({ officersShort }) => officersShort,
  },
  {
    label: both('必须纠正的问题', 'Errors'),
    style: 'wholeOrZero',
    of: ({ problems }) => problems.error,
  },
  {
    label: both('应予关注的问题', 'Warnings'),
    style: 'wholeOrZero',
    of: ({ problems }) => problems.warning,
  },
];

/** Two tables of 主要指标: of each ledger, and of the county. */
export function measureTables(cases: readonly ComparedCase[]): readonly AnyTable[] {
  const label = { header: both('指标', 'Measure'), style: 'text', width: NAME_WIDTH } as const;
  const place = taking(caseSpan(cases));
  const column = <A extends readonly unknown[]>(
    one: ComparedCase,
    group: Localized | undefined,
    about: A,
  ): ResultColumn<MeasureRow<A>> => ({
    ...{ header: caseName(one), group, style: 'decimal2', ...place, dash: true },
    value: ({ of }) => of(one.measures, ...about),
    styleOf: ({ style }) => style,
  });
  return [
    anyTable<MeasureRow<[QuotaKind]>>({
      caption: both(
        '四、主要指标（各方案均为0的不列）',
        '4. Measures (those that are 0 everywhere left out)',
      ),
      columns: [
        { ...label, value: (row) => row.label },
        ...QUOTA_KINDS.flatMap((kind) =>
          cases.map((one) => column<[QuotaKind]>(one, QUOTA_LABELS[kind], [kind])),
        ),
      ],
      rows: LEDGER_MEASURES.filter((row) => !isIdle(row, cases)),
      whenEmpty: both('没有指标。', 'No measures.'),
    }),
    anyTable<MeasureRow<[]>>({
      columns: [
        { ...label, value: (row) => row.label },
        ...cases.map((one) => column<[]>(one, undefined, [])),
      ],
      rows: COUNTY_MEASURES,
      whenEmpty: both('没有指标。', 'No measures.'),
    }),
  ];
}

/** Whether a measure is 0 in every case: it tells nothing apart, and the page has no room for it. */
const isIdle = ({ of }: MeasureRow<[QuotaKind]>, cases: readonly ComparedCase[]): boolean =>
  cases.every((one) => QUOTA_KINDS.every((kind) => of(one.measures, kind) === 0));

/** One case in one year. */
export type YearRow = ComparedCase['years'][number] & { readonly name: Localized };

/** 逐年推演: every case in every year. */
export function yearTable(rows: readonly YearRow[]): AnyTable {
  const number = (
    header: Localized,
    value: (row: YearRow) => number | undefined,
  ): ResultColumn<YearRow> => ({
    ...{ header, style: 'wholeOrZero', ...taking(2), dash: true },
    value,
  });
  return anyTable<YearRow>({
    caption: both('五、逐年推演（中方案）', '5. The years to come (middle path)'),
    columns: [
      {
        ...{ header: both('方案', 'Scenario'), style: 'text', width: NAME_WIDTH },
        value: ({ name }) => name,
      },
      { ...number(both('年度', 'Year'), ({ year }) => year), style: 'textCentered' },
      number(both('行政空编', 'Vacant'), ({ ledgers }) => ledgers.administrative.vacancies),
      number(both('行政超编', 'Over'), ({ ledgers }) => ledgers.administrative.overstaffing),
      number(
        both('事业空编', 'Vacant (inst.)'),
        ({ ledgers }) => ledgers.publicInstitution.vacancies,
      ),
      number(
        both('事业超编', 'Over (inst.)'),
        ({ ledgers }) => ledgers.publicInstitution.overstaffing,
      ),
      number(both('执法缺额', 'Officers short'), ({ officersShort }) => officersShort),
      number(both('必须纠正', 'Errors'), ({ problems }) => problems.error),
    ],
    rows,
    whenEmpty: both('没有年度。', 'No years.'),
  });
}
