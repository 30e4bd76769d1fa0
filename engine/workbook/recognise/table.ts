import type { CellRef } from '../../model/grid.ts';
import type { Column } from '../contract/column.ts';
import type { HeaderUnit } from '../parse/unit.ts';
import type { RowKind } from './rowKind.ts';
import type { View } from './view.ts';

/**
 * What became of a header.
 *
 * `read`: understood. `derived`: follows from other columns (空编, 合计, 占比), not read. `ignored`:
 * says nothing to a plan (序号, 备注), or the planner said so. `unknown`: figures under a header
 * nobody knows. `repeated`: another column holds the field. `unitMissing`: asked for.
 */
export type ColumnState =
  'read' | 'derived' | 'ignored' | 'unknown' | 'repeated' | 'older' | 'unitMissing';

/** One header and how it was understood: for the mapping sheet and the add-in. */
export interface ColumnReading {
  readonly sheet: string;
  /** Levels joined by │. */
  readonly header: string;
  readonly cell: CellRef;
  readonly state: ColumnState;
  /** Field id. */
  readonly field?: string | undefined;
  readonly unit?: HeaderUnit | undefined;
  readonly year?: number | undefined;
  /** Whether a row of the mapping sheet said so. */
  readonly mapped: boolean;
}

/** A column of a table, with what is needed to read its cells. */
export interface TableColumn extends ColumnReading {
  readonly column: number;
  /** Present where the state is `read`. */
  readonly declared?: Column | undefined;
  /** The row says which ledger its cells are about; declared as that of the first ledger. */
  readonly isByRow?: boolean | undefined;
}

/** One row under a header. */
export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** As written. */
  readonly name: string;
  readonly code: string;
}

/** A table found on a sheet. */
export interface Table {
  readonly view: View;
  /** Texts above the table, and the name of the sheet first. */
  readonly titles: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Header cell of the township column: the place of findings about the whole table. */
  readonly anchor: CellRef;
  readonly nameColumn?: number | undefined;
  readonly codeColumn?: number | undefined;
  /** 编制类型, where the table has one row per township and ledger. */
  readonly ledgerColumn?: number | undefined;
}

/** Joins the levels of a header for people. */
export const joined = (levels: readonly string[]): string => levels.join('│');
