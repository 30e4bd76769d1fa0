import { MATTER_LABELS } from '../../model/lineage.ts';
import { both, column, words, type Choice, type SheetContract } from './column.ts';

const MATTERS: readonly Choice[] = [
  { value: 'merge', label: MATTER_LABELS.merge, alsoCalled: words('撤并|并入') },
  { value: 'split', label: MATTER_LABELS.split, alsoCalled: words('分设|划出') },
  { value: 'rename', label: MATTER_LABELS.rename, alsoCalled: words('改名|改设|撤乡设镇') },
];

/** 沿革: mergers, splits and renamings, with what went where. */
export const lineage: SheetContract = {
  id: 'lineage',
  name: both('沿革', 'Lineage'),
  alsoCalled: words('区划沿革|行政区划沿革|区划调整|撤并情况'),
  shape: 'list',
  purpose: both(
    '乡镇合并、拆分、更名，一行一个去向：原乡镇的编制、人员各有多少比例划入现乡镇，同一原乡镇同一日期的比例合计为1。到生效日期而各表仍是原乡镇的，测算按现乡镇；以后生效的，结转和预测到那一年执行。没有日期的不执行。',
    'Mergers, splits and renamings, one row for each way: what part of a predecessor’s posts and people went to a successor; the parts of one predecessor on one day sum to 1. From its date on a plan uses the successors where the sheets still have the former township; rollover and forecast carry later rows out in their year. A row without a date is not carried out.',
  ),
  toldBy: [['lineage.predecessor', 'lineage.successor']],
  columns: [
    column('lineage.predecessor', 'text', {
      header: both('原乡镇', 'Predecessor'),
      required: true,
      alsoCalled: words('原名称|被撤并乡镇|划出乡镇'),
      note: both('代码或名称。', 'Code or name.'),
      width: 18,
    }),
    column('lineage.successor', 'text', {
      header: both('现乡镇', 'Successor'),
      required: true,
      alsoCalled: words('承继乡镇|并入乡镇|划入乡镇|新乡镇'),
      note: both(
        '代码或名称；拆分后保留的部分，填原乡镇自己。',
        'Code or name; what it keeps goes to itself.',
      ),
      width: 18,
    }),
    column('lineage.sharePosts', 'ratio', {
      header: both('编制比例', 'Share of posts'),
      range: [0, 1],
      alsoCalled: words('编制划转比例'),
      note: both('0至1，或百分数。', 'From 0 to 1, or per cent.'),
      width: 11,
    }),
    column('lineage.sharePeople', 'ratio', {
      header: both('人员比例', 'Share of people'),
      range: [0, 1],
      alsoCalled: words('人员划转比例|人口比例'),
      note: both('0至1，或百分数；人口、经济也按此划分。', 'From 0 to 1; figures follow it too.'),
      width: 11,
    }),
    column('lineage.date', 'date', {
      header: both('生效日期', 'Date'),
      alsoCalled: words('调整日期|批准日期'),
      note: both('现乡镇存续的第一天。', 'First day of the successor.'),
      width: 13,
    }),
    column('lineage.document', 'text', {
      header: both('文号', 'Document'),
      alsoCalled: words('批准文号|批复文号'),
      note: both('批准文件文号。', 'Number of the approving document.'),
      width: 20,
    }),
    column('lineage.matter', 'choice', {
      header: both('类型', 'Matter'),
      choices: MATTERS,
      alsoCalled: words('沿革类型|调整类型'),
      note: both('合并、拆分或更名。', 'Merger, split or renaming.'),
      width: 10,
    }),
  ],
};
