/** The door of `xlsx/`: workbooks as bytes in, grids and bytes out. Knows no files and no Node. */
export { type Feature, type FeatureKind } from './features.ts';
export { addSheets } from './graft.ts';
export { type GraftOptions } from './graft/plan.ts';
export { readGrids } from './readGrids.ts';
export { RefusedFile, type Refusal, type RefusalKind } from './refusal.ts';
export { scanPackage, type Scan, type ScannedSheet } from './scan.ts';
export { safeSheetName } from './sheetName.ts';
export { type WorkbookProperties } from './write/render.ts';
export { writeWorkbook } from './writeSheets.ts';
