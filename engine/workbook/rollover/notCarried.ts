import type { Grid } from '../../model/grid.ts';
import { LOCALES, type Localized } from '../../model/locale.ts';
import { contractNamed } from '../recognise/sheetName.ts';
import type { Reading } from '../readWorkbook.ts';
import { recordOf } from '../results/sheetNames.ts';
import { both } from '../results/words.ts';
import { GUIDE } from '../read/sheets.ts';

/** Something of the old workbook that the new one does not have. */
export interface NotCarried {
  readonly what: Localized;
  readonly why: Localized;
}

/**
 * What the next round's workbook leaves behind: sheets nothing was read from, columns that were not
 * understood, and the layout of an office's own tables, whose figures stand in the template's form.
 *
 * @param own whether a sheet is one of ours, which every run writes anew
 */
export function notCarried(
  grids: readonly Grid[],
  { sheetsRead, columns }: Reading,
  own: (name: string) => boolean,
): readonly NotCarried[] {
  const isGuide = (name: string): boolean => LOCALES.some((locale) => GUIDE[locale] === name);
  const unread = grids.filter(
    ({ sheet, hidden, rows }) =>
      !sheetsRead.includes(sheet) &&
      !own(sheet) &&
      !isGuide(sheet) &&
      !hidden &&
      rows.length > 0 &&
      contractNamed(sheet) === undefined,
  );
  const lost = columns.filter(({ state }) => state === 'unknown' || state === 'unitMissing');
  // In the template's form no header is left to be explained.
  const reformed = sheetsRead.filter(
    (name) => contractNamed(name) === undefined && recordOf(name) !== 'headers',
  );
  return [
    ...unread.map(({ sheet }) => ({ what: sheetWords(sheet), why: NOT_READ })),
    ...lost.map(({ sheet, header }) => ({ what: columnWords(sheet, header), why: NOT_KNOWN })),
    ...reformed.map((sheet) => ({ what: sheetWords(sheet), why: REFORMED })),
  ];
}

const sheetWords = (name: string): Localized => both(`工作表“${name}”`, `Sheet “${name}”`);

const columnWords = (sheet: string, header: string): Localized =>
  both(`工作表“${sheet}”的“${header}”列`, `Column “${header}” of sheet “${sheet}”`);

const NOT_READ = both(
  '没有识别为测算数据，需要的请自行复制到新工作簿。',
  'Nothing was read from it; copy what you need.',
);
const NOT_KNOWN = both(
  '表头没有识别，数据没有结转；可先在“认表”中（命令行用 bianheng map）指定含义，再结转。',
  'Its header is not known and its figures are not carried; say what it is in the step of headers (or by bianheng map), then roll over again.',
);
const REFORMED = both(
  '识别出的数据已写入模板各表；原表的格式、公式、合计行、批注和图表没有结转。',
  'What was read stands on the template’s sheets; its layout, formulas, totals, comments and charts do not.',
);
