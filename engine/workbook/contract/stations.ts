import { HAND_LABELS, SPLIT_LABELS, SPLIT_MATTERS } from '../../model/stations.ts';
import { both, words, type Choice, type Column, type SheetContract } from './column.ts';
import {
  choiceColumn,
  countColumn,
  dateColumn,
  documentColumn,
  textColumn,
} from './listColumns.ts';
import { ledgerColumn } from './organisation.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

const HANDS: readonly Choice[] = [
  {
    value: 'department',
    label: HAND_LABELS.department,
    alsoCalled: words('县级|部门|主管部门|县级主管部门|条|county'),
  },
  {
    value: 'township',
    label: HAND_LABELS.township,
    alsoCalled: words('乡镇政府|镇|乡|属地|块'),
  },
];

const HAND_NOTE = both(
  '由县级部门还是乡镇负责。',
  'Whether the department or the township does it.',
);

/** 派驻机构: stations that county departments have, or had, in the townships. */
export const stations: SheetContract = {
  id: 'stations',
  name: both('派驻机构', 'Stations'),
  alsoCalled: words('派驻站所|派驻机构情况|县级派驻机构|站所'),
  shape: 'list',
  purpose: both(
    '县级部门派驻（出）乡镇的站所，一个一行，已下放、已整合的也列出（填“止于”）；条块分工各列填“县级部门”或“乡镇”。整表空白表示未填报。',
    'Stations of county departments, one row each, those handed down or merged included (with their last day). Each matter is in the hands of the department or the township. An empty sheet is not stated.',
  ),
  toldBy: [['stations.id', 'stations.type']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    textColumn('stations.id', {
      header: both('站所编码', 'Station id'),
      called: '派驻机构编码',
      note: both('自编，更名后不变；一个站所一个。', 'Of your own; survives a rename, each once.'),
      required: true,
    }),
    textColumn('stations.name', {
      header: both('站所全称', 'Station'),
      called: '站所名称|派驻机构名称',
      note: both('如“青山镇自然资源所”。', 'The full name.'),
      width: 24,
      required: true,
    }),
    textColumn('stations.type', {
      header: both('站所类型', 'Type'),
      called: '派驻机构类型',
      note: both(
        '如“自然资源所”；末字区分站、所。',
        'Such as natural resources office; in Chinese its last character tells a zhan from a suo.',
      ),
      width: 14,
      required: true,
    }),
    textColumn('stations.department', {
      header: both('主管部门', 'Department'),
      called: '县级主管部门|派出部门',
      note: both('派出的县级部门。', 'The county department.'),
      width: 18,
    }),
    { ...ledgerColumn('stations.kind'), required: false },
    countColumn('stations.posts', 'post', {
      header: both('站所编制数', 'Posts'),
      called: '编制数|核定编制',
      note: both('编制，名。', 'Posts.'),
    }),
    countColumn('stations.people', 'person', {
      header: both('站所实有人数', 'People'),
      called: '实有人数|在编人数',
      note: both('在编人员，人。', 'People in post.'),
    }),
    dateColumn('stations.from', { header: both('设立日期', 'From'), called: '起于' }),
    dateColumn('stations.until', {
      header: both('止于', 'Until'),
      called: '撤销日期|下放日期|整合日期',
      note: both(
        '下放、整合或撤销前的最后一日；仍在的空白。',
        'Last day; blank if it is still there.',
      ),
    }),
    ...SPLIT_MATTERS.map((matter): Column =>
      choiceColumn(`stations.${matter}`, HANDS, { header: SPLIT_LABELS[matter], note: HAND_NOTE }),
    ),
    countColumn('stations.enforcers', 'person', {
      header: both('从事执法人员', 'Enforcers'),
      called: '主要从事执法人员|执法人员数',
      note: both('从事或主要从事执法工作的人员，人。', 'Wholly or mainly in enforcement.'),
    }),
    countColumn('stations.coLocated', 'person', {
      header: both('进驻合署人员', 'Co-located'),
      called: '合署办公人员|进驻人员',
      note: both(
        '其中进驻乡镇综合行政执法办公室合署办公的，人。',
        'Of those, in the township’s enforcement office.',
      ),
    }),
  ],
};

const MATTERS: readonly Choice[] = [
  {
    value: 'handDown',
    label: both('下放', 'Hand down'),
    alsoCalled: words('属地管理|划转|下放乡镇|hand-down'),
  },
  { value: 'merge', label: both('整合', 'Merge'), alsoCalled: words('合并|整合设置|merger') },
];

/** 站所划转: the edges of localisation and of mergers, many to many. */
export const stationMoves: SheetContract = {
  id: 'stationMoves',
  name: both('站所划转', 'Station moves'),
  alsoCalled: words('站所划转台账|属地管理台账|划转台账|站所下放'),
  shape: 'list',
  purpose: both(
    '站所（以及参与整合的乡镇原有中心）的编制、人员划入哪个机构，一个去向一行；一个来源可以有几个去向，一个去向可以有几个来源。每个来源划出的合计应等于其原有编制、人员。',
    'Where the posts and people of a station, or of a former centre of the township, went: one row for each source and target, many to many. What leaves a source adds up to what it had.',
  ),
  toldBy: [['stationMoves.source', 'stationMoves.target']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    choiceColumn('stationMoves.matter', MATTERS, {
      header: both('划转方式', 'Matter'),
      called: '划转事项',
      note: both('下放乡镇，或整合为县级站所。', 'Handed down, or merged into a county station.'),
      required: true,
    }),
    textColumn('stationMoves.source', {
      header: both('来源机构编码', 'Source id'),
      called: '来源编码|划出机构编码',
      note: both(
        '“派驻机构”表的站所编码，或“机构变更”表的机构编码。',
        'Id on the sheet Stations, or on Institution changes.',
      ),
      width: 16,
      required: true,
    }),
    textColumn('stationMoves.target', {
      header: both('接收机构', 'Target'),
      called: '划入机构|接收机构编码',
      note: both(
        '乡镇机构的名称或编码；整合的填站所编码。',
        'Name or id of the institution; of a merger, the id of the station.',
      ),
      width: 24,
      required: true,
    }),
    ledgerColumn('stationMoves.kind'),
    countColumn('stationMoves.posts', 'post', {
      header: both('划转编制', 'Posts moved'),
      called: '编制数|划转编制数',
      note: both('名。', 'Posts.'),
    }),
    countColumn('stationMoves.people', 'person', {
      header: both('随转人员', 'People moved'),
      called: '人数|划转人员|随转人数',
      note: both('人。', 'People.'),
    }),
    dateColumn('stationMoves.date', { header: both('划转日期', 'Date'), called: '日期' }),
    documentColumn('stationMoves.document'),
    textColumn('stationMoves.issuer', {
      header: both('发文机关', 'Issuer'),
      called: '发文单位|批准机关',
      note: both('如“县委编委”；省级批复填省级机关。', 'The issuing body.'),
      width: 18,
    }),
  ],
};

const STAFF_MATTERS: readonly Choice[] = [
  { value: 'move', label: both('人事调整', 'Move'), alsoCalled: words('人员调整|调动|transfer') },
  {
    value: 'appointment',
    label: both('主要负责人任免', 'Appointment of head'),
    alsoCalled: words('负责人任免|任免|appointment'),
  },
  {
    value: 'secondment',
    label: both('借用', 'Secondment'),
    alsoCalled: words('抽调|借调|人员借用'),
  },
  {
    value: 'suggestion',
    label: both('调整建议', 'Suggestion'),
    alsoCalled: words('乡镇调整建议|建议调整'),
  },
];

const CONSENTS: readonly Choice[] = [
  { value: 'agreed', label: both('同意', 'Agreed'), alsoCalled: words('已同意|采纳|yes') },
  { value: 'refused', label: both('不同意', 'Refused'), alsoCalled: words('未同意|不采纳|no') },
  {
    value: 'notAsked',
    label: both('未征求', 'Not asked'),
    alsoCalled: words('未征得|未征求意见|未答复|unanswered'),
  },
];

/** 派驻人事: moves, appointments, secondments and suggestions. */
export const stationStaff: SheetContract = {
  id: 'stationStaff',
  name: both('派驻人事', 'Station staff'),
  alsoCalled: words('派驻人员管理|派驻人事事项|派驻机构人事'),
  shape: 'list',
  purpose: both(
    '派驻机构的人事调整、主要负责人任免（须征得乡镇同意）、借用（原则上不得）和乡镇提出的调整建议，一事一行。不填姓名。',
    'Moves of staff and appointments of heads (the township has to agree), secondments (not in principle) and suggestions of the township, one row each. No names.',
  ),
  toldBy: [['stationStaff.station', 'stationStaff.consent']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    textColumn('stationStaff.station', {
      header: both('站所编码', 'Station id'),
      called: '派驻机构编码|站所',
      note: both('“派驻机构”表的站所编码。', 'Id on the sheet Stations.'),
      required: true,
    }),
    choiceColumn('stationStaff.matter', STAFF_MATTERS, {
      header: both('人事事项', 'Matter'),
      called: '事项',
      note: both('从下拉列表选择。', 'From the list.'),
      width: 16,
      required: true,
    }),
    countColumn('stationStaff.people', 'person', {
      header: both('涉及人数', 'People'),
      called: '人数',
      note: both('人。', 'People.'),
    }),
    dateColumn('stationStaff.date', { header: both('发生日期', 'Date'), called: '日期' }),
    dateColumn('stationStaff.until', {
      header: both('借用止于', 'Until'),
      called: '借用期限',
      note: both('借用的最后一日；未定的空白。', 'Last day of a secondment; blank if open.'),
    }),
    choiceColumn('stationStaff.consent', CONSENTS, {
      header: both('乡镇意见', 'Consent'),
      called: '乡镇是否同意|征求乡镇意见|部门答复',
      note: both(
        '乡镇是否同意；调整建议填部门的答复。',
        'Whether the township agreed; of a suggestion, the department’s answer.',
      ),
    }),
    documentColumn('stationStaff.document'),
  ],
};
