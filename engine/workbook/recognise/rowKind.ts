import { nameKey, tidy } from '../parse/text.ts';

/**
 * What a row of a table is, judged by the text where the township should be.
 *
 * `bare` is a name without any figure: a township if another table knows it, else a heading.
 * `blank` has figures, but nothing says whose.
 */
export type RowKind =
  | 'township'
  | 'bare'
  | 'total'
  | 'subtotal'
  | 'average'
  | 'heading'
  | 'note'
  | 'numbering'
  | 'blank';

const SUBTOTAL = /小计\d*$|^小计|subtotal/i;
const TOTAL =
  /^(?:全?[县区市旗镇乡]*)?(?:合计|总计|共计|总和|汇总|累计)|(?:合计|总计|共计)$|^全[县区市旗]$|^(?:grand)?total|^sum$/i;
const AVERAGE = /^(?:[县区市全]*平均(?:数|值)?|均值|average|mean)$/i;
const HEADING =
  /^(?:[一二三四五六七八九十]+[、.．,]|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十\d]+[类组档]|[ⅠⅡⅢⅣⅤ]+[、.]|[IVX]+[、.])/;
const NOTE =
  /^(?:注|备注|说明|填表说明|填表人|填报人|填报单位|制表人?|审核人?|复核人?|负责人|单位负责人|联系人|联系电话|资料来源|数据来源|来源|报送日期|填报日期|填表日期|notes?|sources?)\s*\d*[:：.]/i;
const NUMBERING = /^(?:\d{1,2}|[甲乙丙丁戊己]|栏次|[a-z]|-+|—+)$/i;
const CLASS_HEADING = /^[一二三123]类(?:乡镇|镇|乡|街道|乡镇\(街道\))?$/;

/** Endings of names of township-level units, for names that stand without a figure. */
const PLACE = /[镇乡街道处区场园局站所会社司地厂矿牧林苏木城市县院部]\)?$/;

const LONG = 40;

/** What surrounds the text in the township column. */
export interface RowSigns {
  /** Any recognised column holds something. */
  readonly hasValues: boolean;
  /** The first row below the header, where columns are sometimes numbered 甲, 1, 2 … */
  readonly isFirst: boolean;
  /** The cell is merged with cells to its right. */
  readonly spansColumns: boolean;
  /** A code or serial number stands in the row, or the sheet is a list of townships. */
  readonly isNumbered: boolean;
}

/**
 * Says what a row is.
 *
 * @param text what stands in the township column
 */
export function rowKindOf(text: string, row: RowSigns): RowKind {
  const key = nameKey(text);
  if (key === '') return 'blank';
  if (SUBTOTAL.test(key)) return 'subtotal';
  if (TOTAL.test(key)) return 'total';
  if (AVERAGE.test(key)) return 'average';
  if (NOTE.test(tidy(text))) return 'note';
  if (row.isFirst && NUMBERING.test(key)) return 'numbering';
  if (row.hasValues) return 'township';
  if (row.spansColumns || HEADING.test(tidy(text)) || CLASS_HEADING.test(key)) return 'heading';
  if (key.length > LONG || /[。；;]/.test(text)) return 'note';
  return row.isNumbered || PLACE.test(key) ? 'bare' : 'heading';
}

/** The size class that a subtotal speaks of: 一类乡镇小计. */
export function classOfSubtotal(text: string): 1 | 2 | 3 | undefined {
  const [, sign] = /([一二三123])类/.exec(nameKey(text)) ?? [];
  if (sign === undefined) return undefined;
  return '一1'.includes(sign) ? 1 : '二2'.includes(sign) ? 2 : 3;
}

const SIGNATURE = /^(?:填|制表|审核|复核|负责人|单位负责人|联系|报送)/;

/** Whether a note is about the figures, not about who filled the form in. */
export const isAboutFigures = (note: string): boolean => !SIGNATURE.test(tidy(note));
