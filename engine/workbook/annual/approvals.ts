import type { ApprovalRow } from '../../model/approval.ts';
import type { Sheet } from '../../model/sheet.ts';
import { approvalChain, STEPS } from '../../policy/approvalChain.ts';
import type { ResultColumn } from '../results/table.ts';
import { serialColumn } from '../results/townshipColumns.ts';
import { both, UNITS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { layForm } from './form.ts';

/** 审批流程表: each matter with first review, co-sign, decision, report upward, file and basis. */
export const approvalsTable = (context: AnnualContext): Sheet =>
  layForm<ApprovalRow>(
    {
      id: 'approvals',
      unit: UNITS.item,
      paper: 'A4',
      isSigned: false,
      table: {
        columns: COLUMNS,
        rows: approvalChain(context.report.baseline.approvals, context.locale),
        whenEmpty: both('没有事项。', 'No matters.'),
      },
      notes: [
        both(
          '依据为法规文件所载；没有找到依据的事项已注明，由本县按规定填写（工作簿“审批流程”表）。空白环节表示不需要或没有载明。',
          'The basis is what the texts say; matters without a source say so and are filled in by the county (sheet “Approvals”). A blank step is not needed or not stated.',
        ),
      ],
    },
    context,
  );

const words = (
  header: ResultColumn<ApprovalRow>['header'],
  width: number,
  value: (row: ApprovalRow) => string | undefined,
): ResultColumn<ApprovalRow> => ({ header, style: 'text', width, value });

const COLUMNS: readonly ResultColumn<ApprovalRow>[] = [
  serialColumn(),
  words(both('审批事项', 'Matter'), 28, ({ matter }) => matter),
  ...STEPS.map(([step, header]) => words(header, 20, (row) => row[step])),
  words(both('依据', 'Basis'), 34, ({ basis }) => basis),
];
