import {
  POWER_LIST_LABELS,
  POWER_LISTS,
  ROUTE_LABELS,
  type PowerCategory,
} from '../../model/powers.ts';
import { ROLE_LABELS } from '../../model/township.ts';
import { both, column, words, type Choice, type SheetContract } from './column.ts';
import { severalNote } from './itemCells.ts';

const ROUTES: readonly Choice[] = [
  {
    value: 'statutory',
    label: ROUTE_LABELS.statutory,
    alsoCalled: words('法定权力|法定事项|法定行政权力|本级|原有'),
  },
  {
    value: 'conferred',
    label: ROUTE_LABELS.conferred,
    alsoCalled: words('赋予|赋权事项|赋予乡镇|县级赋权|下放|交由行使'),
  },
  {
    value: 'delegated',
    label: ROUTE_LABELS.delegated,
    alsoCalled: words('委托事项|委托下放|委托行使'),
  },
];

const LISTS: readonly Choice[] = POWER_LISTS.map((list) => ({
  value: list,
  label: POWER_LIST_LABELS[list],
  alsoCalled:
    list === 'base'
      ? words('基础')
      : [ROLE_LABELS[list]['zh-CN'], `${ROLE_LABELS[list]['zh-CN']}清单`],
}));

const category = (value: PowerCategory, chinese: string, english: string): Choice => ({
  value,
  label: both(chinese, english),
  alsoCalled: [chinese.replace('行政', '')],
});

const CATEGORIES: readonly Choice[] = [
  category('permit', '行政许可', 'Permit'),
  category('penalty', '行政处罚', 'Penalty'),
  category('compulsion', '行政强制', 'Compulsion'),
  category('collection', '行政征收', 'Collection'),
  category('payment', '行政给付', 'Payment'),
  category('inspection', '行政检查', 'Inspection'),
  category('confirmation', '行政确认', 'Confirmation'),
  category('reward', '行政奖励', 'Reward'),
  category('ruling', '行政裁决', 'Ruling'),
  { value: 'other', label: both('其他行政权力', 'Other power'), alsoCalled: words('其他') },
];

/** 权力事项: the register of powers, one item a row. */
export const powers: SheetContract = {
  id: 'powers',
  name: both('权力事项', 'Powers'),
  alsoCalled: words(
    '行政权力清单|乡镇行政权力清单|权力清单|权力事项清单|赋权清单|基础清单|特色清单',
  ),
  shape: 'list',
  purpose: both(
    '一项一行：法定、赋权、委托三种来源分别登记；委托事项注明基础清单或哪一张特色清单。各清单分别计数，互不相加。整表空白表示未填报。',
    'One item a row: statutory, conferred or delegated; a delegated one names its list. The lists are counted apart and never added. An empty sheet is not stated.',
  ),
  toldBy: [['powers.id', 'powers.name', 'powers.route']],
  columns: [
    column('powers.id', 'text', {
      header: both('事项编号', 'Number'),
      required: true,
      alsoCalled: words('编号|序号|事项编码|权力编码|item number'),
      note: both('全表唯一；其他各表按编号引用。', 'Unique; other sheets refer to it.'),
      width: 12,
    }),
    column('powers.name', 'text', {
      header: both('事项名称', 'Item'),
      required: true,
      alsoCalled: words('权力名称|行政权力事项|行政权力名称|权力事项名称|权力事项|职权名称'),
      note: both('按公布的清单填写。', 'As published.'),
      width: 30,
    }),
    column('powers.route', 'choice', {
      header: both('权力来源', 'Route'),
      choices: ROUTES,
      required: true,
      alsoCalled: words('来源|行使方式|下放方式|法律路径|承接方式'),
      note: both('法定、赋权或委托。', 'Statutory, conferred or delegated.'),
      width: 11,
    }),
    column('powers.list', 'choice', {
      header: both('所属清单', 'List'),
      choices: LISTS,
      alsoCalled: words('清单|清单类别|清单名称|所在清单'),
      note: both(
        '委托事项填写；特色清单只对该类乡镇开放。',
        'Delegated items; a special list is open to its role only.',
      ),
      width: 18,
    }),
    column('powers.category', 'choice', {
      header: both('权力类型', 'Category'),
      choices: CATEGORIES,
      alsoCalled: words('事项类型|职权类型|权力类别|职权类别|事项类别'),
      note: both('行政处罚事项适用《行政处罚法》。', 'Penalties fall under the Penalty Law.'),
      width: 13,
    }),
    column('powers.department', 'text', {
      header: both('县级部门', 'Department'),
      alsoCalled: words(
        '职能部门|下放部门|委托部门|原实施部门|县级主管部门|业务主管部门|责任部门|县级职能部门',
      ),
      note: both('原行使或主管的县级部门。', 'The county department in charge.'),
      width: 18,
    }),
    column('powers.effort', 'point', {
      header: both('执法工作量', 'Effort'),
      range: [0, 1000],
      alsoCalled: words('工作量系数|执法工作量系数|工作量|工作量分值'),
      note: both('相对分值；空白按“测算参数”取值。', 'Relative points; blank takes the parameter.'),
      width: 11,
    }),
    column('powers.institutions', 'text', {
      header: both('承办机构', 'Institution'),
      alsoCalled: words('乡镇承办机构|承接机构|具体承办机构|责任机构|承办单位'),
      note: severalNote(
        '与“机构”表名称一致，取乡镇设有的第一个；',
        'As on “Institutions”; the first that a township has takes it.',
      ),
      width: 24,
    }),
    column('powers.posts', 'text', {
      header: both('责任岗位', 'Posts'),
      alsoCalled: words('岗位|承办岗位|责任岗|人员岗位'),
      note: severalNote('落实到的岗位，不写姓名；', 'Posts, no names of persons.'),
      width: 18,
    }),
    column('powers.basis', 'text', {
      header: both('设定依据', 'Basis'),
      alsoCalled: words('依据|法律依据|实施依据|赋权依据'),
      note: both('法律、法规条款，或赋权决定文号。', 'Clause, or the conferring decision.'),
      width: 26,
    }),
  ],
};
