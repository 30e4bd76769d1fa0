import type { PlanStatus } from '../model/baseline.ts';
import type { Localized } from '../model/locale.ts';
import type { Approval, Severity } from '../model/notice.ts';
import type { Indicator } from '../model/plan.ts';

/** 必须纠正, 提请关注, 提示. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-CN': '必须纠正', 'en-US': 'Must be corrected' },
  warning: { 'zh-CN': '提请关注', 'en-US': 'Needs attention' },
  info: { 'zh-CN': '提示', 'en-US': 'Note' },
};

/** The levels of approval, lowest first. */
export const APPROVALS: readonly Approval[] = ['county', 'prefecture', 'province', 'central'];

/** 需报批, with the level that must agree. */
export const APPROVAL_WORDS: Readonly<Record<Approval, Localized>> = {
  county: { 'zh-CN': '需报批（县级）', 'en-US': 'Needs approval (county)' },
  prefecture: { 'zh-CN': '需报批（市级）', 'en-US': 'Needs approval (prefecture)' },
  province: { 'zh-CN': '需报批（省级）', 'en-US': 'Needs approval (province)' },
  central: { 'zh-CN': '需报批（中央）', 'en-US': 'Needs approval (central)' },
};

/** The levels alone, lowest first, as they are listed. */
export const LEVEL_WORDS: Readonly<Record<Approval, Localized>> = {
  county: { 'zh-CN': '县级', 'en-US': 'county' },
  prefecture: { 'zh-CN': '市级', 'en-US': 'prefecture' },
  province: { 'zh-CN': '省级', 'en-US': 'province' },
  central: { 'zh-CN': '中央', 'en-US': 'central' },
};

/** 讨论稿 → 征求意见稿 → 送审稿 → 审定稿. */
export const STATUS_WORDS: Readonly<Record<PlanStatus, Localized>> = {
  draft: { 'zh-CN': '讨论稿', 'en-US': 'discussion draft' },
  consultation: { 'zh-CN': '征求意见稿', 'en-US': 'consultation draft' },
  submission: { 'zh-CN': '送审稿', 'en-US': 'draft for approval' },
  approved: { 'zh-CN': '审定稿', 'en-US': 'approved plan' },
};

/** The three indicators of 3+X. */
export const INDICATOR_WORDS: Readonly<Record<Indicator, Localized>> = {
  population: { 'zh-CN': '人口', 'en-US': 'population' },
  area: { 'zh-CN': '面积', 'en-US': 'area' },
  economy: { 'zh-CN': '经济', 'en-US': 'economy' },
};
