import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import { RESULT_SHEETS } from './sheetNames.ts';
import type { ResultColumn, Shown, Table } from './table.ts';
import { both } from './words.ts';

/** Stands on every receipt, so that a reader can tell our output from a sheet of the same name. */
export const RESULT_MARK = 'BIANHENG-RESULT/1';

/** What stands before the entries by which a result is known to be of the same plan. */
export const RECEIPT_LABELS = {
  engine: both('程序版本', 'Engine version'),
  inputHash: both('数据摘要', 'Input hash'),
  policyHash: both('参数摘要', 'Policy hash'),
} as const;

interface Entry {
  readonly name: Localized;
  readonly value: Shown;
  readonly note?: Localized | undefined;
}

/**
 * 测算留痕: what makes the result re-runnable, and which sheets are ours.
 *
 * @param others names of the sheets written before it
 */
export function receiptSheet(context: SheetContext, others: readonly string[]): Sheet {
  const { locale } = context;
  return layPage(
    {
      id: 'receipt',
      title: both('测算留痕', 'Receipt'),
      tab: 'record',
      paper: 'A4',
      notes: [
        both(
          '数据摘要、参数摘要、截止日期和程序版本都相同的，测算数与核查结论相同；单元格位置和表内合计行不计入摘要。摘要不同，说明数据或参数已改动，应重新测算。',
          'Equal hashes, date and version mean equal numbers and verdicts; the place of cells and the totals that sheets state are outside the hashes. Another hash means that figures or parameters were changed and the plan is stale.',
        )[locale],
      ],
    },
    [
      anyTable(entryTable(context)),
      anyTable(sheetTable([...others, RESULT_SHEETS.receipt[locale]])),
    ],
    context,
  );
}

function entryTable({ report, explained }: SheetContext): Table<Entry> {
  const { receipt, baseline } = report;
  const { parameters, assumptions, pending } = explained.summary;
  const rows: readonly Entry[] = [
    { name: both('标记', 'Mark'), value: RESULT_MARK },
    { name: RECEIPT_LABELS.engine, value: receipt.engine },
    { name: both('截止日期', 'As of'), value: receipt.asOf },
    { name: both('文稿状态', 'Status'), value: explained.statusWord },
    ...(baseline.county.approvalNote === undefined
      ? []
      : [
          {
            name: both('审定说明', 'Note on approval'),
            value: baseline.county.approvalNote,
            note: both('审定时仍有必须纠正的问题', 'Approved with problems to be corrected'),
          },
        ]),
    {
      name: RECEIPT_LABELS.inputHash,
      value: receipt.inputHash,
      note: both('SHA-256，填报数据', 'SHA-256 of the figures'),
    },
    {
      name: RECEIPT_LABELS.policyHash,
      value: receipt.policyHash,
      note: both(
        'SHA-256，在用参数的取值、依据和起止日期',
        'SHA-256 of value, basis and dates of the parameters in force',
      ),
    },
    ...(receipt.scenario === undefined
      ? []
      : [{ name: both('测算方案', 'Scenario'), value: receipt.scenario }]),
    ...(receipt.overrides ?? []).map(({ parameter, key, value }) => ({
      name: both('本次设定', 'Set for this run'),
      value: `${parameter}${key === undefined ? '' : `[${key}]`} = ${value ?? '—'}`,
      note: both('只对本次测算有效', 'For this run alone'),
    })),
    ...(receipt.seed === undefined
      ? []
      : [{ name: both('随机种子', 'Seed'), value: receipt.seed }]),
    { name: both('乡镇数', 'Townships'), value: baseline.townships.length },
    { name: both('在用参数', 'Parameters'), value: parameters },
    { name: both('其中假设', 'of which assumed'), value: assumptions },
    { name: both('其中待设置', 'of which pending'), value: pending },
  ];
  return {
    columns: [
      column(both('项目', 'Item'), 22, ({ name }) => name),
      column(both('内容', 'Content'), 70, ({ value }) => value),
      column(both('说明', 'Note'), 30, ({ note }) => note),
    ],
    rows,
    whenEmpty: both('无', 'None'),
  };
}

interface OwnSheet {
  readonly sheet: string;
}

function sheetTable(names: readonly string[]): Table<OwnSheet> {
  return {
    caption: both(
      '以下各表由程序生成，再次测算时整表替换，请勿在其中填写',
      'The sheets below are generated and replaced by the next run; do not fill them in',
    ),
    columns: [column(both('工作表', 'Sheet'), 22, ({ sheet }) => sheet)],
    rows: names.map((sheet) => ({ sheet })),
    whenEmpty: both('无', 'None'),
  };
}

const column = <R>(
  header: Localized,
  width: number,
  value: (row: R) => Shown,
): ResultColumn<R> => ({ header, style: 'text', width, value });
