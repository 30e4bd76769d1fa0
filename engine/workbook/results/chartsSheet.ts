import type { Sheet } from '../../model/sheet.ts';
import type { ChartEntry } from './chartEntry.ts';
import { withCharts } from './chartRows.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { Table } from './table.ts';
import { changeEntry, officersEntry, postsEntry, type PlanSheets } from './townshipCharts.ts';
import { trendChart, trendEntry, trendTable } from './trendChart.ts';
import { both, HEADERS } from './words.ts';

/**
 * 图表: posts before and after by township, gains and losses, officers required and owned, and the
 * sums of earlier years where there are any.
 *
 * A sheet of its own, on one page: the tables fill their pages, and beside or under them a chart
 * would shrink the print or be seen by nobody.
 */
export function chartsSheet(
  context: SheetContext,
  { plans, enforcement }: { readonly plans: PlanSheets; readonly enforcement: Sheet },
): Sheet {
  const byTownship = [
    postsEntry('administrative', context, plans.administrative),
    postsEntry('publicInstitution', context, plans.publicInstitution),
    changeEntry(context, plans),
    officersEntry(context, enforcement),
  ];
  const table = trendTable(context);
  const trends = table === undefined ? [] : [{ table, entry: trendEntry(table, context) }];
  const list = listOf([...byTownship, ...trends.map(({ entry }) => entry)]);
  const page = layPage(
    {
      id: 'charts',
      title: both('乡镇编制和执法力量图表', 'Charts of posts and enforcement by township'),
      tab: 'result',
      paper: 'A4',
      isPortrait: true,
      isOnePage: true,
      notes: [NOTE[context.locale]],
    },
    [anyTable(list), ...trends.map((trend) => anyTable(trend.table))],
    context,
  );
  const charts = byTownship.flatMap(({ chart }) => chart ?? []);
  return withCharts({ ...page, frozen: undefined, filter: undefined }, [
    ...charts,
    ...trends.map((trend) => trendChart(page, trend, context)),
  ]);
}

const NOTE = both(
  '图中数字取自所列工作表，随表变动；在表中筛选后，图中只显示筛选出的乡镇。没有数的留空，不作零处理。',
  'The charts take their numbers from the sheets named and follow them; a filter there also applies here. What has no number is a gap, not a zero.',
);

const listOf = (entries: readonly ChartEntry[]): Table<ChartEntry> => ({
  columns: [
    { header: HEADERS.serial, style: 'textCentered', width: 6, value: (_, index) => index + 1 },
    { header: both('图', 'Chart'), style: 'text', width: 34, value: ({ title }) => title },
    {
      header: both('数据所在表', 'Figures on'),
      style: 'text',
      width: 24,
      value: ({ source }) => source?.name,
      styleOf: ({ source }) => (source === undefined ? undefined : 'link'),
      link: ({ source }) => source && { sheet: source.name, row: 0, column: 0 },
    },
    { header: HEADERS.note, style: 'text', width: 36, value: ({ remark }) => remark },
  ],
  rows: entries,
  whenEmpty: both('没有图表。', 'No charts.'),
});
