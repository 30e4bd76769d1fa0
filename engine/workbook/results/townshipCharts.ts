import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Sheet } from '../../model/sheet.ts';
import { notDrawn, townshipEntry, type Bars, type ChartEntry } from './chartEntry.ts';
import { columnCells } from './chartRows.ts';
import { enforcementColumns } from './enforcementSheet.ts';
import type { SheetContext } from './page.ts';
import { planColumns } from './planColumns.ts';
import { both, HEADERS, LEDGER_STATUSES } from './words.ts';

/** The plan sheets whose cells the charts show. */
export type PlanSheets = Readonly<Record<QuotaKind, Sheet>>;

/** Current posts beside the numbers that the plan stands at, in one ledger. */
export function postsEntry(kind: QuotaKind, context: SheetContext, source: Sheet): ChartEntry {
  const { explained, report, locale } = context;
  const { column, status } = explained.summary.ledgers[kind];
  const after = HEADERS[column ?? 'proposal'];
  const title = both(
    `各乡镇${QUOTA_LABELS[kind]['zh-CN']}：${HEADERS.current['zh-CN']}与${after['zh-CN']}`,
    `${QUOTA_LABELS[kind]['en-US']} by township: ${HEADERS.current['en-US'].toLowerCase()} and ${after['en-US'].toLowerCase()}`,
  )[locale];
  if (column === undefined) {
    const remark = notDrawn(LEDGER_STATUSES[status], locale);
    return { title, source, chart: undefined, remark };
  }
  const cellsOf = planCells(kind, context, source);
  return townshipEntry(
    {
      name: `bianheng-${kind}`,
      title,
      source,
      remark: explained.movement[kind] ?? '',
      townships: report.plan.ledgers[kind].rows.length,
      categories: cellsOf('township'),
      bars: [
        { name: HEADERS.current, cells: cellsOf('current'), tone: 'earlier' },
        { name: after, cells: cellsOf(column), tone: 'first' },
      ],
      valueTitle: both('编制（名）', 'Posts'),
    },
    locale,
  );
}

/** What each township gains or loses, both ledgers side by side and never summed. */
export function changeEntry(context: SheetContext, sheets: PlanSheets): ChartEntry {
  const { explained, report, locale } = context;
  const kinds = QUOTA_KINDS.filter((kind) => explained.summary.ledgers[kind].column !== undefined);
  const title = both('各乡镇编制增减', 'Posts gained and lost by township')[locale];
  const [first] = kinds;
  if (first === undefined) {
    const remark = notDrawn(LEDGER_STATUSES.undetermined, locale);
    return { title, source: sheets.administrative, chart: undefined, remark };
  }
  const bars = kinds.map((kind): Bars => ({
    name: QUOTA_LABELS[kind],
    cells: planCells(kind, context, sheets[kind])('change'),
    tone: kind === 'administrative' ? 'first' : 'second',
  }));
  return townshipEntry(
    {
      name: 'bianheng-change',
      title,
      source: sheets[first],
      remark: both(
        `${kinds.map((kind) => QUOTA_LABELS[kind]['zh-CN']).join('、')}并列，增为正、减为负`,
        'Both ledgers side by side, losses below zero',
      )[locale],
      townships: report.plan.ledgers[first].rows.length,
      categories: planCells(first, context, sheets[first])('township'),
      bars,
      valueTitle: both('增减（名）', 'Change (posts)'),
      numberFormat: '+#,##0;-#,##0;0',
    },
    locale,
  );
}

/** Officers required beside those of the township. */
export function officersEntry(context: SheetContext, source: Sheet): ChartEntry {
  const { report, locale } = context;
  const rows = report.plan.enforcement;
  const title = both(
    '各乡镇综合行政执法人员：应配与现有',
    'Enforcement officers by township: required and owned',
  )[locale];
  if (rows.every(({ required }) => required === undefined)) {
    const remark = notDrawn(LEDGER_STATUSES.undetermined, locale);
    return { title, source, chart: undefined, remark };
  }
  const short = rows.filter(({ shortage = 0 }) => shortage > 0);
  const officers = short.reduce((sum, { shortage = 0 }) => sum + shortage, 0);
  const ids = enforcementColumns(context).map(({ id }) => id);
  const cellsOf = (id: string) => columnCells(source, ids.indexOf(id));
  return townshipEntry(
    {
      name: 'bianheng-enforcement',
      title,
      source,
      remark: both(
        `不足的乡镇${short.length}个，共缺${officers}人`,
        `Townships short of officers: ${short.length}, officers missing: ${officers}`,
      )[locale],
      townships: rows.length,
      categories: cellsOf('township'),
      bars: [
        { name: both('应配', 'Required'), cells: cellsOf('required'), tone: 'second' },
        { name: both('现有执法人员', 'Own officers'), cells: cellsOf('officers'), tone: 'first' },
      ],
      valueTitle: both('执法人员（人）', 'Officers'),
    },
    locale,
  );
}

/** Finds a column of a plan sheet by its id. */
function planCells(kind: QuotaKind, context: SheetContext, source: Sheet) {
  const ids = planColumns(kind, context).map(({ id }) => id);
  return (id: string) => columnCells(source, ids.indexOf(id));
}
