import type { CellRef, CellValue } from '../../model/grid.ts';
import type { Localized } from '../../model/locale.ts';
import type { StyleName } from '../../model/sheet.ts';

/** What a column may show; absent is a value that nobody has. */
export type Shown = CellValue | Localized | undefined;

/** A total that is one sum divided by another, such as posts per 10,000 people. */
export interface RatioTotal {
  readonly dividend: string;
  readonly divisor: string;
  readonly scale: number;
  /** Look of the quotient; two decimals unless said. */
  readonly style?: StyleName | undefined;
}

/** One column of a result table: all that a sheet has to declare. */
export interface ResultColumn<R> {
  /** Named where a total or a subtotal refers to it. */
  readonly id?: string | undefined;
  readonly header: Localized;
  /** Upper header; neighbours with the same one are merged under it. */
  readonly group?: Localized | undefined;
  readonly style: StyleName;
  /** In characters. */
  readonly width: number;
  /**
   * Columns of the sheet that it takes, 1 unless given: where tables under one another share
   * narrow columns, a text takes several. Not in a table with sums.
   */
  readonly span?: number | undefined;
  readonly value: (row: R, index: number) => Shown;
  /** Another look for single rows, such as the colour of a severity. */
  readonly styleOf?: ((row: R) => StyleName | undefined) | undefined;
  /** A cell of the workbook that a click goes to. */
  readonly link?: ((row: R) => CellRef | undefined) | undefined;
  readonly total?: 'sum' | RatioTotal | undefined;
  /**
   * Shows a missing value as a dash: blank would look like zero. A total over a dash is a dash.
   *
   * In single rows only, where the absence of a value says something else in others.
   */
  readonly dash?: boolean | ((row: R) => boolean) | undefined;
}

/** Subtotals over the rows whose cell in one column says a word. */
export interface Subtotals {
  /** Id of the column that is compared. */
  readonly by: string;
  readonly words: readonly { readonly word: Localized; readonly label: Localized }[];
  /**
   * Whether each stands under its own rows, which then follow one another, and not with the others
   * under the body. Such a table has no filter buttons: sorting would tear it apart.
   */
  readonly areInside?: boolean | undefined;
}

/** Rows under the totals that check them, such as T = sum + M. */
export interface BalanceRow {
  readonly label: Localized;
  /** Value or formula by column id; `total` is the address of the total in that column. */
  readonly cells: Readonly<Record<string, (column: BalanceColumn) => BalanceCell>>;
}

/** What a balance row may speak of in one column. */
export interface BalanceColumn {
  /** Address and cached value of the cell in the total row and in earlier balance rows. */
  readonly above: readonly { readonly address: string; readonly value: number }[];
}

/** A value, or a formula with its cached value. */
export interface BalanceCell {
  readonly value: number;
  readonly formula?: string | undefined;
}

/** A table on a sheet. */
export interface Table<R> {
  /** A line above the header, where a sheet has several tables. */
  readonly caption?: Localized | undefined;
  readonly columns: readonly ResultColumn<R>[];
  readonly rows: readonly R[];
  /** Whether there is a total row under the body; not where rows of both ledgers stand in it. */
  /** Whether the table begins a page in print: the sheet then keeps its own size. */
  readonly startsPage?: boolean | undefined;
  readonly hasTotal?: boolean | undefined;
  readonly subtotals?: Subtotals | undefined;
  readonly balance?: readonly BalanceRow[] | undefined;
  /** What stands in the body when there is no row. */
  readonly whenEmpty: Localized;
}
