import { RESPONSIBILITY_LABELS } from '../../model/duties.ts';
import { both, column, words, type SheetContract } from './column.ts';

const number = (id: string) =>
  column(id, 'text', {
    header: both('事项编号', 'Number'),
    required: true,
    alsoCalled: words('编号|序号|职责编号'),
    note: both('本清单内唯一。', 'Unique in this list.'),
    width: 12,
  });

/** 属地事项责任: principal and cooperating duties, with the department on the other side. */
export const territorialDuties: SheetContract = {
  id: 'territorialDuties',
  name: both('属地事项责任', 'Territorial duties'),
  alsoCalled: words('属地事项责任清单|乡镇属地事项责任清单|属地责任清单|属地管理事项责任清单'),
  shape: 'list',
  purpose: both(
    '《乡镇属地事项责任清单》，一项一行，分主体责任、配合责任。与权力事项、准入职责是不同的清单，不相加。',
    'The list of territorial duties, principal or cooperating. A list of its own: never added to powers or entry duties.',
  ),
  toldBy: [['territorialDuties.name', 'territorialDuties.responsibility']],
  columns: [
    number('territorialDuties.id'),
    column('territorialDuties.name', 'text', {
      header: both('属地事项', 'Duty'),
      required: true,
      alsoCalled: words('事项|事项名称|责任事项|属地管理事项'),
      note: both('按公布的清单填写。', 'As published.'),
      width: 36,
    }),
    column('territorialDuties.responsibility', 'choice', {
      header: both('责任类型', 'Responsibility'),
      required: true,
      choices: [
        {
          value: 'principal',
          label: RESPONSIBILITY_LABELS.principal,
          alsoCalled: words('主体|主责'),
        },
        {
          value: 'cooperating',
          label: RESPONSIBILITY_LABELS.cooperating,
          alsoCalled: words('配合|协同|协助'),
        },
      ],
      alsoCalled: words('责任|乡镇责任|责任类别'),
      note: both('主体责任或配合责任。', 'Principal or cooperating.'),
      width: 13,
    }),
    column('territorialDuties.department', 'text', {
      header: both('县级部门', 'Department'),
      alsoCalled: words('县级责任部门|县级主管部门|对应部门|牵头部门'),
      note: both('对应的县级部门；责任分工的另一方。', 'The county department on the other side.'),
      width: 18,
    }),
    column('territorialDuties.institution', 'text', {
      header: both('承办机构', 'Institution'),
      alsoCalled: words('乡镇承办机构|责任机构'),
      note: both('乡镇承办机构。', 'The township institution.'),
      width: 22,
    }),
  ],
};

/** 职责准入: what the law gives a township to do. */
export const dutyEntries: SheetContract = {
  id: 'dutyEntries',
  name: both('职责准入', 'Duty entry'),
  alsoCalled: words('职责准入清单|乡镇职责准入清单|乡镇法定职责|准入清单'),
  shape: 'list',
  purpose: both(
    '《乡镇职责准入清单》，一项一行。不在清单、又没有经过准入审批的部门任务，不得交由乡镇承担。',
    'The duty-entry list, one duty a row. A task that is neither on it nor approved must not reach a township.',
  ),
  toldBy: [['dutyEntries.id', 'dutyEntries.name', 'dutyEntries.basis']],
  columns: [
    number('dutyEntries.id'),
    column('dutyEntries.name', 'text', {
      header: both('法定职责', 'Duty'),
      required: true,
      alsoCalled: words('职责|职责名称|职责内容|准入职责|准入事项'),
      note: both('按公布的清单填写。', 'As published.'),
      width: 40,
    }),
    column('dutyEntries.basis', 'text', {
      header: both('职责依据', 'Basis'),
      alsoCalled: words('依据|法律依据|法定依据'),
      note: both('法律、法规条款。', 'Clause of the law.'),
      width: 34,
    }),
  ],
};

/** 部门交办: tasks of departments, held against the entry list. */
export const departmentTasks: SheetContract = {
  id: 'departmentTasks',
  name: both('部门交办', 'Department tasks'),
  alsoCalled: words('部门交办任务|交办事项|下达任务|部门任务台账|任务准入台账'),
  shape: 'list',
  purpose: both(
    '县级部门交给乡镇的任务，一件一行：在准入清单内的填编号，不在的填准入审批文号。',
    'Tasks that departments hand to townships: the number on the entry list, or the document that approved it.',
  ),
  toldBy: [
    ['departmentTasks.matter', 'departmentTasks.entry'],
    ['departmentTasks.matter', 'departmentTasks.document', 'departmentTasks.department'],
  ],
  columns: [
    column('departmentTasks.department', 'text', {
      header: both('交办部门', 'Department'),
      required: true,
      alsoCalled: words('县级部门|下达部门|部门'),
      note: both('交办任务的县级部门。', 'Who hands it down.'),
      width: 18,
    }),
    column('departmentTasks.matter', 'text', {
      header: both('任务内容', 'Task'),
      required: true,
      alsoCalled: words('任务|交办任务|工作任务|任务名称|交办事项'),
      note: both('一件一行。', 'One a row.'),
      width: 36,
    }),
    column('departmentTasks.townships', 'text', {
      header: both('承担乡镇', 'Townships'),
      alsoCalled: words('乡镇|乡镇名称|承办乡镇'),
      note: both('空白或“全部”指所有乡镇；多个用顿号隔开。', 'Blank or “all”: every township.'),
      width: 24,
    }),
    column('departmentTasks.entry', 'text', {
      header: both('准入编号', 'Entry number'),
      alsoCalled: words('清单编号|准入清单编号|职责编号'),
      note: both('对应“职责准入”的编号。', 'Number on “Duty entry”.'),
      width: 12,
    }),
    column('departmentTasks.document', 'text', {
      header: both('准入审批文号', 'Approval'),
      alsoCalled: words('审批文号|批准文号|文号'),
      note: both('清单以外的任务填写。', 'For a task that is not on the list.'),
      width: 22,
    }),
    column('departmentTasks.approvedOn', 'date', {
      header: both('审批日期', 'Approved on'),
      alsoCalled: words('批准日期'),
      note: both('年月日。', 'Year, month, day.'),
      width: 13,
    }),
    column('departmentTasks.assignedOn', 'date', {
      header: both('交办日期', 'Assigned on'),
      alsoCalled: words('下达日期|日期'),
      note: both('年月日。', 'Year, month, day.'),
      width: 13,
    }),
  ],
};
