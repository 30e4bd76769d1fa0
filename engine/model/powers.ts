import type { IsoDate } from '../base/date.ts';
import type { CellRef } from './grid.ts';
import type { Localized } from './locale.ts';
import { ROLE_LABELS, type Role } from './township.ts';

/**
 * Legal route of an item: 法定 (the law names the township), 赋权 (the province confers a county
 * power, 《行政处罚法》第二十四条), 委托 (a department delegates in writing and stays liable,
 * 第二十条). Another route is another liable body; they are never one list.
 */
export type Route = 'statutory' | 'conferred' | 'delegated';

/** 基础清单 for every township, and 特色清单 for townships of one role that choose them. */
export type PowerList = 'base' | Exclude<Role, 'ordinary'>;

/** 权力类型. Only 行政处罚 is bound by the Administrative Penalty Law. */
export type PowerCategory =
  | 'permit'
  | 'penalty'
  | 'compulsion'
  | 'collection'
  | 'payment'
  | 'inspection'
  | 'confirmation'
  | 'reward'
  | 'ruling'
  | 'other';

/** One item of the register of powers (权力事项). */
export interface PowerItem {
  /** Number in the register, the key of every other sheet. */
  readonly id: string;
  readonly name: string;
  readonly route: Route;
  /** The list a delegated item stands on; statutory and conferred items stand on none. */
  readonly list?: PowerList | undefined;
  readonly category?: PowerCategory | undefined;
  /** County department that holds, or held, the power. */
  readonly department?: string | undefined;
  /** 执法工作量, points; blank takes the parameter. */
  readonly effort?: number | undefined;
  /** 承办机构: the first of these that a township has takes the item. */
  readonly institutions: readonly string[];
  /** 责任岗位. */
  readonly posts: readonly string[];
  /** 设定依据, or the decision that confers it. */
  readonly basis?: string | undefined;
  readonly cell?: CellRef | undefined;
}

/**
 * A record of two-up-two-down (两上两下) about some items and some townships.
 *
 * Rows are read in order: what a later row says of the same item and township replaces what an
 * earlier one said, so a row for all townships and a few exceptions are enough.
 */
export interface Handover {
  readonly items: readonly string[];
  /** Codes; absent: every township that the list of the item is open to. */
  readonly townships?: readonly string[] | undefined;
  /** 一上 承权意向, and who asked. */
  readonly wish?: 'take' | 'decline' | undefined;
  readonly askedBy?: string | undefined;
  /** 一下 放权方向, and which department offered. */
  readonly offer?: 'offer' | 'keep' | undefined;
  readonly offeredBy?: string | undefined;
  /** 二上 承接评估: 放得下, 接得住, 用得好, and who assessed. */
  readonly releasable?: boolean | undefined;
  readonly bearable?: boolean | undefined;
  readonly usable?: boolean | undefined;
  readonly assessedBy?: string | undefined;
  /** 二下 划定下放, its document and day. */
  readonly decision?: 'handDown' | 'keep' | 'later' | undefined;
  readonly document?: string | undefined;
  readonly decidedOn?: IsoDate | undefined;
  readonly cell?: CellRef | undefined;
}

/** 放得下、接得住、用得好: what the assessment asks of an item. */
export type Criterion = 'releasable' | 'bearable' | 'usable';

/** 行政权力事项委托书: one letter between one township and one department. */
export interface DelegationLetter {
  readonly township: string;
  readonly department?: string | undefined;
  readonly number?: string | undefined;
  readonly items: readonly string[];
  /** 权限: what may be done in the department's name. */
  readonly authority?: string | undefined;
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
  /** 责任环节: which stages the township answers for. */
  readonly liability?: string | undefined;
  /** 向社会公布. */
  readonly published?: boolean | undefined;
  readonly cell?: CellRef | undefined;
}

/** All that the workbook says of powers (扩权赋能). */
export interface Powers {
  readonly items: readonly PowerItem[];
  readonly handovers: readonly Handover[];
  readonly letters: readonly DelegationLetter[];
}

/** Names of the routes. */
export const ROUTE_LABELS: Readonly<Record<Route, Localized>> = {
  statutory: { 'zh-CN': '法定', 'en-US': 'Statutory' },
  conferred: { 'zh-CN': '赋权', 'en-US': 'Conferred' },
  delegated: { 'zh-CN': '委托', 'en-US': 'Delegated' },
};

/** The four special lists, in the order of the source. */
export const SPECIAL_LISTS = ['seat', 'central', 'key', 'characteristic'] as const;

const special = (list: (typeof SPECIAL_LISTS)[number]): Localized => ({
  'zh-CN': `${ROLE_LABELS[list]['zh-CN']}特色清单`,
  'en-US': `Special list (${ROLE_LABELS[list]['en-US'].toLowerCase()})`,
});

/** Names of the lists. */
export const POWER_LIST_LABELS: Readonly<Record<PowerList, Localized>> = {
  base: { 'zh-CN': '基础清单', 'en-US': 'Base list' },
  seat: special('seat'),
  central: special('central'),
  key: special('key'),
  characteristic: special('characteristic'),
};

/** The lists, in the order they are shown. */
export const POWER_LISTS: readonly PowerList[] = ['base', ...SPECIAL_LISTS];
