import { both, words, type SheetContract } from './column.ts';
import { countColumn, dateColumn, documentColumn, hoursColumn, textColumn } from './listColumns.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

/** 执法联络员: departments without a station, and who is on call for the township. */
export const liaison: SheetContract = {
  id: 'liaison',
  name: both('执法联络员', 'Liaison'),
  alsoCalled: words('联络员|执法联络|兼职执法人员'),
  shape: 'list',
  purpose: both(
    '设有执法机构、未向乡镇派驻执法人员的县级部门，在各乡镇综合行政执法办公室兼职的专人（鼓励事项），一个部门一个乡镇一行；尚未落实的人数留空。',
    'Departments with an enforcement body and no station in the township: who is on call for it (encouraged), one row for each department and township; nobody yet: no number.',
  ),
  toldBy: [['liaison.department', 'liaison.people']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    textColumn('liaison.department', {
      header: both('联络部门', 'Department'),
      called: '县级部门|部门',
      note: both('县级部门全称。', 'The county department.'),
      width: 20,
      required: true,
    }),
    countColumn('liaison.people', 'person', {
      header: both('兼职人数', 'People'),
      called: '人数|联络员人数',
      note: both('人；未落实的留空。', 'People; blank if nobody is named.'),
    }),
    dateColumn('liaison.since', {
      header: both('落实日期', 'Since'),
      called: '日期',
      note: both(
        '在截止日期之后的，截止日期尚未落实；空白视为早已落实。',
        'After the cut-off date: not named yet; blank: named long ago.',
      ),
    }),
  ],
};

/** 乡镇吹哨: calls and how soon the department was there. */
export const whistles: SheetContract = {
  id: 'whistles',
  name: both('乡镇吹哨', 'Whistles'),
  alsoCalled: words('吹哨报到|吹哨台账|吹哨记录|乡镇吹哨部门报到'),
  shape: 'list',
  purpose: both(
    '乡镇吹哨、部门报到，一次一行；响应用时是从吹哨到部门到场的工作小时，尚未到场的留空。',
    'A township calls, a department comes: one row a call. The response is in working hours, blank if nobody has come.',
  ),
  toldBy: [['whistles.department', 'whistles.responseHours']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    textColumn('whistles.department', {
      header: both('报到部门', 'Department'),
      called: '县级部门|部门',
      note: both('被吹哨的县级部门。', 'The department called.'),
      width: 20,
      required: true,
    }),
    dateColumn('whistles.date', {
      header: both('吹哨日期', 'Date'),
      called: '日期',
      required: true,
    }),
    textColumn('whistles.matter', {
      header: both('吹哨事项', 'Matter'),
      called: '事项',
      note: both('执法事项。', 'What it was about.'),
      width: 24,
    }),
    hoursColumn('whistles.responseHours', {
      header: both('响应用时', 'Response'),
      called: '到场用时|响应时间',
      note: both('工作小时；未到场的留空。', 'Working hours; blank if nobody has come.'),
    }),
    hoursColumn('whistles.serviceHours', {
      header: both('办理用时', 'Service'),
      called: '处置用时|办结用时',
      note: both('到场后办结所用的工作小时。', 'Working hours from then until it was done.'),
    }),
  ],
};

/** 试点执法队: teams of the county bureau put together with township offices. */
export const teams: SheetContract = {
  id: 'teams',
  name: both('试点执法队', 'Pilot teams'),
  alsoCalled: words('执法队|乡镇执法队|派出执法队'),
  shape: 'list',
  purpose: both(
    '县综合行政执法局派出的试点乡镇执法队，一队一行；与乡镇综合行政执法办公室物理整合的填整合日期。编制在县，不计入乡镇。',
    'Teams of the county enforcement bureau, one row each, with the day they moved in with the township’s office. Their posts are the county’s.',
  ),
  toldBy: [['teams.name', 'teams.integratedOn']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    textColumn('teams.name', {
      header: both('执法队名称', 'Team'),
      called: '队伍名称|试点队',
      note: both('全称。', 'The full name.'),
      width: 26,
      required: true,
    }),
    countColumn('teams.people', 'person', {
      header: both('队员人数', 'People'),
      called: '人数',
      note: both('人，编制在县级。', 'People on county posts.'),
    }),
    countColumn('teams.amongCoLocated', 'person', {
      header: both('其中已计合署', 'Already co-located'),
      called: '已计入合署人数',
      note: both(
        '已计入合署办公派驻人员的，人；没有的填0，不重复计数。',
        'Already counted among the co-located, 0 for none; never counted twice.',
      ),
    }),
    dateColumn('teams.integratedOn', {
      header: both('整合日期', 'Integrated on'),
      called: '物理整合日期',
    }),
    documentColumn('teams.document'),
  ],
};
