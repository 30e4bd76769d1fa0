import type { Decision } from '../../model/baseline.ts';
import { addressOf } from '../../model/grid.ts';
import { QUOTA_LABELS } from '../../model/ledger.ts';
import { finding, type Finding } from '../../model/notice.ts';
import type { Township } from '../../model/township.ts';
import { ROW_REPLACED } from '../notices.ts';
import { recordOf, RECORD_SHEETS } from '../results/sheetNames.ts';

/**
 * The decisions that hold: what was decided last, in the pane, takes the place of the planner's row
 * on the same township and ledger as a whole; a record that says nothing takes the row away.
 *
 * @param own rows of 审核调整
 * @param recorded rows of 编衡-调整记录, or the pane's changes that are not written yet
 */
export function laidOver(
  own: readonly Decision[],
  recorded: readonly Decision[],
): readonly Decision[] {
  const replaced = new Set(recorded.map(postOf));
  return [...own.filter((row) => !replaced.has(postOf(row))), ...recorded].filter(saysSomething);
}

/** Says of every row of the planner's which record holds in its place. */
export function replacedFindings(
  own: readonly Decision[],
  recorded: readonly Decision[],
  townships: readonly Pick<Township, 'code' | 'name'>[],
): readonly Finding[] {
  const records = new Map(recorded.map((one) => [postOf(one), one]));
  const names = new Map(townships.map(({ code, name }) => [code, name]));
  return own.filter(saysSomething).flatMap((row) => {
    const record = records.get(postOf(row));
    const { township, kind, cell } = row;
    const name = names.get(township);
    if (record === undefined || name === undefined) return [];
    const at = { township, ledger: kind, ...(cell && { cell }) };
    const said = { township: name, ledger: QUOTA_LABELS[kind] };
    return [finding(ROW_REPLACED, at, { ...said, record: placeOf(record) })];
  });
}

/** The cell of a record; a change that is not written yet has none but that of the row before it. */
const placeOf = ({ cell }: Decision) =>
  cell !== undefined && recordOf(cell.sheet) === 'decisions'
    ? addressOf(cell)
    : RECORD_SHEETS.decisions;

const postOf = ({ township, kind }: Decision): string => `${kind}/${township}`;

const saysSomething = (decision: Decision): boolean =>
  Object.entries(decision).some(
    ([field, value]) => value !== undefined && !['township', 'kind', 'cell'].includes(field),
  );
