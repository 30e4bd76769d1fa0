import type { Locale, UseRow } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';

/** Words of the view of the plan for using posts. */
export interface UsePlanTexts extends ViewTexts {
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'asked' | 'tight', string>>;
  readonly shown: (townships: number) => string;
  readonly nobodyAsks: string;
  readonly noTownships: string;
  readonly problems: string;
  readonly caption: (ledger: string) => string;
  readonly columns: Readonly<
    Record<
      'approved' | 'inPost' | 'vacancy' | 'usable' | 'limit' | 'requested' | 'proposed',
      string
    >
  >;
  readonly total: string;
  readonly reasons: Readonly<Record<NonNullable<UseRow['limitBasis']>, string | undefined>>;
  readonly oneForOne: (exits: number) => string;
  readonly unknown: string;
  readonly way: (way: string, requested: number, proposed: number | undefined) => string;
  readonly showRequest: (address: string) => string;
}

export const usePlanTexts: Readonly<Record<Locale, UsePlanTexts>> = {
  'zh-CN': {
    name: '用编计划',
    heading: '年度用编计划',
    lead: '每个乡镇能进几人、申请几人、拟安排几人。超编的为0，满编的出一进一，其余不超过可用编制。',
    filter: '显示',
    filters: { all: '全部', asked: '有申请的', tight: '超编、满编、暂停进人或超出可用的' },
    shown: (townships) => `显示${townships}个乡镇`,
    nobodyAsks: '这一类编制没有用编申请。请在“用编申请”表中逐行填写乡镇、方式和人数，再重新读取。',
    noTownships: '没有读到乡镇。',
    problems: '用编方面的核查问题',
    caption: (ledger) => `${ledger}的年度用编计划（名）`,
    columns: {
      approved: '核定',
      inPost: '实有',
      vacancy: '空编',
      usable: '可用',
      limit: '最多',
      requested: '申请',
      proposed: '拟用',
    },
    total: '合计',
    reasons: {
      usable: undefined,
      committed: '空编已核准或预留',
      oneForOne: undefined,
      overstaffed: '超编，只出不进',
      frozen: '消化期间，暂停进人',
    },
    oneForOne: (exits) => `满编，出一进一（预计减员${exits}人）`,
    unknown: '缺核定编制或实有人数，无法判断',
    way: (way, requested, proposed) =>
      proposed === undefined
        ? `${way}：申请${requested}名`
        : `${way}：申请${requested}名，拟用${proposed}名`,
    showRequest: (address) => `定位 ${address}`,
  },
  'en-US': {
    name: 'Use of posts',
    heading: 'Plan for using posts',
    lead: 'How many may come to each township, how many it asks for, how many are proposed. Over-staffed: 0; full: one for each who leaves; otherwise at most what is usable.',
    filter: 'Show',
    filters: {
      all: 'All',
      asked: 'With requests',
      tight: 'Over-staffed, full, frozen or above usable',
    },
    shown: (townships) => `${townships} townships shown`,
    nobodyAsks:
      'Nobody asks for people in this ledger. Enter township, way and number on the sheet “Requests for people”, then read again.',
    noTownships: 'No townships were read.',
    problems: 'Problems with the use of posts',
    caption: (ledger) => `Plan for using posts: ${ledger.toLowerCase()}`,
    columns: {
      approved: 'Posts',
      inPost: 'In',
      vacancy: 'Vac.',
      usable: 'Use',
      limit: 'Most',
      requested: 'Ask',
      proposed: 'Plan',
    },
    total: 'Total',
    reasons: {
      usable: undefined,
      committed: 'every vacancy is spoken for',
      oneForOne: undefined,
      overstaffed: 'over-staffed: nobody is taken on',
      frozen: 'people are absorbed: hiring is frozen',
    },
    oneForOne: (exits) => `full: one for each who leaves (${exits} expected)`,
    unknown: 'approved posts or people in post are missing; cannot be told',
    way: (way, requested, proposed) =>
      proposed === undefined
        ? `${way}: ${requested} asked for`
        : `${way}: ${requested} asked for, ${proposed} proposed`,
    showRequest: (address) => `Go to ${address}`,
  },
};
