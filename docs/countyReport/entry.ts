import type { ResultSheetId } from '../../engine/index.ts';

/** Where a number of the report stands on our sheets. */
export type Place =
  | {
      readonly sheet: ResultSheetId;
      /** Words before the table, where a sheet has several. */
      readonly after?: string;
      /** Upper header, where two columns have the same name. */
      readonly group?: string;
      readonly column: string;
      /** What one cell of the row says. */
      readonly row: string;
      readonly value: number | string;
    }
  /** A line of text that says it. */
  | { readonly sheet: ResultSheetId; readonly contains: string };

/** One number, or one clause, of the report. */
export interface Entry {
  readonly clause: string;
  readonly words: string;
  readonly english: string;
  readonly places: readonly Place[];
  /** Rules that hold the clause, and how often each finds something in the sample. */
  readonly rules: readonly (readonly [code: string, breached: number])[];
  readonly tests: readonly (readonly [file: string, name: string])[];
}
