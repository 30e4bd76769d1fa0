import type { Chart } from './chart.ts';
import type { Area, CellRef, CellValue, Grid } from './grid.ts';

/** The looks a cell may have; what each one means in fonts and fills is one table, `STYLES`. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'header'
  | 'text'
  | 'textCentered'
  | 'whole'
  | 'wholeOrZero'
  | 'signedOrZero'
  | 'signed'
  | 'decimal2'
  | 'decimal4'
  | 'percent'
  | 'date'
  | 'subtotalLabel'
  | 'subtotal'
  | 'totalLabel'
  | 'total'
  | 'error'
  | 'warning'
  | 'info'
  | 'good'
  | 'goodDecimal'
  | 'errorPercent'
  | 'muted'
  | 'note'
  | 'caption'
  | 'link'
  | 'input'
  | 'inputDate'
  | 'inputDecimal'
  | 'inputText'
  | 'required'
  | 'attachment'
  | 'unit'
  | 'formHeader'
  | 'formText'
  | 'formCentered'
  | 'formWhole'
  | 'formSigned'
  | 'formDecimal'
  | 'formPercent'
  | 'formTotalLabel'
  | 'formTotal'
  | 'signature'
  | 'letterTitle'
  | 'letter'
  | 'letterRight'
  | 'letterCell'
  | 'letterSigned';

/** One cell as it is to be written. */
export interface SheetCell {
  readonly value: CellValue;
  /** A native Excel formula without the equals sign; `value` is its cached result. */
  readonly formula?: string | undefined;
  readonly style?: StyleName | undefined;
  /** A cell of the same workbook that a click goes to. */
  readonly link?: CellRef | undefined;
}

/** A drop-down list or bound on cells that a planner fills. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max: number }
    | { readonly kind: 'date' };
  readonly prompt?: { readonly title: string; readonly text: string } | undefined;
  /** Whether Excel refuses other entries ('stop') or only asks ('warning'). */
  readonly strictness: 'stop' | 'warning';
}

/** A whole sheet as it is to be written: what hosts turn into Excel. */
export interface Sheet {
  readonly name: string;
  /** Column widths in characters, from the first column. */
  readonly widths: readonly number[];
  /** Rows from the first row; null is an untouched cell. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Heights in points for single rows, by row index. */
  readonly heights?: Readonly<Record<number, number>> | undefined;
  readonly merges?: readonly Area[] | undefined;
  readonly frozen?: { readonly rows: number; readonly columns: number } | undefined;
  /** The header row and the body under it that get filter buttons. */
  readonly filter?: Area | undefined;
  readonly validations?: readonly Validation[] | undefined;
  readonly charts?: readonly Chart[] | undefined;
  readonly print: {
    readonly paper: 'A4' | 'A3';
    readonly landscape: boolean;
    /** Rows repeated on top of every page, both ends included, counted from 0. */
    readonly titleRows?: readonly [number, number] | undefined;
    /** Whether all rows are shrunk onto one page; else only the columns are. */
    readonly isOnePage?: boolean | undefined;
    /** Rows that begin a page, by index: the sheet is then printed at its own size, not shrunk. */
    readonly breaks?: readonly number[] | undefined;
    /** Text in the page footer; '&P' and '&N' are page and pages, as in Excel. */
    readonly footer?: string | undefined;
  };
  readonly tab?: 'input' | 'result' | 'check' | 'record' | undefined;
}

/** A sheet as it will come back out of a workbook. */
export const gridOfSheet = ({ name, rows, merges = [] }: Sheet): Grid => ({
  sheet: name,
  hidden: false,
  top: 0,
  left: 0,
  rows: rows.map((row) => row.map((cell) => cell?.value ?? null)),
  merges,
});
