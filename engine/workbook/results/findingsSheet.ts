import { addressOf } from '../../model/grid.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { FindingWords } from './explained.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import { rowOfParameter } from './parametersSheet.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

/** 核查问题: what must be corrected, what needs attention; each with cell, clause and remedy. */
export function findingsSheet(context: SheetContext): Sheet {
  const { explained, locale } = context;
  const table = {
    columns: COLUMNS,
    rows: explained.findings.filter(({ pending }) => !pending).map((one) => placed(one, context)),
    whenEmpty: both('没有核查问题。', 'No problems.'),
  };
  const { approvalNote } = context.report.baseline.county;
  const { error, warning, info } = explained.summary.problems;
  return layPage(
    {
      id: 'findings',
      title: both('乡镇编制核查问题清单', 'Problems found'),
      unit: UNITS.item,
      remark:
        locale === 'zh-CN'
          ? `必须纠正${error}项、提请关注${warning}项、提示${info}项`
          : `To be corrected ${error}, needing attention ${warning}, notes ${info}`,
      tab: 'check',
      paper: 'A3',
      frozenColumns: 2,
      notes: [
        ...NOTES.map((note) => note[locale]),
        ...(approvalNote === undefined
          ? []
          : [`${locale === 'zh-CN' ? '审定说明：' : 'Note on approval: '}${approvalNote}`]),
      ],
    },
    [anyTable(table)],
    context,
  );
}

/** A finding about a parameter that stands in no cell of the planner's leads to our list. */
function placed(finding: FindingWords, context: SheetContext): FindingWords {
  if (finding.cell !== undefined || finding.parameter === undefined) return finding;
  const cell = rowOfParameter(finding.parameter, context);
  return cell === undefined ? finding : { ...finding, cell, address: addressOf(cell) };
}

const NOTES: readonly Localized[] = [
  both(
    '“所在单元格”可点击，直达本工作簿的填报单元格。待设置的参数另列，不作问题计。',
    'Cells can be clicked and lead to the sheet filled in. Pending parameters are listed apart.',
  ),
];

const words = (
  header: Localized,
  width: number,
  value: (row: FindingWords) => string | undefined,
): ResultColumn<FindingWords> => ({ header, style: 'text', width, value });

const COLUMNS: readonly ResultColumn<FindingWords>[] = [
  serialColumn(),
  {
    ...words(both('严重程度', 'Severity'), 11, (row) => row.severityWord),
    styleOf: ({ severity }) => severity,
  },
  {
    ...words(both('报批', 'Approval'), 14, (row) => row.approvalWord),
    styleOf: ({ approvalWord }) => (approvalWord === undefined ? undefined : 'required'),
  },
  { ...words(both('编号', 'Code'), 10, (row) => row.code), style: 'textCentered' },
  words(HEADERS.township, 13, (row) => row.townshipName),
  { ...words(HEADERS.ledger, 11, (row) => row.ledger), style: 'textCentered' },
  words(both('事项', 'Matter'), 18, (row) => row.title),
  words(both('问题', 'Problem'), 46, (row) => row.message),
  {
    ...words(HEADERS.cell, 16, (row) => row.address),
    styleOf: ({ cell }) => (cell ? 'link' : undefined),
    link: ({ cell }) => cell,
  },
  words(HEADERS.clause, 28, (row) => row.clauseText || undefined),
  words(both('处理办法', 'What to do'), 34, (row) => row.remedy),
  words(both('审批流程', 'How it is approved'), 30, (row) => row.approvalPath),
];
