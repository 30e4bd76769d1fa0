import type { CellRef } from '../../model/grid.ts';
import { LOCALES } from '../../model/locale.ts';
import { columnLabel, type Column } from '../contract/column.ts';
import { TOWNSHIP_COLUMNS } from '../contract/contracts.ts';
import { FACTOR_GROUP } from '../contract/indicators.ts';
import { nameKey } from '../parse/text.ts';
import type { HeaderUnit } from '../parse/unit.ts';

/** What the planner says to do with a column. */
export type MappedTo = { readonly field: string; readonly declared?: Column } | 'ignore';

/** One row of the mapping sheet that was understood. */
export interface MappingRow {
  /** Key of the sheet's name; absent: every sheet. */
  readonly sheet?: string | undefined;
  /** Key of the joined header. */
  readonly header: string;
  /** Absent: only unit or year are given. */
  readonly to?: MappedTo | undefined;
  readonly unit?: HeaderUnit | undefined;
  readonly year?: number | undefined;
  readonly cell: CellRef;
}

/** The key under which a header is looked up, its levels joined in any way planners write. */
export const mappingKey = (header: string): string => nameKey(header).replace(/[│|┃/]/g, '|');

/** The row of the mapping that speaks of a header; one that names the sheet comes first. */
export function mappingFor(
  mapping: readonly MappingRow[],
  sheet: string,
  header: string,
): MappingRow | undefined {
  const fitting = mapping.filter((row) => row.header === mappingKey(header));
  return (
    fitting.find((row) => row.sheet === mappingKey(sheet)) ??
    fitting.find((row) => row.sheet === undefined)
  );
}

const IGNORE = new Set(['忽略', '不读取', '不用', 'ignore', 'skip', 'none', '无']);

const FIELDS = new Map<string, Column>(
  TOWNSHIP_COLUMNS.flatMap((column) => [
    [nameKey(column.id), column] as const,
    ...LOCALES.map((locale) => [mappingKey(columnLabel(column)[locale]), column] as const),
  ]),
);

const FACTOR_PREFIX = new RegExp(
  `^(?:factors\\.|(?:${[...Object.values(FACTOR_GROUP.label), ...FACTOR_GROUP.alsoCalled].map(nameKey).join('|')})\\|)(.+)$`,
);

/** Reads what a planner wrote as field: a label, an id, X因素│name, or 忽略. */
export function mappedTo(text: string): MappedTo | undefined {
  const key = mappingKey(text);
  if (IGNORE.has(key)) return 'ignore';
  const column = FIELDS.get(key);
  if (column) return { field: column.id, declared: column };
  const [, factor] = FACTOR_PREFIX.exec(key) ?? [];
  return factor === undefined ? undefined : { field: `factors.${factor}` };
}
