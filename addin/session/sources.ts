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
  const { baseline, plan, policy } = open.report;
  const workload = plan.workload.rows.find((row) => row.township === township);
  const { populationBasis = '', economyColumn = '' } = policy.quota;
  const yearOf = (indicator: string): number | undefined =>
    workload?.components.find((one) => one.indicator === indicator)?.year;
  const used = new Set([
    ...OF_LEDGER.map((name) => `${kind}.${name}`),
    ...OF_TOWNSHIP,
    datedField(`population.${populationBasis}`, yearOf('population')),
    datedField(`economy.${economyColumn}`, yearOf('economy')),
  ]);
  const prefix = `${township}/`;
  const sources = Object.entries(baseline.origins).flatMap(([name, cell]): readonly Source[] => {
    if (!name.startsWith(prefix)) return [];
    const named = name.slice(prefix.length);
    if (!used.has(named) && !named.startsWith('factors.')) return [];
    const [field = '', year] = named.split('@');
    return [
      {
        field,
        year: year === undefined ? undefined : Number(year),
        cell,
        written: writtenAt(open, cell),
      },
    ];
  });
  return sources.sort((a, b) => placeOf(open, a) - placeOf(open, b));
}

/** The field of one year, as origins name it. */
const datedField = (field: string, year: number | undefined): string =>
  year === undefined ? field : `${field}@${year}`;

/** In the order in which the workbook has them. */
function placeOf({ grids }: OpenPlan, { cell }: Source): number {
  return grids.findIndex(({ sheet }) => sheet === cell.sheet) * 100_000 + cell.column;
}

/** What stands in a cell. */
export function writtenAt({ grids }: Pick<OpenPlan, 'grids'>, cell: CellRef): CellValue {
  const grid = grids.find(({ sheet }) => sheet === cell.sheet);
  return grid?.rows[cell.row - grid.top]?.[cell.column - grid.left] ?? null;
}
