import { EVALUATION_LABELS, MOBILE_USES, USE_LABELS } from '../../model/mobile.ts';
import { both, column, words, type Choice, type SheetContract } from './column.ts';
import { ledgerColumn } from './organisation.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

const USES: readonly Choice[] = MOBILE_USES.map((value) => ({
  value,
  label: USE_LABELS[value],
  alsoCalled: {
    centralWork: words('中心工作保障|中心工作保障用编|重大任务'),
    phased: words('阶段性|阶段性工作动态用编|临时性工作'),
    overload: words('超负荷单位|超负荷增编|限量增编|个别超负荷单位限量增编'),
  }[value],
}));

const EVALUATIONS: readonly Choice[] = [
  { value: 'extend', label: EVALUATION_LABELS.extend, alsoCalled: words('续用|展期') },
  { value: 'recall', label: EVALUATION_LABELS.recall, alsoCalled: words('到期收回') },
  {
    value: 'convert',
    label: EVALUATION_LABELS.convert,
    alsoCalled: words('转基本编制|转为固定编制'),
  },
];

/** 机动编制: requests to the county pool and posts on loan from it, in one table. */
export const loans: SheetContract = {
  id: 'loans',
  name: both('机动编制', 'Mobile posts'),
  alsoCalled: words(
    '机动编制使用|机动编制台账|周转使用|周转编制|机动编制周转使用台账|编制周转使用',
  ),
  shape: 'list',
  purpose: both(
    '县级机动编制的申请和周转使用，一行一项：批准数空白的是申请，填写的是周转使用。周转使用不计入乡镇编制数；到期须评估（延期、收回、转为基本编制）。',
    'Requests to the county pool and posts on loan, one row each: without an approved number it is a request. Posts on loan are outside the borrower’s posts; at the end each is evaluated.',
  ),
  toldBy: [['loans.kind', 'loans.use']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    ledgerColumn('loans.kind'),
    column('loans.use', 'choice', {
      header: both('用途', 'Use'),
      choices: USES,
      required: true,
      alsoCalled: words('使用方式|用编方式|使用类别'),
      note: both('中心工作、阶段性工作或超负荷。', 'Central work, phased work or overload.'),
      width: 14,
    }),
    column('loans.requested', 'post', {
      header: both('申请数', 'Requested'),
      alsoCalled: words('申请名额|申请周转数'),
      note: both('乡镇申请的编制数，名。', 'Posts asked for.'),
      width: 10,
    }),
    column('loans.reviewed', 'post', {
      header: both('审核数', 'Reviewed'),
      alsoCalled: words('初审数|审核意见数'),
      note: both('编办审核的编制数，名。', 'Posts after the review.'),
      width: 10,
    }),
    column('loans.approved', 'post', {
      header: both('批准数', 'Approved'),
      alsoCalled: words('批准名额|周转数|周转使用数|核准数'),
      note: both('编委会批准的编制数，名；空白为申请。', 'Posts granted; blank: a request.'),
      width: 10,
    }),
    column('loans.reason', 'text', {
      header: both('事由', 'Reason'),
      alsoCalled: words('使用事由|申请事由|用编事由|使用原因'),
      note: both('承担的具体工作。', 'The work it is for.'),
      width: 28,
    }),
    column('loans.from', 'date', {
      header: both('起始日期', 'From'),
      alsoCalled: words('开始日期|使用起始日期|起'),
      note: both('第一天。', 'First day.'),
      width: 13,
    }),
    column('loans.until', 'date', {
      header: both('到期日期', 'Until'),
      alsoCalled: words('截止使用日期|使用到期日期|到期|止'),
      note: both('最后一天，含当日。', 'Last day, which still belongs to it.'),
      width: 13,
    }),
    column('loans.document', 'text', {
      header: both('文号', 'Document'),
      alsoCalled: words('批准文号|批复文号'),
      note: both('批准文件文号。', 'Number of the approving document.'),
      width: 20,
    }),
    column('loans.evaluation', 'choice', {
      header: both('到期评估', 'Evaluation'),
      choices: EVALUATIONS,
      alsoCalled: words('评估意见|到期处理|评估结果'),
      note: both('延期的另填新的到期日期。', 'When extended, enter the new last day.'),
      width: 14,
    }),
    column('loans.note', 'text', {
      header: both('备注', 'Note'),
      note: both('可不填。', 'Optional.'),
      width: 20,
    }),
  ],
};
