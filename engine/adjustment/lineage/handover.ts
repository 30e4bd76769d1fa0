import type { LineageRow } from '../../model/lineage.ts';
import type { Township } from '../../model/township.ts';

/** One predecessor and its rows, ready to be carried out. */
export interface Handover {
  readonly predecessor: Township;
  readonly rows: readonly LineageRow[];
}
