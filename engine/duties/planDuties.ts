import type { Baseline, Institution } from '../model/baseline.ts';
import type { DepartmentTask, Duties, TerritorialDuty } from '../model/duties.ts';
import type { DutiesPlan, TaskRow } from '../model/powersPlan.ts';
import { plainName } from '../policy/plainName.ts';
import { isDocumentNumber } from './documentNumber.ts';

/**
 * Duties: the three lists counted apart, and what admits each task of a department.
 *
 * @returns nothing where the workbook has no sheet of duties
 */
export function planDuties({ duties, townships, institutions }: Baseline): DutiesPlan | undefined {
  if (duties === undefined) return undefined;
  const { territorial, entries, tasks } = duties;
  const everybody = townships.map(({ code }) => code);
  const known = new Set(everybody);
  const numbers = new Set(entries.map(({ id }) => plainName(id)));
  const count = (responsibility: Duties['territorial'][number]['responsibility']): number =>
    territorial.filter((duty) => duty.responsibility === responsibility).length;
  return {
    counts: {
      principal: count('principal'),
      cooperating: count('cooperating'),
      entries: entries.length,
    },
    withoutDepartment: territorial.filter(({ department }) => department === undefined),
    withoutBasis: entries.filter(({ basis }) => basis === undefined),
    unplaced: institutions && unplacedIn(territorial, institutions),
    tasks: tasks.map((task): TaskRow => {
      const admittedBy = admissionOf(task, numbers);
      const { approvedOn, assignedOn } = task;
      return {
        task,
        townships: task.townships?.filter((code) => known.has(code)) ?? everybody,
        admittedBy,
        isEarly:
          admittedBy === 'approval' &&
          approvedOn !== undefined &&
          assignedOn !== undefined &&
          assignedOn < approvedOn,
      };
    }),
  };
}

/** Duties that name an institution of which no township has one. */
function unplacedIn(
  duties: readonly TerritorialDuty[],
  institutions: readonly Institution[],
): readonly TerritorialDuty[] {
  const names = new Set(institutions.map(({ name }) => plainName(name)));
  return duties.filter(
    ({ institution }) => institution !== undefined && !names.has(plainName(institution)),
  );
}

/**
 * An entry on the list admits a task; so does an approval that has a document number. A wrong number
 * admits nothing, nor does word of mouth.
 */
function admissionOf(
  { entry, document }: DepartmentTask,
  numbers: ReadonlySet<string>,
): TaskRow['admittedBy'] {
  if (entry !== undefined && numbers.has(plainName(entry))) return 'entry';
  if (document !== undefined) return isDocumentNumber(document) ? 'approval' : 'unwritten';
  return entry === undefined ? 'none' : 'unknownEntry';
}
