import type { Localized } from './locale.ts';

/** What a number counts. Posts and people are whole; they are never the same thing. */
export type Unit =
  | 'post'
  | 'person'
  | 'institution'
  | 'squareKilometre'
  | 'yuan'
  | 'ratio'
  | 'point'
  | 'year'
  | 'day'
  | 'count'
  | 'hour'
  | 'choice'
  | 'text';

/** How each unit is written beside a number. */
export const UNIT_LABELS: Readonly<Record<Unit, Localized>> = {
  post: { 'zh-CN': '名', 'en-US': 'posts' },
  person: { 'zh-CN': '人', 'en-US': 'people' },
  institution: { 'zh-CN': '个', 'en-US': 'institutions' },
  squareKilometre: { 'zh-CN': '平方公里', 'en-US': 'km²' },
  yuan: { 'zh-CN': '元', 'en-US': 'yuan' },
  ratio: { 'zh-CN': '比例', 'en-US': 'ratio' },
  point: { 'zh-CN': '分', 'en-US': 'points' },
  year: { 'zh-CN': '年', 'en-US': 'year' },
  hour: { 'zh-CN': '小时', 'en-US': 'hours' },
  day: { 'zh-CN': '天', 'en-US': 'days' },
  count: { 'zh-CN': '个（项、份）', 'en-US': 'in number' },
  choice: { 'zh-CN': '选项', 'en-US': 'choice' },
  text: { 'zh-CN': '文字', 'en-US': 'text' },
};
