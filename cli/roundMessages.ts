import type { Localized } from '../engine/index.ts';

const both = (chinese: string, english: string): Localized => ({
  'zh-CN': chinese,
  'en-US': english,
});

const NO_HINT = both('', '');

/** What the commands of the yearly round (年度编制工作) say. */
export const ROUND = {
  newExtension: (path: string): Localized =>
    both(`新工作簿的扩展名应为 .xlsx：${path}。`, `The new workbook must end in .xlsx: ${path}.`),
  tables: (path: string, count: number): Localized =>
    both(`年度表格${count}张：${path}`, `${count} annual tables: ${path}`),
  otherYear: (year: number, planned: number): Localized =>
    both(
      `注意：工作簿的规划年度是${planned}年，表格按要求标注为${year}年，数据没有结转。`,
      `Note: the workbook plans ${planned}; the tables are titled ${year} as asked, but nothing was carried over.`,
    ),
  rolled: (path: string, year: number | undefined): Localized =>
    both(`${year ?? ''}年工作簿：${path}`, `Workbook for ${year ?? ''}: ${path}`),
  provisional: both(
    '注意：方案尚未审定，新工作簿的现编制数含拟核定数或测算数，审定后须重新结转。',
    'Note: the plan is not approved; present posts in the new workbook include drafts. Roll over again once it is.',
  ),
  notCarried: (what: Localized, why: Localized): Localized =>
    both(
      `未结转：${what['zh-CN']}：${why['zh-CN']}`,
      `Not carried: ${what['en-US']}: ${why['en-US']}`,
    ),
  refused: (path: string, why: Localized, hint: Localized = NO_HINT): Localized =>
    both(
      `没有结转 ${path}：${why['zh-CN']}${hint['zh-CN']}`,
      `${path} was not carried over: ${why['en-US']}${hint['en-US']}`,
    ),
  mayBeProvisional: both(
    '只是预做下一年的，加 --provisional，新工作簿会注明。',
    ' To prepare next year only, add --provisional: the new workbook will say so.',
  ),
  problemsFirst: (errors: number): Localized =>
    both(
      `注意：有${errors}条必须纠正的问题，报送前请用 bianheng check 逐条核对。`,
      `Note: ${errors} problems must be corrected before the tables are filed; see bianheng check.`,
    ),
  year: (text: string): Localized =>
    both(`“${text}”不是四位数的年度，应写作 2027。`, `“${text}” is no year; write 2027.`),
  table: (word: string, known: readonly string[]): Localized =>
    both(
      `没有“${word}”这张表，可选：${known.join('、')}。`,
      `There is no table “${word}”; there are: ${known.join(', ')}.`,
    ),
};
