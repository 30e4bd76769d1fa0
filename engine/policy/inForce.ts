import type { IsoDate } from '../base/date.ts';
import type { PolicyRow } from '../model/baseline.ts';
import type { BasisKind, Clause } from '../model/citation.ts';
import type { CellRef } from '../model/grid.ts';
import type { Localized } from '../model/locale.ts';
import type { Unit } from '../model/unit.ts';
import type { Parameter } from './parameter.ts';

/** One value of one parameter (one key of a table) as it holds on the day of the plan. */
export interface ParameterInForce {
  readonly id: string;
  /** Row key of a table parameter. */
  readonly key?: string | undefined;
  readonly label: Localized;
  readonly keyLabel?: Localized | undefined;
  readonly unit: Unit;
  /** Absent: pending (待设置), or taken from a sum of the plan (basis: assumption). */
  readonly value?: number | string | undefined;
  /** How a choice is called. */
  readonly valueLabel?: Localized | undefined;
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
  readonly basis: BasisKind;
  /** Built-in clause; only where the value is the cited one. */
  readonly cites?: Clause | undefined;
  /** What the planner wrote as basis, clause and note. */
  readonly stated?: string | undefined;
  readonly note?: Localized | undefined;
  readonly source: 'builtIn' | Layer;
  readonly cell?: CellRef | undefined;
}

/** One parameter, or one key of a table, that is to have a value. */
export interface Slot {
  readonly id: string;
  readonly parameter: Parameter;
  readonly key?: string | undefined;
  readonly keyLabel?: Localized | undefined;
}

/** A planner's row and the layer it stands in. */
export type LayeredRow = PolicyRow & { readonly source: Layer };

/** Where rows come from; later layers win: the workbook, a scenario of it, this run alone. */
export type Layer = (typeof LAYERS)[number];

/** The layers, weakest first. */
export const LAYERS = ['sheet', 'scenario', 'run'] as const;
