import type { Localized } from './locale.ts';

/** The two ledgers that are planned and never net: 行政编制, 事业编制. */
export type QuotaKind = 'administrative' | 'publicInstitution';

/** Both ledgers, in the order they are shown. */
export const QUOTA_KINDS: readonly QuotaKind[] = ['administrative', 'publicInstitution'];

/** Their names. */
export const QUOTA_LABELS: Readonly<Record<QuotaKind, Localized>> = {
  administrative: { 'zh-CN': '行政编制', 'en-US': 'Administrative posts' },
  publicInstitution: { 'zh-CN': '事业编制', 'en-US': 'Public-institution posts' },
};

/**
 * What the workbook says of one township's posts and people in one ledger.
 *
 * Posts (编制, 名) and people (人) are different things. Every field is a whole number; an absent
 * field is a blank cell, which is never zero.
 */
export interface Ledger<K extends QuotaKind = QuotaKind> {
  readonly kind: K;
  /** 核定编制数（现编制数）, posts. */
  readonly approved?: number | undefined;
  /** 领导职数对应编制, posts; inside `approved`. */
  readonly leadership?: number | undefined;
  /** 实有人数, people. */
  readonly inPost?: number | undefined;
  /** 在岗人数 as stated; else computed from the four that follow. */
  readonly onDuty?: number | undefined;
  /** 借出, 抽调（挂职）, 长期病休, 借入; people. */
  readonly lentOut?: number | undefined;
  readonly seconded?: number | undefined;
  readonly longSick?: number | undefined;
  readonly borrowed?: number | undefined;
  /** 已核准未到位, people: approved to come, not yet arrived. */
  readonly pendingArrival?: number | undefined;
  /** 预计减员, people expected to leave in the plan year. */
  readonly expectedExits?: number | undefined;
  /** 预留（冻结）编制, posts. */
  readonly reserved?: number | undefined;
  /** 县级划入, 划出县级, posts that cross the county–township line. */
  readonly fromCounty?: number | undefined;
  readonly toCounty?: number | undefined;
  /** 占用另一类编制人员, people whose post is in the other ledger. */
  readonly heldOnOther?: number | undefined;
  /** 机动编制周转使用, posts on loan, held by the county, outside `approved`. */
  readonly loans?: number | undefined;
  /** 拟收回编制, posts recalled before increments are shared out. */
  readonly recovered?: number | undefined;
  /** 保底, 封顶 on basic posts for this township alone. */
  readonly floor?: number | undefined;
  readonly ceiling?: number | undefined;
  /** 乡镇申报数, posts asked for by the township. */
  readonly requested?: number | undefined;
}

/** 机关工勤, 政法专项 and memo columns: shown, never allocated, never summed in. */
export interface MemoPosts {
  readonly workersApproved?: number | undefined;
  readonly workersInPost?: number | undefined;
  readonly politicalLegalApproved?: number | undefined;
  readonly politicalLegalInPost?: number | undefined;
  /** 事业编制 by funding: 全额, 差额, 自收自支. */
  readonly fullyFunded?: number | undefined;
  readonly partlyFunded?: number | undefined;
  readonly selfFunded?: number | undefined;
  /** 编外人员, people. */
  readonly offQuota?: number | undefined;
}

/** One township's posts: both ledgers, kept apart, and the memo columns. */
export interface TownshipPosts {
  readonly administrative: Ledger<'administrative'>;
  readonly publicInstitution: Ledger<'publicInstitution'>;
  readonly memo: MemoPosts;
}
