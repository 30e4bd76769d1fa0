import { finding, type Finding } from '../../model/notice.ts';
import { MAPPING_NOT_UNDERSTOOD, MAPPING_REPLACED } from '../notices.ts';
import { unitOf } from '../parse/unit.ts';
import type { ListTable } from '../recognise/lists.ts';
import { mappedTo, mappingKey, type MappedTo, type MappingRow } from '../recognise/mapping.ts';
import { recordOf } from '../results/sheetNames.ts';
import { listRows, type ListRow } from './records.ts';

/** What was said of one header in the pane, in its own words: a row of 编衡-表头对照. */
export interface HeaderRecord {
  /** Blank: every sheet. */
  readonly sheet: string;
  readonly header: string;
  /** Blank: only unit or year are given. */
  readonly field: string;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
}

/** What all sheets of header mappings say. */
export interface MappingsRead {
  /** What was chosen last, in the pane, comes first: the first row on a header counts. */
  readonly rows: readonly MappingRow[];
  /** Rows of our own record, those that are not understood too. */
  readonly recorded: readonly HeaderRecord[];
  readonly findings: readonly Finding[];
}

/** Reads the planner's 表头对照 and our record of what was chosen in the pane. */
export function mappingsOf(lists: readonly ListTable[]): MappingsRead {
  const isRecord = ({ view }: ListTable): boolean => recordOf(view.grid.sheet) === 'headers';
  const findings: Finding[] = [];
  const written = (of: readonly ListTable[]): readonly ListRow[] =>
    of.flatMap((list) => {
      const read = listRows(list, undefined);
      findings.push(...read.findings);
      return read.rows;
    });
  const recordRows = written(lists.filter(isRecord));
  const ownRows = written(lists.filter((list) => !isRecord(list)));
  const record = recordRows.flatMap((row) => understood(row, findings));
  const own = ownRows.flatMap((row) => understood(row, findings));
  findings.push(...ownRows.flatMap((row) => replacedBy(row, { own, record })));
  return { rows: [...record, ...own], recorded: recordRows.map(recordOfRow), findings };
}

function understood(row: ListRow, findings: Finding[]): readonly MappingRow[] {
  const { sheet, header, field, unit: unitText, year } = recordOfRow(row);
  const to = field === '' ? undefined : mappedTo(field);
  const unit = unitText === undefined ? undefined : unitOf(unitText);
  const misread =
    field !== '' && !to ? field : unitText !== undefined && !unit ? unitText : undefined;
  if (misread !== undefined) {
    const at = { cell: row.cellOf(to ? 'mapping.unit' : 'mapping.field') };
    findings.push(finding(MAPPING_NOT_UNDERSTOOD, at, { header, written: misread }));
    return [];
  }
  if (!to && !unit && year === undefined) return [];
  const sheetKey = sheet === '' ? undefined : mappingKey(sheet);
  return [{ sheet: sheetKey, header: mappingKey(header), to, unit, year, cell: row.cell }];
}

const recordOfRow = (row: ListRow): HeaderRecord => ({
  sheet: row.text('mapping.sheet') ?? '',
  header: row.text('mapping.header') ?? '',
  field: row.text('mapping.field') ?? '',
  unit: row.text('mapping.unit'),
  year: row.number('mapping.year'),
});

/** Says of a row of the planner's that another meaning was chosen in the pane. */
function replacedBy(row: ListRow, read: Readonly<Record<'own' | 'record', readonly MappingRow[]>>) {
  const said = read.own.find(({ cell }) => cell === row.cell);
  const held = read.record.find(
    ({ sheet, header }) => sheet === said?.sheet && header === said?.header,
  );
  if (said === undefined || held === undefined || isSame(held, said)) return [];
  const { header } = recordOfRow(row);
  return [finding(MAPPING_REPLACED, { cell: row.cell }, { header })];
}

const isSame = (one: MappingRow, other: MappingRow): boolean =>
  fieldOf(one.to) === fieldOf(other.to) &&
  one.unit?.label['zh-CN'] === other.unit?.label['zh-CN'] &&
  one.year === other.year;

const fieldOf = (to: MappedTo | undefined): string | undefined =>
  typeof to === 'object' ? to.field : to;
