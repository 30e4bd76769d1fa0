import { explained, officeCodeOf } from './trouble.ts';

/** How long to wait before each new attempt while a cell is being edited, in milliseconds. */
export const CELL_EDIT_PAUSES: readonly number[] = [150, 300, 600, 1_200];

/**
 * Runs a task in Excel; waits a little where somebody is editing a cell.
 *
 * A batch that Excel refuses in cell-edit mode has done nothing, so a task with one sync, or one
 * that only reads, may be run again from its beginning. Tasks that write keep to one sync.
 *
 * @throws {HostError} what stood in the way, and what to do
 */
export async function inExcel<Result>(
  task: (context: Excel.RequestContext) => Promise<Result>,
  pauses: readonly number[] = CELL_EDIT_PAUSES,
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await Excel.run(task);
    } catch (error) {
      const pause = pauses[attempt];
      const isEditing = officeCodeOf(error) === 'InvalidOperationInCellEditMode';
      if (!isEditing || pause === undefined) throw explained(error);
      await new Promise((resume) => {
        setTimeout(resume, pause);
      });
    }
  }
}
