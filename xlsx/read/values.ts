import type { CellValue } from '../../engine/index.ts';
import { decodeCellText, unescapeXml } from '../xml/text.ts';
import { refuseIncomplete } from './elements.ts';
import { isBalanced } from './tidyXml.ts';
import { plainText } from './sharedStrings.ts';

/** What turns the XML of a cell into a value. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly prefix: string;
  /** Days to add to a number with this style: dates of a workbook that counts from 1904. */
  readonly shiftOf: (style: string | undefined) => number;
}

/** One cell as the sheet has it: its attributes and what stands between its tags. */
export interface CellSource {
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly body: string;
}

/** The value a cell shows: of a formula what was last calculated. */
export function valueOf(cell: CellSource, context: ValueContext): CellValue {
  const { prefix } = context;
  if (!isBalanced(cell.body)) refuseIncomplete();
  if (cell.type === 'inlineStr') return plainText(cell.body, prefix);
  const stored = contentOf(cell.body, `${prefix}v`);
  const isFormula = cell.body.includes(`<${prefix}f`);
  // An empty result of a formula is a text; without any result the formula was never calculated.
  if (stored === undefined && isFormula) return { error: 'uncalculated' };
  if (cell.type === 'str') return decodeCellText(unescapeXml(stored ?? ''));
  if (stored === undefined || stored.trim() === '') {
    return isFormula ? { error: 'uncalculated' } : null;
  }
  return typedValue(cell, unescapeXml(stored).trim(), context);
}

function typedValue(cell: CellSource, stored: string, context: ValueContext): CellValue {
  switch (cell.type) {
    case 's':
      return context.strings[Number(stored)] ?? { error: '#REF!' };
    case 'b':
      return stored === '1' || stored === 'true';
    case 'e':
      return { error: stored };
    case 'd':
      return serialOfIso(stored) ?? stored;
    default: {
      const value = Number(stored);
      return Number.isFinite(value) ? value + context.shiftOf(cell.style) : stored;
    }
  }
}

/** What stands between the tags of an element, '' for an empty one, nothing for none. */
function contentOf(body: string, tag: string): string | undefined {
  const match = new RegExp(`<${tag}(?:\\s[^>]*?)?(?:/>|>([^<]*)</${tag}>)`, 'u').exec(body);
  return match === null ? undefined : (match[1] ?? '');
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/u;
const DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was; serials below lie one day lower. */
const FIRST_TRUE_SERIAL = 61;

/** The serial number of a date that strict files write out, in the 1900 date system. */
function serialOfIso(text: string): number | undefined {
  const match = ISO.exec(text);
  if (match === null || text === '') return undefined;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (year === undefined || month === undefined || day === undefined) return time;
  const serial = Date.UTC(year, month - 1, day) / DAY + 25_569;
  return (serial < FIRST_TRUE_SERIAL ? serial - 1 : serial) + time;
}
