import type { Localized } from '../../engine/index.ts';
import { HostError, type HostTrouble } from '../hostError.ts';

/** Codes of Office.js, and what they mean to a planner. */
const TROUBLES: Readonly<Record<string, HostTrouble>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ItemNotFound: 'missingSheet',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
};

const TEXTS: Readonly<Record<HostTrouble, Localized>> = {
  cellEdit: {
    'zh-CN': '正在编辑单元格，Excel 暂时不能读写。请按回车键（保留）或 Esc 键（放弃）后重试。',
    'en-US':
      'A cell is being edited, so Excel takes nothing else. Press Enter (keep) or Esc (discard), then try again.',
  },
  protected: {
    'zh-CN':
      '工作表或工作簿受保护，Excel 拒绝了操作。请在“审阅”选项卡撤销保护（或向设置密码的人索取密码）后重试。',
    'en-US':
      'The sheet or workbook is protected, so Excel refused. Unprotect it on the Review tab (ask whoever set the password), then try again.',
  },
  readOnly: {
    'zh-CN': '工作簿以只读方式打开，不能写入。请“另存为”一份再测算，或点“启用编辑”。',
    'en-US':
      'The workbook is open for reading only. Save it under another name first, or choose Enable Editing.',
  },
  tooLarge: {
    'zh-CN': '内容太多，Excel 一次放不下。请删除数据区以外多余的行列后重试。',
    'en-US':
      'This is more than Excel takes at once. Delete the rows and columns outside your data, then try again.',
  },
  missingSheet: {
    'zh-CN': '要找的工作表已不在这个工作簿中（可能被删除或改名）。请重新核对后再试。',
    'en-US':
      'The sheet is no longer in this workbook; it may have been deleted or renamed. Check the workbook again.',
  },
  unsupported: {
    'zh-CN':
      '这个版本的 Excel 没有所需的功能（需要 Excel 2021 或更新版本、Microsoft 365 或网页版）。',
    'en-US':
      'This Excel lacks a function that is needed (Excel 2021 or later, Microsoft 365 or Excel on the web).',
  },
  refusedFile: {
    'zh-CN': '这个文件不是可以读取的工作簿。',
    'en-US': 'This file is not a workbook that can be read.',
  },
  unknown: {
    'zh-CN': 'Excel 没有完成操作。请保存工作簿后重试。',
    'en-US': 'Excel did not complete the operation. Save the workbook and try again.',
  },
};

/** Trouble in its usual words. */
export const hostError = (trouble: HostTrouble): HostError =>
  new HostError(trouble, TEXTS[trouble]);

/** Trouble with what it is about, such as a sheet's name, said first. */
export const hostErrorAbout = (trouble: HostTrouble, about: Localized): HostError =>
  new HostError(trouble, {
    'zh-CN': `${about['zh-CN']}${TEXTS[trouble]['zh-CN']}`,
    'en-US': `${about['en-US']} ${TEXTS[trouble]['en-US']}`,
  });

/** The code of an error of Office.js; nothing for other errors. */
export function officeCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What Office.js says, in words for a planner; our own mistakes stay what they are. */
export function explained(error: unknown): unknown {
  const code = officeCodeOf(error);
  if (error instanceof HostError || code === undefined) return error;
  const trouble = TROUBLES[code] ?? 'unknown';
  if (trouble !== 'unknown') return hostError(trouble);
  return new HostError('unknown', {
    'zh-CN': `${TEXTS.unknown['zh-CN']}（${code}）`,
    'en-US': `${TEXTS.unknown['en-US']} (${code})`,
  });
}
