import type { Locale } from '../../../../engine/index.ts';
import type { CutReason, LoanState } from '../../../session/loans.ts';
import type { ViewTexts } from '../paneView.ts';

/** Words of the view of mobile posts. */
export interface MobilePoolTexts extends ViewTexts {
  readonly none: string;
  readonly pending: string;
  readonly balance: Readonly<
    Record<'label' | 'pool' | 'out' | 'toCome' | 'left' | 'unreserved', string>
  >;
  readonly overdrawn: (posts: number) => string;
  readonly byUse: string;
  readonly columns: Readonly<
    Record<'use' | 'reserve' | 'out' | 'left' | 'requested' | 'granted', string>
  >;
  readonly loans: string;
  readonly noLoans: string;
  readonly posts: (posts: string) => string;
  readonly until: (date: string) => string;
  readonly noUntil: string;
  readonly daysLeft: (days: number) => string;
  readonly overdue: (days: number) => string;
  readonly within: (days: number) => string;
  readonly states: Readonly<Record<LoanState, string>>;
  readonly requests: string;
  readonly noRequests: string;
  readonly order: Readonly<
    Record<'rank' | 'township' | 'use' | 'asked' | 'reviewed' | 'pressure' | 'granted', string>
  >;
  readonly officeDecides: string;
  readonly cuts: Readonly<Record<CutReason, string>>;
  readonly ended: (count: number) => string;
  readonly differences: (township: string, sheet: string, rows: string) => string;
  readonly problems: (count: number) => string;
  readonly parameters: string;
  readonly show: string;
  readonly edit: LoanWords;
}

/** Words of the form of a loan or request. */
interface LoanWords extends Readonly<
  Record<
    'add' | 'change' | 'save' | 'cancel' | 'remove' | 'removed' | 'hint' | 'turned' | 'follow',
    string
  >
> {
  readonly changeOf: (township: string) => string;
  readonly changed: (township: string) => string;
  readonly followOf: (township: string) => string;
  readonly fields: Readonly<
    Record<
      | 'requested'
      | 'reviewed'
      | 'approved'
      | 'from'
      | 'until'
      | 'reason'
      | 'document'
      | 'evaluation',
      string
    >
  >;
}

export const mobilePoolTexts: Readonly<Record<Locale, MobilePoolTexts>> = {
  'zh-CN': {
    name: '机动编制',
    heading: '机动编制周转使用',
    lead: '机动编制由县级掌握、周转使用，不计入使用乡镇的编制数；到期未评估的仍计在用。',
    none: '本类没有机动编制，也没有申请。可在下面登记申请、设置机动编制数，或填写“机动编制”表。',
    pending: '机动编制数待设置，暂不能计算余额。',
    balance: {
      label: '机动编制余额',
      pool: '机动编制',
      out: '在用',
      toCome: '未起始',
      left: '余额',
      unreserved: '未预留',
    },
    overdrawn: (posts) => `在用和已批准未起始的超过机动编制${posts}名，须先收回或推迟。`,
    byUse: '分用途',
    columns: {
      use: '用途',
      reserve: '预留',
      out: '在用',
      left: '余数',
      requested: '申请',
      granted: '建议',
    },
    loans: '周转使用（按到期先后）',
    noLoans: '没有周转使用。',
    posts: (posts) => `${posts}名`,
    until: (date) => `至${date}`,
    noUntil: '没有填写到期日期',
    daysLeft: (days) => `还有${days}天`,
    overdue: (days) => `已到期${days}天，尚未评估`,
    within: (days) => `${days}天内到期`,
    states: {
      requested: '申请',
      toCome: '未起始',
      out: '在用',
      overdue: '到期未评估',
      recalled: '已收回',
      converted: '转为基本编制',
    },
    requests: '申请和建议次序',
    noRequests: '没有待审的申请。',
    order: {
      rank: '次序',
      township: '乡镇',
      use: '用途',
      asked: '申请',
      reviewed: '审核',
      pressure: '压力',
      granted: '建议',
    },
    officeDecides: '压力＝人均工作量分值与全县平均之比。次序和建议数供研究，由编委会审定。',
    cuts: {
      pool: '机动编制不足',
      threshold: '压力未超过认定线',
      cap: '超出每乡镇限量',
      noPressure: '缺实有人数或工作量，无法认定',
    },
    ended: (count) => `已收回或转为基本编制（${count}笔）`,
    differences: (township, sheet, rows) =>
      `${township}：编制表填周转使用${sheet}名，机动编制表合计${rows}名，请核对。`,
    problems: (count) => `需要处理（${count}）`,
    parameters: '机动编制数、预留、认定线和提醒',
    show: '查看单元格',
    edit: {
      add: '登记申请',
      change: '修改',
      changeOf: (township) => `修改${township}的这一项`,
      save: '保存',
      cancel: '取消',
      remove: '删除这一项',
      removed: '窗格中已删除，原填各行不采用',
      hint: '至少填写申请数或批准数（名）。批准数空白的是申请，填写的是周转使用。',
      turned: '到期日期不能早于起始日期。',
      changed: (township) => `${township}的周转使用以窗格中登记的为准，出表时写入“编衡-周转记录”。`,
      follow: '恢复工作簿原填',
      followOf: (township) => `${township}：恢复工作簿原填`,
      fields: {
        requested: '申请数',
        reviewed: '审核数',
        approved: '批准数',
        from: '起始日期',
        until: '到期日期',
        reason: '事由',
        document: '文号',
        evaluation: '到期评估',
      },
    },
  },
  'en-US': {
    name: 'Mobile posts',
    heading: 'Mobile posts on loan',
    lead: 'The county holds them; on loan they stand outside the borrower’s posts, and one that ran out unevaluated still counts.',
    none: 'This ledger has no mobile posts and no request. Enter a request or set their number below, or fill the sheet of mobile posts.',
    pending: 'The number of mobile posts is to be set; there is no balance yet.',
    balance: {
      label: 'Balance of mobile posts',
      pool: 'Pool',
      out: 'On loan',
      toCome: 'To come',
      left: 'Balance',
      unreserved: 'Unreserved',
    },
    overdrawn: (posts) =>
      `${posts} more on loan or approved than there are: recall or put off first.`,
    byUse: 'By use',
    columns: {
      use: 'Use',
      reserve: 'Reserve',
      out: 'Out',
      left: 'Left',
      requested: 'Asked',
      granted: 'Prop.',
    },
    loans: 'On loan, first to expire first',
    noLoans: 'Nothing is on loan.',
    posts: (posts) => (posts === '1' ? '1 post' : `${posts} posts`),
    until: (date) => `until ${date}`,
    noUntil: 'no last day is given',
    daysLeft: (days) => `${days} days left`,
    overdue: (days) => `over for ${days} days, not evaluated`,
    within: (days) => `within ${days} days`,
    states: {
      requested: 'requested',
      toCome: 'to come',
      out: 'on loan',
      overdue: 'overdue',
      recalled: 'recalled',
      converted: 'converted',
    },
    requests: 'Requests in the proposed order',
    noRequests: 'No request is open.',
    order: {
      rank: '#',
      township: 'Township',
      use: 'Use',
      asked: 'Asked',
      reviewed: 'Rev.',
      pressure: 'Press.',
      granted: 'Prop.',
    },
    officeDecides:
      'Pressure = points per person against the county average. The order is a proposal; the office decides.',
    cuts: {
      pool: 'pool exhausted',
      threshold: 'pressure below the threshold',
      cap: 'above the cap for a township',
      noPressure: 'people or workload not known',
    },
    ended: (count) => `Recalled or converted (${count})`,
    differences: (township, sheet, rows) =>
      `${township}: ${sheet} on the sheet of posts, ${rows} by the rows of mobile posts.`,
    problems: (count) => `To be dealt with (${count})`,
    parameters: 'Pool, reserves, threshold and reminders',
    show: 'Show the cell',
    edit: {
      add: 'Enter a request',
      change: 'Change',
      changeOf: (township) => `Change this row of ${township}`,
      save: 'Save',
      cancel: 'Cancel',
      remove: 'Delete this row',
      removed: 'Deleted in the pane: the rows of the workbook do not hold',
      hint: 'Posts asked for or approved at least. Without approved posts it is a request, with them posts on loan.',
      turned: 'The last day cannot be before the first.',
      changed: (township) =>
        `Loans of ${township} are those entered in the pane; the results carry them on “BH-Loans”.`,
      follow: 'Follow the workbook again',
      followOf: (township) => `${township}: follow the workbook again`,
      fields: {
        requested: 'Requested',
        reviewed: 'Reviewed',
        approved: 'Approved',
        from: 'From',
        until: 'Until',
        reason: 'Reason',
        document: 'Document',
        evaluation: 'Evaluation',
      },
    },
  },
};
