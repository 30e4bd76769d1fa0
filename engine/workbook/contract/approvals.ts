import { STEPS } from '../../policy/approvalChain.ts';
import { both, column, words, type SheetContract } from './column.ts';

/** 审批流程: which matter goes through whose hands. */
export const approvals: SheetContract = {
  id: 'approvals',
  name: both('审批流程', 'Approvals'),
  alsoCalled: words('审批流程表|机构编制审批流程|审批权限'),
  shape: 'list',
  purpose: both(
    '逐项写明初审、会签、决定、上报、归档和依据，可修改、可增行；列示在需报批的核查问题旁，并随年度表格打印。没有找到依据的事项已注明，请按本县规定填写。整表空白的按法规文件所载列示。',
    'Who examines, co-signs, decides, reports and files each matter, and on what basis; shown beside the problems that need approval and printed with the annual tables. Matters without a source say so. An empty sheet: as the texts have it.',
  ),
  toldBy: [['approvals.matter', 'approvals.decision']],
  columns: [
    column('approvals.matter', 'text', {
      header: both('审批事项', 'Matter to approve'),
      required: true,
      note: both('事项名称。', 'Name of the matter.'),
      width: 30,
    }),
    ...STEPS.map(([step, header]) =>
      column(`approvals.${step}`, 'text', {
        header: both(`${header['zh-CN']}环节`, `${header['en-US']} by`),
        note: both(
          '由谁办理；不需要或不清楚的留空。',
          'By whom; blank if not needed or not known.',
        ),
        width: 26,
      }),
    ),
    column('approvals.basis', 'text', {
      header: both('审批依据', 'Basis of approval'),
      note: both('文件和条款。', 'Document and clause.'),
      width: 36,
    }),
  ],
};
