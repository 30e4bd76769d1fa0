import type { Locale } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';

/** Words of the view of the next year. */
export interface RolloverTexts extends ViewTexts {
  readonly year: string;
  readonly badYear: string;
  readonly provisional: string;
  readonly isProvisional: string;
  readonly account: string;
  readonly changed: (townships: number) => string;
  readonly unchanged: string;
  readonly caption: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly isStale: string;
  readonly make: Readonly<Record<'excel' | 'file', (year: number) => string>>;
  readonly promise: Readonly<Record<'excel' | 'file', string>>;
  readonly opened: (year: number) => string;
  readonly saved: (year: number, name: string) => string;
  readonly outdated: string;
}

export const rolloverTexts: Readonly<Record<Locale, RolloverTexts>> = {
  'zh-CN': {
    name: '年度结转',
    heading: '结转到下一年度',
    lead: '把本年审定数变成下一年的现编制数，另生成一个新工作簿；当前工作簿一律不动。',
    year: '下一编制年度',
    badYear: '请填写四位数的年度，如 2027。',
    provisional: '方案没有审定也结转，仅供预做',
    isProvisional: '新工作簿的现编制数含拟核定数或测算数，已在其中注明；审定后须重新结转。',
    account: '结转些什么',
    changed: (townships) => `现编制数有变动的乡镇（${townships}个）`,
    unchanged: '各乡镇现编制数都不变。',
    caption: '结转前后的现编制数（名）',
    before: '本年',
    after: '下一年',
    change: '增减',
    isStale: '工作表已有改动，请先重新读取，再结转。',
    make: {
      excel: (year) => `在新窗口中打开${year}年工作簿`,
      file: (year) => `生成并下载${year}年工作簿`,
    },
    promise: {
      excel: '新工作簿在新窗口中打开，请保存后使用；浏览器拦截新窗口的，请先允许。',
      file: '新工作簿由浏览器下载。',
    },
    opened: (year) => `${year}年工作簿已在新窗口中打开，请另存。`,
    saved: (year, name) => `${year}年工作簿已交浏览器下载：${name}。`,
    outdated: '结转之后方案又有改动，已生成的下一年度工作簿不是最新的，请重新结转。',
  },
  'en-US': {
    name: 'Next year',
    heading: 'Carry over to the next year',
    lead: 'This year’s decided numbers become next year’s present ones, in a new workbook; the open one stays as it is.',
    year: 'Year to be planned next',
    badYear: 'Enter a year of four digits, such as 2027.',
    provisional: 'Carry over although it is not approved, for preparation alone',
    isProvisional:
      'Present posts in the new workbook include drafts, and it says so; carry over again once the plan is approved.',
    account: 'What is carried over',
    changed: (townships) => `Townships whose present posts change (${townships})`,
    unchanged: 'The present posts of every township stay.',
    caption: 'Present posts before and after',
    before: 'This year',
    after: 'Next year',
    change: '±',
    isStale: 'Sheets have changed; read them again before carrying over.',
    make: {
      excel: (year) => `Open the workbook for ${year} in a new window`,
      file: (year) => `Make and download the workbook for ${year}`,
    },
    promise: {
      excel:
        'The new workbook opens in a window of its own; save it. A browser that blocks new windows has to allow this one.',
      file: 'The new workbook comes as a download.',
    },
    opened: (year) => `The workbook for ${year} is open in a new window; save it.`,
    saved: (year, name) => `The workbook for ${year} is in your downloads: ${name}.`,
    outdated: 'The plan has changed since; the next year’s workbook made before is out of date.',
  },
};
