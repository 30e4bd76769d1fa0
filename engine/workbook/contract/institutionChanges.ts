import { DECIDING_LEVELS, LEVEL_LABELS } from '../../model/institutionChange.ts';
import { INSTITUTION_KINDS } from './choices.ts';
import { both, words, type Choice, type SheetContract } from './column.ts';
import {
  choiceColumn,
  countColumn,
  dateColumn,
  documentColumn,
  textColumn,
} from './listColumns.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

const CHANGE_MATTERS: readonly Choice[] = [
  { value: 'rename', label: both('更名', 'Rename'), alsoCalled: words('改名|名称变更') },
  { value: 'merge', label: both('合并', 'Merge'), alsoCalled: words('并入|整合|merger') },
  {
    value: 'establish',
    label: both('设立', 'Establish'),
    alsoCalled: words('新设|新设立|set up'),
  },
  { value: 'abolish', label: both('撤销', 'Abolish'), alsoCalled: words('裁撤|撤并') },
];

const LEVELS: readonly Choice[] = DECIDING_LEVELS.map((value) => ({
  value,
  label: LEVEL_LABELS[value],
  alsoCalled: words(
    {
      township: '乡镇自定|乡镇党委政府',
      county: '县|县级人民政府|县委编委|县政府',
      prefecture: '市|市州|地市级',
      province: '省|省级机构编制部门',
    }[value],
  ),
}));

/** 机构变更: renames, mergers, set-ups, asked for and carried out. */
export const institutionChanges: SheetContract = {
  id: 'institutionChanges',
  name: both('机构变更', 'Institution changes'),
  alsoCalled: words('机构变更台账|机构变动|机构调整|机构更名'),
  shape: 'list',
  purpose: both(
    '机构更名、合并、设立、撤销，一事一行；尚在申请的“生效日期”留空。更名后编码不变；合并的写明并入机构和带入的编制、人员。',
    'Renames, mergers, set-ups and abolitions, one row each; a request has no effective day yet. A rename keeps the id; a merger names the institution it went into, and what it brought.',
  ),
  toldBy: [['institutionChanges.id', 'institutionChanges.matter']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    textColumn('institutionChanges.id', {
      header: both('机构编码', 'Institution id'),
      called: '编码',
      note: both(
        '与“机构”表一致，更名后不变。',
        'As on the sheet Institutions; survives a rename.',
      ),
      required: true,
    }),
    choiceColumn('institutionChanges.kind', INSTITUTION_KINDS, {
      header: both('机构性质', 'Kind'),
      called: '性质|机构类别',
      note: both('党政综合办事机构或直属事业单位。', 'Office or centre.'),
      width: 20,
      required: true,
    }),
    choiceColumn('institutionChanges.matter', CHANGE_MATTERS, {
      header: both('变更事项', 'Matter'),
      called: '事项|变更类型',
      note: both('从下拉列表选择。', 'From the list.'),
      required: true,
    }),
    textColumn('institutionChanges.before', {
      header: both('变更前名称', 'Name before'),
      called: '原名称',
      note: both('设立的空白。', 'Blank where it is new.'),
      width: 26,
    }),
    textColumn('institutionChanges.after', {
      header: both('变更后名称', 'Name after'),
      called: '现名称|并入机构',
      note: both('合并的填并入机构；撤销的空白。', 'Of a merger, what it went into.'),
      width: 26,
    }),
    countColumn('institutionChanges.posts', 'post', {
      header: both('带入编制', 'Posts brought'),
      called: '原有编制',
      note: both('合并前原有编制，名。', 'Posts it had before the merger.'),
    }),
    countColumn('institutionChanges.people', 'person', {
      header: both('带入人员', 'People brought'),
      called: '原有人员',
      note: both('合并前原有人员，人。', 'People it had before the merger.'),
    }),
    dateColumn('institutionChanges.requestedOn', {
      header: both('申请日期', 'Requested on'),
      called: '申报日期',
    }),
    dateColumn('institutionChanges.effectiveFrom', {
      header: both('生效日期', 'Effective from'),
      called: '执行日期|变更日期',
    }),
    choiceColumn('institutionChanges.approvedBy', LEVELS, {
      header: both('批准层级', 'Approved by'),
      called: '审批层级',
      note: both('由哪一级批准；尚未批准的空白。', 'The level that approved; blank if none has.'),
    }),
    documentColumn('institutionChanges.document'),
  ],
};
