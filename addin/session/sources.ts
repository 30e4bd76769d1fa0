import type { CellRef, CellValue, QuotaKind } from '../../engine/index.ts';
import type { OpenPlan } from './state.ts';

/** A figure behind a township's number, and the cell it was read from. */
export interface Source {
  readonly field: string;
  readonly year?: number | undefined;
  readonly cell: CellRef;
  /** As it stands in the cell; null where the cell is blank. */
  readonly written: CellValue;
}

/** What a ledger's number is made of, of the columns of posts. */
const OF_LEDGER = ['approved', 'requested', 'leadership', 'inPost', 'floor', 'ceiling'];
const OF_TOWNSHIP = ['areaKm2', 'sizeClass', 'role', 'countyTask'];

/** The cells behind one township's number in one ledger: figures of the year that was used. */
export function sourcesOf(
  open: OpenPlan,
  { kind, township }: { readonly kind: QuotaKind; readonly township: string },
): readonly Source[] {
  const { baseline, plan } = open.report;
  const workload = plan.workload.rows.find((row) => row.township === township);
  const years = new Set(workload?.components.flatMap(({ year }) => year ?? []));
  const prefix = `${township}/`;
  const sources = Object.entries(baseline.origins).flatMap(([name, cell]): readonly Source[] => {
    if (!name.startsWith(prefix)) return [];
    const [field = '', dated] = name.slice(prefix.length).split('@');
    const year = dated === undefined ? undefined : Number(dated);
    if (year !== undefined && !years.has(year)) return [];
    return isBehind(field, kind) ? [{ field, year, cell, written: writtenAt(open, cell) }] : [];
  });
  return sources.sort((a, b) => placeOf(open, a) - placeOf(open, b));
}

function isBehind(field: string, kind: QuotaKind): boolean {
  const [group = '', name = ''] = field.split('.');
  if (group === kind) return OF_LEDGER.includes(name);
  return OF_TOWNSHIP.includes(field) || ['population', 'economy', 'factors'].includes(group);
}

/** In the order in which the workbook has them. */
function placeOf({ grids }: OpenPlan, { cell }: Source): number {
  return grids.findIndex(({ sheet }) => sheet === cell.sheet) * 100_000 + cell.column;
}

/** What stands in a cell. */
export function writtenAt({ grids }: Pick<OpenPlan, 'grids'>, cell: CellRef): CellValue {
  const grid = grids.find(({ sheet }) => sheet === cell.sheet);
  return grid?.rows[cell.row - grid.top]?.[cell.column - grid.left] ?? null;
}
