import type { Locale } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';

/** Where the admission of a task stands; `early`: approved only after it was assigned. */
export type TaskState = 'entry' | 'approval' | 'early' | 'unknownEntry' | 'unwritten' | 'none';

/** Words of the view of powers and duties. */
export interface PowersTexts extends ViewTexts {
  readonly figures: Readonly<
    Record<'statutory' | 'conferred' | 'listed' | 'letters' | 'inForce', string>
  >;
  readonly verdict: Readonly<Record<'pending' | 'nobody', string>>;
  readonly balance: (take: number, back: number, open: number) => string;
  readonly caption: string;
  readonly columns: Readonly<
    Record<
      'township' | 'statutory' | 'conferred' | 'delegated' | 'special' | 'letters' | 'capacity',
      string
    >
  >;
  readonly take: (items: string) => string;
  readonly back: (items: string) => string;
  readonly none: string;
  readonly steps: Readonly<
    Record<'wished' | 'offered' | 'assessed' | 'decided' | 'handedDown', string>
  >;
  readonly states: Readonly<
    Record<'caption' | 'item' | 'department' | 'step' | 'record' | 'none', string>
  >;
  /** What a state has come to: the last step that is done. */
  readonly reached: readonly string[];
  readonly decisions: Readonly<Record<'handDown' | 'keep' | 'later', string>>;
  readonly letters: string;
  readonly letterColumns: Readonly<
    Record<'township' | 'number' | 'department' | 'items' | 'state', string>
  >;
  readonly letterFilter: Readonly<Record<'label' | 'attention' | 'all' | 'none', string>>;
  readonly terms: Readonly<Record<'inForce' | 'toCome' | 'unknown' | 'renewed', string>>;
  readonly daysLeft: (days: number) => string;
  readonly expired: (days: number) => string;
  readonly lacks: (parts: string) => string;
  readonly letterParts: Readonly<Record<'items' | 'authority' | 'from' | 'until', string>>;
  readonly unpublished: string;
  readonly duties: string;
  readonly dutyNote: string;
  readonly lists: Readonly<Record<'principal' | 'cooperating' | 'entries', string>>;
  readonly tasks: Readonly<
    Record<'caption' | 'matter' | 'department' | 'townships' | 'state' | 'none' | 'all', string>
  >;
  readonly taskStates: Readonly<Record<TaskState, string>>;
}

export const powersTexts: Readonly<Record<Locale, PowersTexts>> = {
  'zh-CN': {
    name: '权力事项',
    heading: '权力事项：谁行使、接不接得住',
    lead: '法定、赋权、委托分列；承接能力按每名持证执法人员可承担的工作量衡量。',
    figures: {
      statutory: '法定事项',
      conferred: '赋权事项',
      listed: '乡镇权力清单',
      letters: '委托书',
      inForce: '有效',
    },
    verdict: {
      pending: '每名持证人员可承担的工作量待设置，暂不能判断还能承接或应退回多少。请在下面填写。',
      nobody: '缺持证人数',
    },
    balance: (take, back, open) =>
      `${take}个乡镇在承接能力之内，${back}个应退回部分事项${open === 0 ? '' : `，${open}个缺数据未能判断`}。`,
    caption: '各乡镇行使的权力事项和承接能力',
    columns: {
      township: '乡镇',
      statutory: '法定',
      conferred: '赋权',
      delegated: '委托',
      special: '特色',
      letters: '委托书',
      capacity: '承接',
    },
    take: (items) => `可接${items}`,
    back: (items) => `退回${items}`,
    none: '没有乡镇。',
    steps: {
      wished: '承权意向',
      offered: '放权方向',
      assessed: '承接评估',
      decided: '划定下放',
      handedDown: '已下放',
    },
    states: {
      caption: '两上两下逐项状态',
      item: '事项',
      department: '部门',
      step: '进度',
      record: '提出、评估、决定',
      none: '没有委托事项。',
    },
    reached: ['未开始', '一上', '一下', '二上', '二下'],
    decisions: { handDown: '下放', keep: '不放', later: '暂缓' },
    letters: '委托书',
    letterColumns: {
      township: '乡镇',
      number: '编号',
      department: '部门',
      items: '事项',
      state: '状态',
    },
    letterFilter: {
      label: '显示',
      attention: '需要处理的',
      all: '全部',
      none: '没有需要处理的委托书。',
    },
    terms: { inForce: '有效', toCome: '未生效', unknown: '期限不明', renewed: '已续签' },
    daysLeft: (days) => `还有${days}天`,
    expired: (days) => `已过期${days}天`,
    lacks: (parts) => `缺${parts}`,
    letterParts: { items: '事项', authority: '权限', from: '起始', until: '截止' },
    unpublished: '未公布',
    duties: '职责清单和部门交办',
    dutyNote: '三张清单性质不同，各自计数，不相加，也不与权力事项相加。',
    lists: { principal: '属地主体责任', cooperating: '属地配合责任', entries: '准入职责' },
    tasks: {
      caption: '部门交办任务准入情况',
      matter: '任务',
      department: '部门',
      townships: '乡镇',
      state: '准入',
      none: '没有登记部门交办任务。',
      all: '全部',
    },
    taskStates: {
      entry: '在清单',
      approval: '已审批',
      early: '先办后批',
      unknownEntry: '编号不在清单',
      unwritten: '审批没有文号',
      none: '未经准入',
    },
  },
  'en-US': {
    name: 'Powers',
    heading: 'Powers: who exercises them, and who can bear them',
    lead: 'Statutory, conferred and delegated stand apart; capacity is effort per certified officer.',
    figures: {
      statutory: 'Statutory',
      conferred: 'Conferred',
      listed: 'Township list',
      letters: 'Letters',
      inForce: 'in force',
    },
    verdict: {
      pending:
        'The effort a certified officer can bear is to be set; until then nobody can say what could be taken or goes back. Set it below.',
      nobody: 'no officers stated',
    },
    balance: (take, back, open) =>
      `Within capacity: ${take}. Should give items back: ${back}.${open === 0 ? '' : ` Not to be judged, data missing: ${open}.`}`,
    caption: 'Powers of each township, and its capacity',
    columns: {
      township: 'Township',
      statutory: 'Stat.',
      conferred: 'Conf.',
      delegated: 'Del.',
      special: 'Spec.',
      letters: 'Letters',
      capacity: 'Capacity',
    },
    take: (items) => `+${items}`,
    back: (items) => `back ${items}`,
    none: 'No townships.',
    steps: {
      wished: 'Wished',
      offered: 'Offered',
      assessed: 'Assessed',
      decided: 'Decided',
      handedDown: 'Handed down',
    },
    states: {
      caption: 'Two up, two down, item by item',
      item: 'Item',
      department: 'Department',
      step: 'Step',
      record: 'Who asked, assessed, decided',
      none: 'No delegated items.',
    },
    reached: ['not begun', 'first up', 'first down', 'second up', 'second down'],
    decisions: { handDown: 'handed down', keep: 'kept', later: 'later' },
    letters: 'Delegation letters',
    letterColumns: {
      township: 'Township',
      number: 'Number',
      department: 'Department',
      items: 'Items',
      state: 'State',
    },
    letterFilter: {
      label: 'Show',
      attention: 'Those that need attention',
      all: 'All',
      none: 'No letter needs attention.',
    },
    terms: { inForce: 'in force', toCome: 'to come', unknown: 'no last day', renewed: 'renewed' },
    daysLeft: (days) => `${days} days left`,
    expired: (days) => `expired ${days} days ago`,
    lacks: (parts) => `lacks ${parts}`,
    letterParts: { items: 'items', authority: 'authority', from: 'first day', until: 'last day' },
    unpublished: 'not published',
    duties: 'Lists of duties, and tasks of departments',
    dutyNote:
      'Three lists of different kinds, each counted by itself; none is added, nor added to powers.',
    lists: { principal: 'Principal', cooperating: 'Cooperating', entries: 'Entry duties' },
    tasks: {
      caption: 'Tasks of departments and what admits them',
      matter: 'Task',
      department: 'Department',
      townships: 'Townships',
      state: 'Admitted',
      none: 'No tasks are registered.',
      all: 'all',
    },
    taskStates: {
      entry: 'on the list',
      approval: 'approved',
      early: 'approved late',
      unknownEntry: 'not on the list',
      unwritten: 'approval without number',
      none: 'not admitted',
    },
  },
};
