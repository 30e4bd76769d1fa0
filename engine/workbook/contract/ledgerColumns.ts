import type { Localized } from '../../model/locale.ts';
import { both } from './column.ts';

/** One column that both ledgers have. */
export interface LedgerColumn {
  readonly name: string;
  readonly quantity: 'post' | 'person';
  readonly header: Localized;
  readonly inGroup: string;
  readonly note: Localized;
  readonly outsideTemplate?: true;
}

const person = { quantity: 'person' } as const;
const post = { quantity: 'post' } as const;

/** What is asked of each ledger, in the order of the template. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  {
    ...post,
    name: 'approved',
    header: both('核定编制数', 'Approved'),
    inGroup:
      '核定|核定编制|编制|现编制|现有编制|现核定|现核定编制|已核定|核编|定编|核定总编制|编制总额|核定名额|approved posts|posts|quota',
    note: both('现核定编制数（现编制数），名。', 'Posts approved at present.'),
  },
  {
    ...post,
    name: 'leadership',
    header: both('其中：领导职数对应编制', 'of which leadership'),
    inGroup: '领导职数对应编制|领导职数编制|领导编制|领导职数|leadership posts|leadership',
    note: both('含在核定编制数之内，名。', 'Inside the approved posts.'),
  },
  {
    ...person,
    name: 'inPost',
    header: both('实有人数', 'In post'),
    inGroup:
      '实有|实有人员|在编|在编人员|实有在编|现有|现有人员|实际在编|在职在编|在职|实名制实有|现有在编|已用编制|使用编制|已使用编制|incumbents|filled|people in post|staff',
    note: both('实有在编人员，人。', 'People holding a post.'),
  },
  {
    ...person,
    name: 'onDuty',
    header: both('在岗人数', 'On duty'),
    inGroup: '在岗|在岗人员|实际在岗|实际在岗人员',
    note: both(
      '空白时按实有－借出－抽调－长期病休＋借入计算。',
      'Blank: in post − lent out − seconded − long sick + borrowed.',
    ),
  },
  {
    ...person,
    name: 'lentOut',
    header: both('借出人数', 'Lent out'),
    inGroup: '借出|借调出|被借用|借出人员|外借',
    note: both('借给其他单位，人。', 'Lent to other bodies.'),
  },
  {
    ...person,
    name: 'seconded',
    header: both('抽调（挂职）人数', 'Seconded'),
    inGroup: '抽调|挂职|抽调挂职|抽调人员|抽调(挂职)|挂职抽调',
    note: both('抽调、挂职在外，人。', 'Seconded elsewhere.'),
  },
  {
    ...person,
    name: 'longSick',
    header: both('长期病休人数', 'Long sick'),
    inGroup: '长期病休|长病|病休|长期病假|长病休',
    note: both('长期病休，人。', 'On long sick leave.'),
  },
  {
    ...person,
    name: 'borrowed',
    header: both('借入人数', 'Borrowed'),
    inGroup: '借入|借用|借调入|借入人员|借用人员',
    note: both('从其他单位借入，人。', 'Borrowed from other bodies.'),
  },
  {
    ...person,
    name: 'pendingArrival',
    header: both('已核准未到位', 'Pending arrival'),
    inGroup:
      '已核准未到位|已批未到位|核准未到位|待入编|已核准未入编|拟入编|已核准未到岗|已核准待入编',
    note: both('已核准用编、尚未到位，人。', 'Approved to come, not yet arrived.'),
  },
  {
    ...person,
    name: 'expectedExits',
    header: both('预计减员', 'Expected exits'),
    inGroup: '预计减员|预计退休|年内减员|预计自然减员|自然减员|预计退出',
    note: both('规划年度内退休等，人。', 'Leaving in the plan year.'),
  },
  {
    ...post,
    name: 'reserved',
    header: both('预留（冻结）编制', 'Reserved'),
    inGroup: '预留|冻结|预留编制|冻结编制|预留冻结|预留(冻结)',
    note: both('暂不使用的编制，名。', 'Posts held back.'),
  },
  {
    ...post,
    name: 'fromCounty',
    header: both('县级划入', 'From county'),
    inGroup: '县级划入|县划入|划入|下沉编制|县级下沉|县级下放',
    note: both('县级划入乡镇的编制，名。', 'Posts coming from the county.'),
  },
  {
    ...post,
    name: 'toCounty',
    header: both('划出县级', 'To county'),
    inGroup: '划出县级|划出|上划县级|上划|上收|县级上收',
    note: both('乡镇划回县级的编制，名。', 'Posts going to the county.'),
  },
  {
    ...person,
    name: 'heldOnOther',
    header: both('占用另一类编制人员', 'Held on other ledger'),
    inGroup: '占用另一类编制|占用另一类编制人员|混编|混编混岗|混编人员|占用其他编制',
    note: both('编制在另一类账上的人员，人。', 'People whose post is on the other ledger.'),
  },
  {
    ...post,
    name: 'loans',
    header: both('机动编制周转使用', 'Mobile posts on loan'),
    inGroup: '机动编制周转使用|周转使用|周转编制|机动编制|周转使用编制|mobile posts',
    note: both('县级机动编制，不计入核定编制数，名。', 'Held by the county, outside the approved.'),
  },
  {
    ...post,
    name: 'recovered',
    header: both('拟收回编制', 'To be recalled'),
    inGroup: '拟收回|拟收回编制|收回编制|收回',
    note: both('测算分配前先收回的编制，名。', 'Recalled before increments are shared out.'),
  },
  {
    ...post,
    name: 'floor',
    header: both('保底', 'Floor'),
    inGroup: '保底|保底数|最低编制|下限|保底编制|minimum',
    note: both('仅约束本乡镇的基本编制，名。', 'For this township’s basic posts alone.'),
  },
  {
    ...post,
    name: 'ceiling',
    header: both('封顶', 'Ceiling'),
    inGroup: '封顶|封顶数|最高编制|上限|封顶编制|maximum',
    note: both('仅约束本乡镇的基本编制，名。', 'For this township’s basic posts alone.'),
  },
  {
    ...post,
    name: 'requested',
    header: both('乡镇申报数', 'Requested'),
    inGroup: '申报|乡镇申报|申报编制|申请|申请编制|拟申请|需求|requests',
    note: both('乡镇申报的编制数，名。', 'Posts asked for by the township.'),
    outsideTemplate: true,
  },
];
