import { FLAGS } from './choices.ts';
import { both, column, words, type SheetContract } from './column.ts';
import { ITEMS_NOTE } from './itemCells.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

/** 委托书: one letter a row, as signed. */
export const letters: SheetContract = {
  id: 'letters',
  name: both('委托书', 'Delegation letters'),
  alsoCalled: words('行政权力事项委托书|委托书台账|委托书登记|委托书清单|委托书登记表'),
  shape: 'list',
  purpose: both(
    '一份委托书一行，按实际签订的登记，份数不由乡镇数推算。只有委托事项签委托书，法定和赋权事项不签。',
    'One letter a row, as signed; their number is never derived. Only delegated items have letters.',
  ),
  toldBy: [
    ['letters.department', 'letters.items'],
    ['letters.number', 'letters.until'],
  ],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    column('letters.department', 'text', {
      header: both('委托部门', 'Department'),
      required: true,
      alsoCalled: words('县级部门|委托机关|委托行政机关|委托单位'),
      note: both('委托的县级部门。', 'The department that delegates.'),
      width: 18,
    }),
    column('letters.number', 'text', {
      header: both('委托书编号', 'Letter number'),
      alsoCalled: words('委托书号|编号|文号'),
      note: both('每份一个编号。', 'One number a letter.'),
      width: 18,
    }),
    column('letters.items', 'text', {
      header: both('委托事项', 'Items'),
      alsoCalled: words('事项|事项编号|委托的具体事项'),
      note: ITEMS_NOTE,
      width: 26,
    }),
    column('letters.authority', 'text', {
      header: both('委托权限', 'Authority'),
      alsoCalled: words('权限|行权范围'),
      note: both('以委托部门名义可以做什么。', 'What may be done in its name.'),
      width: 30,
    }),
    column('letters.from', 'date', {
      header: both('委托起始', 'From'),
      alsoCalled: words('起始日期|开始日期|生效日期|签订日期'),
      note: both('期限的第一日。', 'First day of the term.'),
      width: 13,
    }),
    column('letters.until', 'date', {
      header: both('委托截止', 'Until'),
      alsoCalled: words('截止日期|终止日期|到期日期|期限|委托期限'),
      note: both('期限的最后一日。', 'Last day of the term.'),
      width: 13,
    }),
    column('letters.liability', 'text', {
      header: both('责任环节', 'Liability'),
      alsoCalled: words('责任|责任划分'),
      note: both('乡镇在哪些环节负责。', 'The stages the township answers for.'),
      width: 36,
    }),
    column('letters.published', 'flag', {
      header: both('已公布', 'Published'),
      choices: FLAGS,
      alsoCalled: words('是否公布|向社会公布|公布'),
      note: both('委托书应当向社会公布。', 'Letters are to be published.'),
      width: 9,
    }),
  ],
};
