import type { Place } from './entry.ts';

/** A cell of the sheet of the four problems. */
export const problem = (row: string, column: string, value: number | string): Place => ({
  ...{ sheet: 'problems', column, row, value },
});
