import type { Localized } from '../../model/locale.ts';
import { both } from '../results/words.ts';

/** The tables of the yearly round, in the order they are filed. */
export const ANNUAL_TABLES = [
  'allocation',
  'usePlan',
  'differences',
  'leadership',
  'mobilePosts',
  'changes',
  'enforcement',
  'institutions',
  'institutionPosts',
  'usage',
  'approvals',
  'charts',
  'consultation',
  'notice',
] as const;

/** One of them. */
export type AnnualTableId = (typeof ANNUAL_TABLES)[number];

/** What each is called, less county and year: its title, and the word to ask for it by. */
export const ANNUAL_TITLES: Readonly<Record<AnnualTableId, Localized>> = {
  allocation: both('乡镇编制分配表', 'Allocation of posts to townships'),
  usePlan: both('乡镇年度用编计划表', 'Plan for using posts'),
  differences: both(
    '编制调整对照表（测算与审定差异）',
    'Adjustment of posts: proposal beside decision',
  ),
  leadership: both('乡镇领导职数核定及配备表', 'Leadership posts approved and filled'),
  mobilePosts: both('机动编制周转使用台账', 'Ledger of mobile posts on loan'),
  changes: both('编制变动台账', 'Ledger of changes of posts'),
  enforcement: both('乡镇执法力量配备表', 'Enforcement staffing'),
  institutions: both('乡镇机构限额表', 'Institutions and their limits'),
  institutionPosts: both('乡镇编制分解到机构表', 'Posts of townships by institution'),
  usage: both('编制使用情况年报', 'Annual report on the use of posts'),
  approvals: both('机构编制事项审批流程表', 'Who approves what'),
  charts: both('乡镇编制和执法力量图表', 'Charts of posts and enforcement'),
  consultation: both('编制核定征求意见表', 'Consultation on the posts of a township'),
  notice: both('编制核定通知', 'Notice of the posts of a township'),
};

/** The sheets they stand on: at most 31 characters, and no planner's own name begins like this. */
export const ANNUAL_SHEETS: Readonly<Record<AnnualTableId, Localized>> = {
  allocation: both('年表-编制分配', 'AT-Allocation'),
  usePlan: both('年表-用编计划', 'AT-Use plan'),
  differences: both('年表-编制调整对照', 'AT-Differences'),
  leadership: both('年表-领导职数', 'AT-Leadership'),
  mobilePosts: both('年表-机动编制周转使用', 'AT-Mobile posts'),
  changes: both('年表-编制变动台账', 'AT-Changes'),
  enforcement: both('年表-执法力量配备', 'AT-Enforcement'),
  institutions: both('年表-机构限额', 'AT-Institutions'),
  institutionPosts: both('年表-编制分解', 'AT-Posts by institution'),
  usage: both('年表-编制使用年报', 'AT-Use of posts'),
  approvals: both('年表-审批流程', 'AT-Approvals'),
  charts: both('年表-图表', 'AT-Charts'),
  consultation: both('年表-征求意见表', 'AT-Consultation'),
  notice: both('年表-核定通知', 'AT-Notices'),
};

/** Every name of such a sheet in any language: readers pass over them. */
export const ANNUAL_SHEET_NAMES: readonly string[] = Object.values(ANNUAL_SHEETS).flatMap((name) =>
  Object.values(name),
);
