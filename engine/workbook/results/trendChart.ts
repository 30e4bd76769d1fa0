import { yearOf } from '../../base/date.ts';
import type { PostsOfYear } from '../../model/baseline.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Area } from '../../model/grid.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ChartEntry } from './chartEntry.ts';
import type { UnplacedChart } from './chartRows.ts';
import type { SheetContext } from './page.ts';
import type { Table } from './table.ts';
import { both } from './words.ts';

/** The sums of the townships in one year; absent where a township of that year has no number. */
type YearRow = { readonly year: number } & Readonly<Partial<Record<QuotaKind, number>>>;

const CAPTION = both('历年各乡镇编制合计（名）', 'Posts of all townships by year');

/**
 * What the first round of 历年编制 began with, the years it has since, the present if its year is given,
 * and then the plan; nothing without an earlier year.
 */
export function trendTable(
  context: SheetContext,
  of: { readonly present?: number; readonly planned?: number } = {},
): Table<YearRow> | undefined {
  const { history = [], county, asOf } = context.report.baseline;
  const planned = of.planned ?? county.planYear ?? yearOf(asOf);
  const { present = planned } = of;
  const years = [...new Set(history.map(({ year }) => year))].filter(
    (year) => year < Math.min(present, planned),
  );
  const now =
    present < planned ? [{ year: present, ...sums((kind) => presentOf(kind, context)) }] : [];
  const before = beforeHistory(history, Math.min(present, planned));
  if (before.length + years.length + now.length === 0) return undefined;
  const earlier = years
    .sort((one, other) => one - other)
    .map((year) => ({
      year,
      ...sums((kind) =>
        history.filter((row) => row.year === year && row.kind === kind).map((row) => row.decided),
      ),
    }));
  return {
    caption: CAPTION,
    columns: [
      { header: both('年度', 'Year'), style: 'textCentered', width: 6, value: ({ year }) => year },
      ...QUOTA_KINDS.map((kind) => ({
        header: QUOTA_LABELS[kind],
        style: 'whole' as const,
        width: 20,
        dash: true,
        value: (row: YearRow) => row[kind],
      })),
    ],
    rows: [
      ...before,
      ...earlier,
      ...now,
      { year: planned, ...sums((kind) => plannedPosts(kind, context)) },
    ],
    whenEmpty: both('没有以往年度。', 'No earlier year.'),
  };
}

/** The year before the first round on record: what that round began with, if all of it is known. */
function beforeHistory(history: readonly PostsOfYear[], end: number): readonly YearRow[] {
  const first = Math.min(...history.map(({ year }) => year));
  if (first > end) return [];
  const begun = sums((kind) =>
    history.filter((row) => row.year === first && row.kind === kind).map((row) => row.approved),
  );
  return Object.keys(begun).length === 0 ? [] : [{ year: first - 1, ...begun }];
}

const presentOf = (kind: QuotaKind, { report }: SheetContext): readonly (number | undefined)[] =>
  report.plan.ledgers[kind].rows.map(({ current }) => current);

const plannedPosts = (
  kind: QuotaKind,
  { explained, report }: SheetContext,
): readonly (number | undefined)[] => {
  const { column } = explained.summary.ledgers[kind];
  return column === undefined ? [] : report.plan.ledgers[kind].rows.map((row) => row[column]);
};

/** A sum over a number that nobody has is none. */
function sums(
  postsOf: (kind: QuotaKind) => readonly (number | undefined)[],
): Readonly<Partial<Record<QuotaKind, number>>> {
  return Object.fromEntries(
    QUOTA_KINDS.flatMap((kind) => {
      const posts = postsOf(kind);
      const known = posts.flatMap((one) => one ?? []);
      if (known.length === 0 || known.length < posts.length) return [];
      return [[kind, known.reduce((sum, one) => sum + one, 0)] as const];
    }),
  );
}

/** The entry of the trend; its chart is over the table once that is laid. */
export function trendEntry(table: Table<YearRow>, { locale }: SheetContext): ChartEntry {
  const [from, to] = [table.rows[0]?.year ?? 0, table.rows.at(-1)?.year ?? 0];
  return {
    title: both('历年编制合计走势', 'Posts of all townships over the years')[locale],
    source: undefined,
    remark: both(`${from}—${to}年，数据见本表`, `${from}–${to}, figures below`)[locale],
    chart: undefined,
  };
}

/** The chart over the table on a sheet. */
export function trendChart(
  { rows }: Sheet,
  { table, entry }: { readonly table: Table<YearRow>; readonly entry: ChartEntry },
  { locale }: SheetContext,
): UnplacedChart {
  const caption = rows.findIndex(([first]) => first?.value === CAPTION[locale]);
  const down = (column: number): Area => ({
    top: caption + 2,
    left: column,
    bottom: caption + 1 + table.rows.length,
    right: column,
  });
  return {
    name: 'bianheng-trend',
    kind: 'line',
    language: locale,
    title: entry.title,
    description: both(`折线图，${entry.remark}。`, `Lines by year: ${entry.remark}.`)[locale],
    categories: { area: down(0) },
    series: QUOTA_KINDS.map((kind, index) => ({
      name: QUOTA_LABELS[kind][locale],
      values: { area: down(index + 1) },
    })),
    valueTitle: both('编制（名）', 'Posts')[locale],
    showsValues: true,
  };
}
