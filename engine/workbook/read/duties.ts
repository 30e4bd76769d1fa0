import type {
  DepartmentTask,
  Duties,
  EntryDuty,
  Responsibility,
  TerritorialDuty,
} from '../../model/duties.ts';
import type { Finding } from '../../model/notice.ts';
import { onceByNumber } from './powers.ts';
import type { ListRow } from './records.ts';
import { townshipsCalled, type Roster } from './roster.ts';

/** The rows of the three sheets of duties. */
export type DutyRows = Readonly<Record<keyof Duties, readonly ListRow[]>>;

/** Reads 属地事项责任, 职责准入 and 部门交办; nothing where none of them has a row. */
export function dutiesOf(
  rows: DutyRows,
  roster: Roster,
): { readonly duties: Duties | undefined; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const territorial = onceByNumber(rows.territorial, 'territorialDuties.id', findings).flatMap(
    territorialOf,
  );
  const entries = onceByNumber(rows.entries, 'dutyEntries.id', findings).map(entryOf);
  const tasks = rows.tasks.flatMap((row) => {
    const cell = row.cellOf('departmentTasks.townships');
    const called = townshipsCalled(roster, row.text('departmentTasks.townships'), cell);
    findings.push(...called.findings);
    return called.findings.length > 0 ? [] : [taskOf(row, called.codes)];
  });
  const isEmpty = territorial.length + entries.length + tasks.length === 0;
  return { duties: isEmpty ? undefined : { territorial, entries, tasks }, findings };
}

function territorialOf(row: ListRow): readonly TerritorialDuty[] {
  const responsibility = row.text('territorialDuties.responsibility');
  if (responsibility === undefined) return [];
  return [
    {
      id: row.text('territorialDuties.id') ?? '',
      name: row.text('territorialDuties.name') ?? '',
      responsibility: responsibility as Responsibility,
      department: row.text('territorialDuties.department'),
      institution: row.text('territorialDuties.institution'),
      cell: row.cell,
    },
  ];
}

const entryOf = (row: ListRow): EntryDuty => ({
  id: row.text('dutyEntries.id') ?? '',
  name: row.text('dutyEntries.name') ?? '',
  basis: row.text('dutyEntries.basis'),
  cell: row.cell,
});

const taskOf = (row: ListRow, townships: readonly string[] | undefined): DepartmentTask => ({
  department: row.text('departmentTasks.department') ?? '',
  matter: row.text('departmentTasks.matter') ?? '',
  townships,
  entry: row.text('departmentTasks.entry'),
  document: row.text('departmentTasks.document'),
  approvedOn: row.date('departmentTasks.approvedOn'),
  assignedOn: row.date('departmentTasks.assignedOn'),
  cell: row.cellOf('departmentTasks.matter'),
});
