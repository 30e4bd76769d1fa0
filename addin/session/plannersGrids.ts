import { isRecordSheet, isWrittenByUs, type Grid } from '../../engine/index.ts';

/** Sheets of the planner's own: neither results nor our records of earlier changes. */
export const plannersGrids = (grids: readonly Grid[]): readonly Grid[] =>
  grids.filter(({ sheet }) => !isWrittenByUs(sheet) && !isRecordSheet(sheet));
