import { STATUSES } from './choices.ts';
import { both, column, words, type SheetContract } from './column.ts';

/** 基本情况: one name and one value a row. */
export const county: SheetContract = {
  id: 'county',
  name: both('基本情况', 'County'),
  alsoCalled: words('县情|基本信息|封面|县基本情况|county facts'),
  shape: 'record',
  purpose: both(
    '县名、截止日期、规划年度、状态和数据说明。数据说明可写多行，随成果一并输出。',
    'County, cut-off date, plan year, status and notes. Several rows of notes are printed with every result.',
  ),
  columns: [
    column('county.name', 'text', {
      header: both('县名', 'County'),
      alsoCalled: words('县(区)名称|县区|县（市、区）|县市区|县名称|county name'),
      note: both('县（市、区）名称。', 'Name of the county.'),
    }),
    column('county.asOf', 'date', {
      header: both('截止日期', 'Cut-off date'),
      alsoCalled: words('数据截止日期|截止时间|统计截止日期|as of'),
      note: both('决定适用的法规和数据年度。', 'Decides which law and which figures hold.'),
    }),
    column('county.previousAsOf', 'date', {
      header: both('上轮截止日期', 'Previous cut-off date'),
      alsoCalled: words('上年截止日期|上次截止日期|previous as of'),
      note: both(
        '结转时填写，首轮留空；此日以前的已在上轮办结。',
        'Filled by rollover, blank at first; what was up to then is settled.',
      ),
    }),
    column('county.bordersAsOf', 'date', {
      header: both('区划调整执行至', 'Borders carried out to'),
      alsoCalled: words('沿革执行至|区划截止日期|borders as of'),
      note: both(
        '结转时填写，首轮留空；此日以前的沿革已在各表执行。',
        'Filled by rollover, blank at first; the sheets show the lineage up to then.',
      ),
    }),
    column('county.planYear', 'year', {
      header: both('规划年度', 'Plan year'),
      alsoCalled: words('测算年度|计划年度'),
      range: [1949, 2100],
      note: both('方案执行的年度。', 'The year the plan is for.'),
    }),
    column('county.status', 'choice', {
      header: both('状态', 'Status'),
      choices: STATUSES,
      alsoCalled: words('方案状态|稿次'),
      note: both('讨论稿、征求意见稿、送审稿、审定稿。', 'Draft to approved.'),
    }),
    column('county.approvalNote', 'text', {
      header: both('审定说明', 'Note on approval'),
      alsoCalled: words('审定情况说明|approval note'),
      note: both(
        '审定时仍有必须纠正的问题的，写明理由和处理办法。',
        'Why it was approved with open problems, and what becomes of them.',
      ),
    }),
    column('county.notes', 'text', {
      header: both('数据说明', 'Notes'),
      alsoCalled: words('说明|数据来源|资料来源|备注|note'),
      note: both('来源、口径、质量；可多行。', 'Sources and quality; several rows.'),
    }),
  ],
};

/** 表头对照: how unknown headers are to be read. */
export const mapping: SheetContract = {
  id: 'mapping',
  name: both('表头对照', 'Header mapping'),
  alsoCalled: words('字段对照|表头映射|对照表|mapping'),
  shape: 'list',
  purpose: both(
    '系统不认识的表头在此指定含义，优先于自动识别；不需要的填“忽略”。',
    'Says how a header is to be read; wins over recognition. “Ignore” leaves a column out.',
  ),
  toldBy: [['mapping.header', 'mapping.field']],
  columns: [
    column('mapping.sheet', 'text', {
      header: both('工作表', 'Sheet'),
      alsoCalled: words('表名|sheet name'),
      note: both('空白表示所有工作表。', 'Blank: every sheet.'),
      width: 18,
    }),
    column('mapping.header', 'text', {
      header: both('表头', 'Header'),
      required: true,
      alsoCalled: words('原表头|列名'),
      note: both('多级表头用“│”连接。', 'Levels joined by “│”.'),
      width: 34,
    }),
    column('mapping.field', 'text', {
      header: both('对应字段', 'Field'),
      alsoCalled: words('字段|含义|对应'),
      note: both('从下拉列表选择，或填“忽略”。', 'From the list, or “Ignore”.'),
      width: 30,
    }),
    column('mapping.unit', 'text', {
      header: both('单位', 'Unit'),
      note: both('表头没有写明单位的填写。', 'Where the header names none.'),
      width: 10,
    }),
    column('mapping.year', 'year', {
      header: both('年度', 'Year'),
      range: [1949, 2100],
      note: both('人口、经济数据所属年度。', 'For population and economy.'),
      width: 9,
    }),
    column('mapping.state', 'text', {
      header: both('识别结果', 'Understood as'),
      note: both('仅供查看。', 'For information.'),
      width: 24,
    }),
  ],
};
