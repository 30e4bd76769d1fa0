import type { Grid } from '../../model/grid.ts';
import { isKeptCopy } from './keptCopies.ts';
import { RECORD_NAMES, WRITTEN_NAMES } from './ourNames.ts';

/** Whether a sheet was written by an earlier run, of whatever command: readers pass over it. */
export const isWrittenByUs = (name: string): boolean =>
  WRITTEN_NAMES.includes(name.trim()) || isKeptCopy(name.trim());

/** Whether a sheet records what was changed in the pane; it is read like the planner's own. */
export const isRecordSheet = (name: string): boolean => RECORD_NAMES.includes(name.trim());

/** The defined name by which a sheet of ours says what it was written as; see `Grid.mark`. */
export const SHEET_MARK = '编衡生成';

/**
 * Whether a sheet is ours, so that it may be replaced: its name is one of ours, and it says itself
 * that it was written under it. One that bears the name alone is passed over in reading, but is the
 * planner's and never replaced.
 */
export const isOurs = ({ sheet, mark }: Pick<Grid, 'sheet' | 'mark'>): boolean =>
  mark === sheet && (WRITTEN_NAMES.includes(sheet) || RECORD_NAMES.includes(sheet));
