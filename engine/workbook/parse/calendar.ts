import { fromExcelSerial, isoDate, type IsoDate } from '../../base/date.ts';
import type { CellValue } from '../../model/grid.ts';
import { tidy } from './text.ts';

const NUMERIC =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]\d{1,2}:\d{2}.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_END = /^(\d{4})年?(?:底|末|年底|年末)$/;

/** The day a cell names: a serial number, 2024-01-01, 2024/1/1, 2024.1.1, 2024年1月1日, 2024年底. */
export function dateOf(value: CellValue): IsoDate | undefined {
  if (typeof value === 'number') {
    return value >= 10_000_000
      ? dateOf(String(value))
      : value > 3000
        ? fromExcelSerial(value)
        : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const text = tidy(value);
  const parts = NUMERIC.exec(text) ?? COMPACT.exec(text);
  if (parts) return isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const end = YEAR_END.exec(text);
  return end ? isoDate(Number(end[1]), 12, 31) : undefined;
}

/** The day a sentence names, as in 截至2024年12月31日 or 2024年底. */
export function dateInText(text: string): IsoDate | undefined {
  const clean = tidy(text).replace(/ /g, '');
  const day = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(clean);
  if (day) return isoDate(Number(day[1]), Number(day[2]), Number(day[3]));
  const end = /(\d{4})年(?:年)?(?:底|末)/.exec(clean);
  return end ? isoDate(Number(end[1]), 12, 31) : undefined;
}

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** Words around a year that go with it: 截至…年末, 年度. */
const AROUND =
  /(?:截至|截止到?|截止至)?(?<!\d)(?:19|20)\d{2}(?!\d)\s*(?:年\s*\d{1,2}月(?:\s*\d{1,2}日)?)?(?:年度|年底|年末|年|末|底|度)*(?:末|底)?/g;

/** Censuses are called by their number: 七普 speaks of 2020. */
const CENSUSES: readonly (readonly [RegExp, number])[] = [
  [/第七次(?:全国)?人口普查|七普|7普/, 2020],
  [/第六次(?:全国)?人口普查|六普|6普/, 2010],
];

/**
 * Takes the year out of a header: `2023年末常住人口` is 常住人口 of 2023.
 *
 * @returns the header without the year, and the year; several different years count as none
 */
export function takeYear(header: string): {
  readonly rest: string;
  readonly year?: number | undefined;
} {
  const clean = tidy(header);
  for (const [name, year] of CENSUSES)
    if (name.test(clean)) return { rest: clean.replace(name, '普查'), year };
  const years = new Set([...clean.matchAll(new RegExp(YEAR, 'g'))].map(([year]) => Number(year)));
  const rest = clean.replace(AROUND, '').replace(/^(?:年末|年底)/, '');
  return { rest: tidy(rest), ...(years.size === 1 ? { year: [...years][0] } : {}) };
}

/** The year a cell names: 2023, `2023年`, `2023年末`. */
export function yearIn(value: CellValue): number | undefined {
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? tidy(value) : '';
  const [, year] = /^((?:19|20)\d{2})\s*(?:年度|年末|年底|年)?$/.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
}
