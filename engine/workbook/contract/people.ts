import { FLAGS } from './choices.ts';
import { both, words, type Column, type Group, type SheetContract } from './column.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

const LEADERSHIP_WORDS =
  '领导职数|领导职|领导干部职数|班子职数|leadership posts|leadership|领导班子职数';
const PRINCIPAL: Group = {
  label: both('正科级', 'Principal'),
  alsoCalled: words('正科级|正科|正职|正科级领导|正科级领导职数|正科级职数|正职领导|principal'),
};
const DEPUTY: Group = {
  label: both('副科级', 'Deputy'),
  alsoCalled: words('副科级|副科|副职|副科级领导|副科级领导职数|副科级职数|副职领导|deputy'),
};

const approved = (id: string, group: Group): Column => ({
  id,
  header: both('核定职数', 'Approved'),
  quantity: 'post',
  group,
  alsoCalled: group.alsoCalled,
  inGroup: words('核定|核定领导职数|职数|应配|approved posts'),
  note: both('核定领导职数，名。', 'Approved leadership posts.'),
  width: 11,
});
const filled = (id: string, group: Group): Column => ({
  id,
  header: both('实配人数', 'Filled'),
  quantity: 'person',
  group,
  inGroup: words('实配|实有|实际配备|已配|现配|in post'),
  note: both('实际配备人数，人。', 'Leaders actually appointed.'),
  width: 11,
});

/** 领导职数: approved and filled by rank. */
export const leadership: SheetContract = {
  id: 'leadership',
  name: both('领导职数', 'Leadership'),
  alsoCalled: words(LEADERSHIP_WORDS + '|领导职数情况|领导干部'),
  shape: 'township',
  purpose: both(
    '正科级、副科级领导职数的核定数与实配数。空白表示没有填报。',
    'Leadership posts approved and filled, by rank. Blank: not stated.',
  ),
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    approved('leadership.principalApproved', PRINCIPAL),
    filled('leadership.principalFilled', PRINCIPAL),
    approved('leadership.deputyApproved', DEPUTY),
    filled('leadership.deputyFilled', DEPUTY),
  ],
  whenMissing: {
    severity: 'info',
    consequence: both(
      '无法核对领导职数，领导职数对应编制只能按参数取值',
      'leadership posts cannot be checked and come from the parameters alone',
    ),
  },
};

const ENFORCEMENT: Group = {
  label: both('执法力量', 'Enforcement'),
  alsoCalled: words(
    '执法力量|综合行政执法|执法|执法队伍|综合执法|执法人员情况|综合行政执法力量|enforcement|law enforcement',
  ),
};
const count = (id: string, column: Omit<Column, 'id' | 'quantity' | 'group'>): Column => ({
  ...column,
  id: `enforcement.${id}`,
  quantity: 'person',
  group: ENFORCEMENT,
});

/** 执法力量: four separate counts of people. */
export const enforcement: SheetContract = {
  id: 'enforcement',
  name: both('执法力量', 'Enforcement'),
  alsoCalled: words('执法|执法人员|综合行政执法|执法队伍|执法力量情况'),
  shape: 'township',
  purpose: both(
    '四类人数分别统计，同一人可计入多列：执法人员、其中公务员、持证人员、辅助人员；合署办公的县级派驻人员只列示。空白表示没有填报。',
    'Four separate counts; one person may stand in several. Co-located county officers are shown only. Blank: not stated.',
  ),
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    count('officers', {
      header: both('执法人员', 'Officers'),
      alsoCalled: words('执法人员|综合执法人员|行政执法人员|综合行政执法人员|officers'),
      inGroup: words('人员|实有|在岗|人'),
      note: both('本乡镇编制内执法人员，人。', 'Officers on the township’s own posts.'),
      width: 11,
    }),
    count('civilServants', {
      header: both('其中：公务员', 'of which civil servants'),
      alsoCalled: words('执法公务员|公务员执法人员|执法人员公务员'),
      inGroup: words('公务员|行政编制人员|civil servants'),
      note: both('不少于2名公务员从事执法。', 'At least two are required.'),
      width: 11,
    }),
    count('certified', {
      header: both('持证执法人员', 'Certified officers'),
      alsoCalled: words(
        '持证执法人员|持有行政执法证人员|行政执法证人员|certified officers|持行政执法证',
      ),
      inGroup: words('持证|持证人员|持证人|取得执法资格|执法证|持执法证|certified|其中持证'),
      note: both('持有效行政执法证件，人。', 'Holding a valid certificate.'),
      width: 13,
    }),
    count('auxiliaries', {
      header: both('辅助人员', 'Auxiliaries'),
      alsoCalled: words('执法辅助人员|协管员|执法协管员|auxiliaries'),
      inGroup: words('辅助|协管|辅助人员'),
      note: both('不计入执法人员。', 'Count for nothing.'),
      width: 11,
    }),
    count('coLocated', {
      header: both('合署办公派驻人员', 'Co-located county officers'),
      alsoCalled: words(
        '合署办公|派驻执法人员|县级派驻执法人员|合署办公人员|合署办公县级派驻执法人员',
      ),
      inGroup: words('派驻|派驻人员|合署|县级派驻'),
      note: both('县级部门派驻，编制在县级。', 'On county posts.'),
      width: 14,
    }),
    {
      id: 'enforcement.headConcurrent',
      header: both('班子成员兼任主任', 'Head is a leader'),
      quantity: 'flag',
      choices: FLAGS,
      group: ENFORCEMENT,
      alsoCalled: words('领导班子成员兼任主任|领导兼任主任|班子成员兼任执法办主任|兼任主任'),
      inGroup: words('兼任|主任兼任'),
      note: both('鼓励事项；是或否。', 'Encouraged; yes or no.'),
      width: 13,
    },
    {
      id: 'enforcement.headAmongOfficers',
      header: both('兼任主任计入执法人员', 'Head among officers'),
      quantity: 'flag',
      choices: FLAGS,
      group: ENFORCEMENT,
      alsoCalled: words('兼任主任已计入执法人员|主任计入执法人员'),
      inGroup: words('主任计入|计入执法人员'),
      note: both(
        '兼任主任的班子成员是否已在执法人员数内；只计一次。',
        'Whether that leader is among the officers; one person counts once.',
      ),
      width: 13,
    },
  ],
  whenMissing: {
    severity: 'info',
    consequence: both(
      '只能测算应配执法人员，无法核对实有执法力量',
      'required officers are computed, but staffing cannot be checked',
    ),
  },
};
