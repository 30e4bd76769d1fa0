import type { Localized } from '../engine/index.ts';

/** Why a file cannot be taken as a workbook. */
export type RefusalKind =
  | 'empty'
  | 'text'
  | 'webPage'
  | 'legacyXls'
  | 'wpsEt'
  | 'encrypted'
  | 'binaryWorkbook'
  | 'openDocument'
  | 'notSpreadsheet'
  | 'tooLarge'
  | 'nameTaken'
  | 'damaged';

/** A file we do not take, and what its owner can do about it. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly message: Localized;
}

/** Thrown where bytes are opened without having been scanned; carries the same words as a scan. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message['en-US']);
    this.refusal = refusal;
  }
}

/**
 * Stops reading, with the words for the planner.
 *
 * @param kind what the file is
 * @param detail what exactly was found, appended to the message; absent: the message says it all
 * @throws {RefusedFile} always
 */
export function refuse(kind: RefusalKind, detail?: Localized): never {
  const message = MESSAGES[kind];
  if (detail === undefined) throw new RefusedFile({ kind, message });
  throw new RefusedFile({
    kind,
    message: {
      'zh-CN': `${message['zh-CN']}（${detail['zh-CN']}）`,
      'en-US': `${message['en-US']} (${detail['en-US']})`,
    },
  });
}

const SAVE_AS_XLSX: Localized = {
  'zh-CN': '请在 Excel 或 WPS 中打开，用“另存为”保存成 .xlsx 格式后再打开。',
  'en-US': 'Open it in Excel or WPS, save it as .xlsx and open that file here.',
};

const then = (zh: string, en: string): Localized => ({
  'zh-CN': zh + SAVE_AS_XLSX['zh-CN'],
  'en-US': `${en} ${SAVE_AS_XLSX['en-US']}`,
});

const MESSAGES: Readonly<Record<RefusalKind, Localized>> = {
  empty: {
    'zh-CN': '文件是空的（0 字节），可能没有传完。请重新取一份再打开。',
    'en-US': 'The file is empty (0 bytes); it may not have arrived whole. Fetch it again.',
  },
  text: then(
    '这是文本或 CSV 文件，不是 Excel 工作簿。',
    'This is a text or CSV file, not an Excel workbook.',
  ),
  webPage: then(
    '文件的扩展名像 Excel，内容却是网页或 XML（多由业务系统导出）。',
    'The file is named like a workbook but holds a web page or XML (systems often export these).',
  ),
  legacyXls: then(
    '这是 Excel 97-2003 的 .xls 老格式。',
    'This is the old .xls format of Excel 97-2003.',
  ),
  wpsEt: then('这是 WPS 表格的 .et 格式。', 'This is the .et format of WPS.'),
  encrypted: {
    'zh-CN':
      '工作簿设有打开密码或加了密。请先在 Excel 或 WPS 中取消密码（文件→信息→保护工作簿）再打开。',
    'en-US':
      'The workbook is encrypted or has a password to open. Remove it in Excel or WPS (File → Info → Protect Workbook) and open it again.',
  },
  binaryWorkbook: then(
    '这是 Excel 二进制工作簿（.xlsb）。',
    'This is a binary Excel workbook (.xlsb).',
  ),
  openDocument: then(
    '这是 OpenDocument 表格（.ods）。',
    'This is an OpenDocument spreadsheet (.ods).',
  ),
  notSpreadsheet: {
    'zh-CN': '这不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。',
    'en-US': 'This is not an Excel workbook. Choose an .xlsx or .xlsm file.',
  },
  tooLarge: {
    'zh-CN':
      '文件解开后超出可处理的大小，未予打开。请删去无关工作表、图片和空白区域的格式，另存后再试。',
    'en-US':
      'The file is too large once unpacked, so it was not opened. Remove unrelated sheets, pictures and the formats of blank areas, save it and try again.',
  },
  nameTaken: {
    'zh-CN':
      '工作簿中已有与编衡结果表同名、但不是编衡写入的工作表，不会被覆盖，未写入任何内容。请先把它改名或删除，再重试。',
    'en-US':
      'The workbook has a sheet with the name of one of our results that Bianheng did not write; it is not overwritten and nothing was written. Rename or delete it, then try again.',
  },
  damaged: {
    'zh-CN': '文件已损坏或没有传完。请在 Excel 或 WPS 中打开并修复、另存为 .xlsx 后再打开。',
    'en-US':
      'The file is damaged or incomplete. Open and repair it in Excel or WPS, save it as .xlsx and open that file here.',
  },
};
