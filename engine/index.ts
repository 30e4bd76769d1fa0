/** The door of the engine: what hosts may use. */
export type { Area, CellRef, CellValue, Grid } from './model/grid.ts';
export { addressOf, columnLetters, localAddressOf } from './model/grid.ts';
export type { Locale, Localized } from './model/locale.ts';
export type { Sheet, SheetCell, StyleName, Validation } from './model/sheet.ts';
