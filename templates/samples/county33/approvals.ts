import { regulatedApprovals } from '../../../engine/index.ts';
import type { ApprovalRow } from '../nouns.ts';

const BASIS = '《青岚县乡镇编制使用管理办法》（虚构编发〔2023〕16号，样例虚构）';

/**
 * What the fictitious county laid down itself for two matters that no text regulates; its mobile posts
 * and leadership posts stay without a source, as the template has them.
 */
const OWN: Readonly<Record<string, Omit<ApprovalRow, 'matter'> | undefined>> = {
  乡镇之间行政编制调整: {
    firstReview: '乡镇党委申请，县委编办审核',
    coSign: '县委组织部、县财政局',
    decision: '县委编委会议审定',
    report: '报市委编办备案',
    file: '县委编办发文，调整编制台账和实名制信息',
    basis: BASIS,
  },
  年度用编计划: {
    firstReview: '乡镇申请，县委编办核空编',
    coSign: '县委组织部、县人社局',
    decision: '县委编委主任审批',
    file: '县委编办下达用编计划，人员到位后销号',
    basis: BASIS,
  },
};

/** The table as the texts have it, with the county's own rows in their places. */
export const approvals = (): readonly ApprovalRow[] =>
  regulatedApprovals('zh-CN').map((row) => ({ ...row, ...OWN[row.matter] }));
