import { QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { columnCells, MOST_CHARTED, withCharts, type UnplacedChart } from './chartRows.ts';
import { enforcementColumns } from './enforcementSheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import { planColumns } from './planColumns.ts';
import type { Table } from './table.ts';
import { both, HEADERS, LEDGER_STATUSES } from './words.ts';

/** Sheets whose cells the charts show. */
export interface ChartedSheets {
  readonly plans: Readonly<Record<QuotaKind, Sheet>>;
  readonly enforcement: Sheet;
}

/** A chart in the list above the charts, drawn or not. */
interface Entry {
  readonly title: string;
  readonly source: Sheet;
  /** What it shows, or why it is not drawn. */
  readonly remark: string;
  readonly chart: UnplacedChart | undefined;
}

/**
 * 图表: posts before and after by township in each ledger, officers required and owned.
 *
 * A sheet of its own, on one page: the tables fill their pages, and beside or under them a chart
 * would shrink the print or be seen by nobody.
 */
export function chartsSheet(context: SheetContext, sheets: ChartedSheets): Sheet {
  const entries = [
    planEntry('administrative', context, sheets.plans.administrative),
    planEntry('publicInstitution', context, sheets.plans.publicInstitution),
    enforcementEntry(context, sheets.enforcement),
  ];
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
    [anyTable(listOf(entries))],
    context,
  );
  return withCharts(
    { ...page, frozen: undefined, filter: undefined },
    entries.flatMap(({ chart }) => chart ?? []),
  );
}

const NOTE = both(
  '图中数字取自所列工作表，随表变动；在表中筛选后，图中只显示筛选出的乡镇。没有数的乡镇留空，不作零处理。',
  'The charts take their numbers from the sheets named and follow them; a filter there also applies here. A township without a number has a gap, not a zero.',
);

const listOf = (entries: readonly Entry[]): Table<Entry> => ({
  columns: [
    { header: HEADERS.serial, style: 'textCentered', width: 6, value: (_, index) => index + 1 },
    { header: both('图', 'Chart'), style: 'text', width: 34, value: ({ title }) => title },
    {
      header: both('数据所在表', 'Figures on'),
      style: 'link',
      width: 24,
      value: ({ source }) => source.name,
      link: ({ source }) => ({ sheet: source.name, row: 0, column: 0 }),
    },
    { header: HEADERS.note, style: 'text', width: 36, value: ({ remark }) => remark },
  ],
  rows: entries,
  whenEmpty: both('没有图表。', 'No charts.'),
});

function planEntry(kind: QuotaKind, context: SheetContext, source: Sheet): Entry {
  const { explained, report, locale } = context;
  const { column, movement, status } = explained.summary.ledgers[kind];
  const { rows } = report.plan.ledgers[kind];
  const ledger = QUOTA_LABELS[kind][locale];
  const after = column === undefined ? undefined : HEADERS[column];
  const title =
    locale === 'zh-CN'
      ? `各乡镇${ledger}：${HEADERS.current['zh-CN']}与${(after ?? HEADERS.proposal)['zh-CN']}`
      : `${ledger} by township: ${HEADERS.current['en-US'].toLowerCase()} and ${(after ?? HEADERS.proposal)['en-US'].toLowerCase()}`;
  if (after === undefined) {
    return { title, source, chart: undefined, remark: notDrawn(LEDGER_STATUSES[status], locale) };
  }
  const remark = movement === undefined ? '' : movementWords(movement, locale);
  return entryOf(
    { title, source, remark, rows: rows.length, locale },
    {
      name: `bianheng-${kind}`,
      ids: planColumns(kind, context).map(({ id }) => id),
      bars: [
        { id: 'current', name: HEADERS.current, tone: 'earlier' },
        { id: column ?? '', name: after, tone: 'first' },
      ],
      valueTitle: both('编制（名）', 'Posts'),
    },
  );
}

function enforcementEntry(context: SheetContext, source: Sheet): Entry {
  const { report, locale } = context;
  const rows = report.plan.enforcement;
  const title = both(
    '各乡镇综合行政执法人员：应配与现有',
    'Enforcement officers by township: required and owned',
  )[locale];
  const known = rows.filter(({ required }) => required !== undefined);
  if (known.length === 0) {
    return {
      title,
      source,
      chart: undefined,
      remark: notDrawn(LEDGER_STATUSES.undetermined, locale),
    };
  }
  const short = rows.filter(({ shortage = 0 }) => shortage > 0);
  const officers = short.reduce((sum, { shortage = 0 }) => sum + shortage, 0);
  const remark =
    locale === 'zh-CN'
      ? `不足的乡镇${short.length}个，共缺${officers}人`
      : `Townships short of officers: ${short.length}, officers missing: ${officers}`;
  return entryOf(
    { title, source, remark, rows: rows.length, locale },
    {
      name: 'bianheng-enforcement',
      ids: enforcementColumns(context).map(({ id }) => id),
      bars: [
        { id: 'required', name: both('应配', 'Required'), tone: 'second' },
        { id: 'officers', name: both('现有执法人员', 'Own officers'), tone: 'first' },
      ],
      valueTitle: both('执法人员（人）', 'Officers'),
    },
  );
}

/** An entry with its chart, where there are not too many townships for one. */
function entryOf(
  entry: Pick<Entry, 'title' | 'source' | 'remark'> & {
    readonly rows: number;
    readonly locale: SheetContext['locale'];
  },
  drawn: {
    readonly name: string;
    readonly ids: readonly (string | undefined)[];
    readonly bars: readonly {
      readonly id: string;
      readonly name: Localized;
      readonly tone: UnplacedChart['series'][number]['tone'];
    }[];
    readonly valueTitle: Localized;
  },
): Entry {
  const { title, source, remark, rows, locale } = entry;
  const cellsOf = (id: string) => columnCells(source, drawn.ids.indexOf(id));
  const categories = cellsOf('township');
  if (rows > MOST_CHARTED || categories === undefined) {
    return { title, source, chart: undefined, remark: notDrawn(tooMany(rows), locale) };
  }
  const series = drawn.bars.flatMap(({ id, name, tone }) => {
    const values = cellsOf(id);
    return values === undefined ? [] : [{ name: name[locale], values, tone }];
  });
  const description =
    locale === 'zh-CN'
      ? `柱形图，${rows}个乡镇逐个比较。${remark}。数据见工作表“${source.name}”。`
      : `Columns for each of ${rows} townships. ${remark}. Figures on sheet “${source.name}”.`;
  const chart: UnplacedChart = {
    name: drawn.name,
    kind: 'column',
    language: locale,
    title,
    description,
    categories,
    series,
    valueTitle: drawn.valueTitle[locale],
  };
  return { title, source, remark, chart };
}

const tooMany = (rows: number): Localized =>
  rows === 0
    ? both('没有乡镇', 'No townships')
    : both(
        `乡镇${rows}个，超过${MOST_CHARTED}个，一页内不能逐个辨认`,
        `${rows} townships, more than the ${MOST_CHARTED} that a page can show`,
      );

const notDrawn = (reason: Localized, locale: SheetContext['locale']): string =>
  locale === 'zh-CN' ? `${reason['zh-CN']}，未作图` : `${reason['en-US']}: not drawn`;

type Movement = NonNullable<SheetContext['explained']['summary']['ledgers'][QuotaKind]['movement']>;

function movementWords({ up, down, net }: Movement, locale: SheetContext['locale']): string {
  const signed = net > 0 ? `+${net}` : String(net);
  return locale === 'zh-CN'
    ? `增加的乡镇${up.townships}个，共增${up.posts}名；减少的${down.townships}个，共减${down.posts}名；净增减${signed}名`
    : `Townships up: ${up.townships} (posts: ${up.posts}), down: ${down.townships} (posts: ${down.posts}), net ${signed}`;
}
