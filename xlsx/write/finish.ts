import type { Sheet } from '../../engine/index.ts';
import { NAMESPACES } from '../archive/workbookPart.ts';
import { DRAWING_ID } from '../charts/parts.ts';
import { linksXml, validationsXml } from './extras.ts';

/** What finishing a sheet needs to know of the workbook it was rendered in. */
export interface FinishContext {
  readonly texts: readonly string[];
  readonly rangeOfList: (values: readonly string[]) => string;
}

/**
 * A sheet part as we want it, from what ExcelJS wrote.
 *
 * ExcelJS turns links into external relationships and linked numbers into texts, and fixes every
 * row height for good; here links and validations become part of the sheet, texts stay inside it,
 * and only given heights are fixed. The part then depends on nothing but the styles.
 */
export function finishSheet(xml: string, sheet: Sheet, context: FinishContext): string {
  const extras = validationsXml(sheet, context.rangeOfList) + linksXml(sheet);
  const drawing = (sheet.charts ?? []).length === 0 ? '' : `<drawing r:id="${DRAWING_ID}"/>`;
  return inlineTexts(xml, context.texts)
    .replace(/<worksheet\b[^>]*>/u, ROOT)
    .replace(/ x14ac:dyDescent="[^"]*"/gu, '')
    .replace(
      /(<row r="(\d+)" ht="[^"]*") customHeight="1"/gu,
      (whole, start: string, row: string) =>
        sheet.heights?.[Number(row) - 1] === undefined ? start : whole,
    )
    .replace(/(?=<printOptions\b)/u, () => extras)
    .replace('</worksheet>', `${drawing}</worksheet>`);
}

const { main, relationships } = NAMESPACES.transitional;
const ROOT = `<worksheet xmlns="${main}" xmlns:r="${relationships}">`;

/** The `<t>` elements of ExcelJS's shared strings, by number. */
export const readTexts = (xml: string): readonly string[] =>
  Array.from(xml.matchAll(/<si>(.*?)<\/si>/gsu), ([, content = '']) => content);

/** Shared texts become inline texts, so that the original's shared strings stay as they are. */
const inlineTexts = (xml: string, texts: readonly string[]): string =>
  xml.replace(
    /<c ([^>]*?)t="s"><v>(\d+)<\/v><\/c>/gu,
    (_, attributes: string, number: string) =>
      `<c ${attributes}t="inlineStr"><is>${texts[Number(number)] ?? ''}</is></c>`,
  );
