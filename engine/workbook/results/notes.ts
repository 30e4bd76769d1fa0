import { COUNTY_REPORT } from '../../policy/instruments.ts';
import type { SheetContext } from './sheetContext.ts';
import { both } from './words.ts';

/** The notes of a sheet, then those that the planner wants printed with every figure, numbered. */
export function numbered(
  notes: readonly string[],
  { report, locale }: SheetContext,
): readonly string[] {
  const own = report.baseline.county.notes.flatMap((note) => note.split('\n')).map(unnumbered);
  const all = [...notes, ...own].filter((note) => note !== '');
  const label = locale === 'zh-CN' ? '注：' : 'Notes: ';
  return all.map((note, index) => `${index === 0 ? label : ''}${index + 1}. ${note}`);
}

/** Names the source document, once on a sheet. */
export const SOURCE = both(
  `“来源文件”指《${COUNTY_REPORT.title['zh-CN']}》（${COUNTY_REPORT.from}，示例来源）；仅以其为依据的参数和核查问题，使用前请换成本县文件。`,
  `The source document is “${COUNTY_REPORT.title['en-US']}” (${COUNTY_REPORT.from}, an example); replace it by your county’s own before relying on what rests on it alone.`,
);

/** A note as the planner wrote it, less its own “注：” and number: the sheet numbers all of them. */
const unnumbered = (note: string): string =>
  note
    .trim()
    .replace(/^(?:备?注|notes?)\s*[:：]\s*/iu, '')
    .replace(/^(?:\d{1,2}\s*(?:[、．]|\.(?!\d))|[（(]\d{1,2}[）)])\s*/u, '');

/** Points a line of a note takes; less than a row of the table, so that a page holds more. */
const NOTE_LINE = 15;

/** Height of a note that spans the whole sheet, in points. */
export function noteHeight(note: string, widths: readonly number[]): number {
  const room = widths.reduce((sum, width) => sum + width, 0);
  // A Chinese character is as wide as two digits.
  const wide = note.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  const length = note.length + wide;
  return NOTE_LINE * Math.max(1, Math.ceil(length / room));
}
