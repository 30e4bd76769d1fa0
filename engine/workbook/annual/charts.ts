import { QUOTA_KINDS, QUOTA_LABELS } from '../../model/ledger.ts';
import type { Sheet } from '../../model/sheet.ts';
import { townshipEntry, type Bars, type ChartEntry } from '../results/chartEntry.ts';
import { columnCells, withCharts } from '../results/chartRows.ts';
import { anyTable } from '../results/page.ts';
import { serialColumn } from '../results/townshipColumns.ts';
import { trendChart, trendEntry, trendTable } from '../results/trendChart.ts';
import { both, HEADERS } from '../results/words.ts';
import { allocationColumns } from './allocation.ts';
import type { AnnualContext } from './annualContext.ts';
import { enforcementFormColumns } from './enforcement.ts';
import { layForm } from './form.ts';
import type { AnnualTableId } from './names.ts';

/**
 * 图表: gains and losses by township, officers due and there, over the cells of the tables before it;
 * the sums of all townships from year to year over a table of its own.
 *
 * @param built the tables that come with it: a chart whose table was not chosen is not drawn
 */
export function annualCharts(
  context: AnnualContext,
  built: ReadonlyMap<AnnualTableId, Sheet>,
): Sheet {
  const allocation = built.get('allocation');
  const enforcement = built.get('enforcement');
  const years = trendTable(context, { present: context.presentYear, planned: context.year });
  const trends = years === undefined ? [] : [{ table: years, entry: trendEntry(years, context) }];
  const entries = [
    ...trends.map(({ entry }) => entry),
    ...(allocation ? [changeEntry(context, allocation)] : []),
    ...(enforcement ? [officersEntry(context, enforcement)] : []),
  ];
  const sheet = layForm<ChartEntry>(
    {
      id: 'charts',
      unit: both('单位：名、人', 'Unit: posts, people'),
      paper: 'A4',
      isPortrait: true,
      isOnePage: true,
      isSigned: false,
      table: {
        columns: [
          serialColumn(),
          { header: both('图', 'Chart'), style: 'text', width: 36, value: ({ title }) => title },
          {
            header: both('数据所在表', 'Figures on'),
            style: 'text',
            width: 24,
            value: ({ source }) => source?.name ?? both('本表', 'This sheet'),
          },
          { header: HEADERS.note, style: 'text', width: 30, value: ({ remark }) => remark },
        ],
        rows: entries,
        whenEmpty: both(
          '没有以往年度，也没有选择编制分配表或执法力量配备表，没有图。',
          'No earlier year, and neither allocation nor enforcement was chosen: no charts.',
        ),
      },
      appendix: years && anyTable(years),
      notes: [
        both(
          '图中数字取自所列表格，随表变动；没有数的留空，不作零处理。',
          'The charts take their numbers from the tables named and follow them; what has no number is a gap, not a zero.',
        ),
      ],
    },
    context,
  );
  return withCharts({ ...sheet, frozen: undefined, filter: undefined }, [
    ...trends.map((trend) => trendChart(sheet, trend, context)),
    ...entries.flatMap(({ chart }) => chart ?? []),
  ]);
}

function changeEntry(context: AnnualContext, source: Sheet): ChartEntry {
  const { report, locale } = context;
  const ids = allocationColumns(context).map(({ id }) => id);
  const cellsOf = (id: string) => columnCells(source, ids.indexOf(id));
  return townshipEntry(
    {
      name: 'bianheng-annual-change',
      title: both('各乡镇编制增减', 'Posts gained and lost by township')[locale],
      source,
      remark: both('增为正、减为负', 'Losses below zero')[locale],
      townships: report.baseline.townships.length,
      categories: cellsOf('township'),
      bars: QUOTA_KINDS.map((kind): Bars => ({
        name: QUOTA_LABELS[kind],
        cells: cellsOf(`${kind}.change`),
        tone: kind === 'administrative' ? 'first' : 'second',
      })),
      valueTitle: both('增减（名）', 'Change (posts)'),
      numberFormat: '+#,##0;-#,##0;0',
    },
    locale,
  );
}

function officersEntry(context: AnnualContext, source: Sheet): ChartEntry {
  const { report, locale } = context;
  const ids = enforcementFormColumns(context).map(({ id }) => id);
  const cellsOf = (id: string) => columnCells(source, ids.indexOf(id));
  return townshipEntry(
    {
      name: 'bianheng-annual-officers',
      title: both('各乡镇执法人员：应配与实有', 'Officers by township: due and there')[locale],
      source,
      remark: both('应配按辖区人口测算', 'Due by population')[locale],
      townships: report.baseline.townships.length,
      categories: cellsOf('township'),
      bars: [
        { name: both('应配', 'Due'), cells: cellsOf('required'), tone: 'second' },
        { name: both('实有', 'There'), cells: cellsOf('officers'), tone: 'first' },
      ],
      valueTitle: both('执法人员（人）', 'Officers'),
    },
    locale,
  );
}
