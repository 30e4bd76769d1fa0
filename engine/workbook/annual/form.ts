import type { Area } from '../../model/grid.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet, SheetCell, StyleName } from '../../model/sheet.ts';
import { isUpright } from '../pageScale.ts';
import { titleOf, whatIfOf } from '../results/heading.ts';
import { layTable } from '../results/layTable.ts';
import { noteHeight, numbered } from '../results/notes.ts';
import { anyTable, ROWS_OF_A_PAGE, widthsOf } from '../results/page.ts';
import type { Table } from '../results/table.ts';
import { AS_OF, both } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { ANNUAL_SHEETS, ANNUAL_TITLES, type AnnualTableId } from './names.ts';

/** One annual table: what it declares beside its columns. */
export interface Form<R> {
  readonly id: AnnualTableId;
  readonly unit: Localized;
  /** The year in the title, where the table reports what was and not what is planned. */
  readonly year?: number | undefined;
  readonly paper: 'A4' | 'A3';
  /** Whether it is printed upright; where nothing is said, if its columns allow it. */
  readonly isPortrait?: boolean | undefined;
  /** Whether a county's rows are brought onto one page. */
  readonly isOnePage?: boolean | undefined;
  /** Statistical tables end with the names of those who answer for the figures. */
  readonly isSigned: boolean;
  readonly table: Table<R>;
  /** Under the table, with a caption of its own. */
  readonly appendix?: ReturnType<typeof anyTable> | undefined;
  /** What the figures are, and where they come from. */
  readonly notes: readonly (Localized | undefined)[];
}

/** Columns up to which the unit needs only the last one. */
const FEW = 8;

const FOOTER = both('第 &P 页 共 &N 页', 'Page &P of &N');
const SIGNATURE = both(
  '单位负责人：　　　　　　审核人：　　　　　　填表人：　　　　　　填报日期：　　　　年　　月　　日',
  'Head of office:                    Checked by:                    Filled in by:                    Date:            ',
);

/** Lays an annual table out as it is filed: attachment, title, date and unit, table, notes, names. */
export function layForm<R>(form: Form<R>, context: AnnualContext): Sheet {
  const { locale } = context;
  const last = form.table.columns.length - 1;
  const widths = widthsOf([anyTable(form.table)], last, locale);
  const rows: (readonly (SheetCell | null)[])[] = [];
  const merges: Area[] = [];
  const line = (value: string, style: StyleName): void => {
    merges.push({ top: rows.length, left: 0, bottom: rows.length, right: last });
    rows.push([{ value, style }]);
  };
  line(attachmentWords(context), 'attachment');
  line(titleOf(ANNUAL_TITLES[form.id], context, form.year ?? context.year), 'title');
  const unit = Math.max(1, last - (widths.length > FEW ? 1 : 0));
  merges.push({ top: rows.length, left: 0, bottom: rows.length, right: unit - 1 });
  merges.push({ top: rows.length, left: unit, bottom: rows.length, right: last });
  const gap = Array.from({ length: unit - 1 }, () => null);
  rows.push([
    { value: headOf(context), style: 'note' },
    ...gap,
    { value: form.unit[locale], style: 'unit' },
  ]);
  const laid = layTable(form.table, { top: rows.length, right: last }, locale);
  rows.push(...laid.rows.map((cells) => cells.map((cell) => cell && filed(cell))));
  merges.push(...laid.merges);
  if (form.appendix) {
    rows.push([]);
    const under = layTable(form.appendix, { top: rows.length, right: last }, locale);
    rows.push(...under.rows.map((cells) => cells.map((cell) => cell && filed(cell))));
    merges.push(...under.merges);
  }
  const heights: Record<number, number> = { 0: 22, 1: 36, 2: 20 };
  const notes = form.notes.flatMap((note) => (note === undefined ? [] : [note[locale]]));
  for (const note of numbered([...notes, ...yearNote(context)], context)) {
    heights[rows.length] = noteHeight(note, widths);
    line(note, 'note');
  }
  if (form.isSigned) {
    heights[rows.length] = 30;
    line(SIGNATURE[locale], 'signature');
  }
  return {
    name: ANNUAL_SHEETS[form.id][locale],
    widths,
    rows,
    heights,
    merges,
    frozen: { rows: laid.header[1] + 1, columns: 2 },
    ...(laid.filter === undefined ? {} : { filter: laid.filter }),
    print: {
      paper: form.paper,
      landscape: !(form.isPortrait ?? (form.isOnePage !== true && isUpright(form.paper, widths))),
      titleRows: laid.header,
      isOnePage: form.isOnePage === true && form.table.rows.length <= ROWS_OF_A_PAGE,
      footer: FOOTER[locale],
    },
    tab: 'result',
  };
}

/** 附件1. */
export const attachmentWords = ({ attachment, locale }: AnnualContext): string =>
  locale === 'zh-CN' ? `附件${attachment}` : `Attachment ${attachment}`;

const STATUS = both('文稿状态：', 'Status: ');
const DOCUMENT = both('文号：', 'Document: ');
const BLANK = '　　　　　　';

/** Cut-off date, status in words, document number (blank until approval), and the unit. */
export function headOf(context: AnnualContext, unit?: Localized): string {
  const { explained, locale, document } = context;
  return [
    AS_OF[locale] + explained.asOfWords,
    STATUS[locale] + explained.statusWord,
    DOCUMENT[locale] + (document ?? BLANK),
    ...whatIfOf(context),
    ...(unit ? [unit[locale]] : []),
  ].join(locale === 'zh-CN' ? '　　' : '     ');
}

/** Says so where the tables carry another year than the plan they are made from. */
export function yearNote({ report, year, locale }: AnnualContext): readonly string[] {
  const { planYear } = report.baseline.county;
  if (planYear === undefined || planYear === year) return [];
  return [
    locale === 'zh-CN'
      ? `本表标注为${year}年，所据工作簿的规划年度为${planYear}年。`
      : `The table is titled ${year}; the workbook behind it plans ${planYear}.`,
  ];
}

/** Looks of a result table, and what they are on paper that is filed: lines, no colours. */
const FILED: Readonly<Partial<Record<StyleName, StyleName>>> = {
  header: 'formHeader',
  text: 'formText',
  textCentered: 'formCentered',
  muted: 'formCentered',
  whole: 'formWhole',
  signed: 'formSigned',
  decimal2: 'formDecimal',
  percent: 'formPercent',
  subtotalLabel: 'formTotalLabel',
  subtotal: 'formTotal',
  totalLabel: 'formTotalLabel',
  total: 'formTotal',
};

/** A cell as it is filed; links lead nowhere in a workbook without the planner's sheets. */
const filed = ({ value, formula, style }: SheetCell): SheetCell => ({
  value,
  style: style && (FILED[style] ?? style),
  ...(formula === undefined ? {} : { formula }),
});
