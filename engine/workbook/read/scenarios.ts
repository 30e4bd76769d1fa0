import type { PolicyRow, Scenario, ScenarioChange } from '../../model/baseline.ts';
import { finding, type Finding } from '../../model/notice.ts';
import { FLAGS } from '../contract/choices.ts';
import type { Choice } from '../contract/column.ts';
import { SCENARIO_CHANGES } from '../contract/scenarioChanges.ts';
import { SCENARIO_CHANGE_UNKNOWN } from '../notices.ts';
import { nameKey, textOf, tidy } from '../parse/text.ts';
import type { Listed } from './lists.ts';
import { policyRow, type ParameterFinder } from './policyRows.ts';
import type { ListRow } from './records.ts';
import { entryCalled, type Roster } from './roster.ts';

interface OpenScenario {
  note?: string | undefined;
  parent?: string | undefined;
  readonly rows: PolicyRow[];
  readonly changes: ScenarioChange[];
}

/** Reads 测算方案: rows of one name together, parameters and changes of the county apart. */
export function scenariosOf(
  rows: readonly ListRow[],
  { roster, find }: { readonly roster: Roster; readonly find: ParameterFinder },
): Listed<Scenario> {
  const scenarios = new Map<string, OpenScenario>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const name = row.text('scenarios.name');
    if (name === undefined) continue;
    const scenario = scenarios.get(name) ?? { rows: [], changes: [] };
    scenarios.set(name, scenario);
    scenario.note ??= row.text('scenarios.about');
    scenario.parent ??= row.text('scenarios.parent');
    const written = row.text('scenarios.parameter');
    if (written === undefined) continue;
    const kind = Object.values(SCENARIO_CHANGES).find((one) => isCalled(one, written));
    if (kind === undefined) scenario.rows.push(policyRow(row, 'scenarios', find));
    else {
      const change = changeOf(row, kind.value as ScenarioChange['kind'], roster);
      if (change) scenario.changes.push(change);
      else findings.push(notUnderstood(row, written));
    }
  }
  const items = [...scenarios].map(([name, { note, parent, rows: own, changes }]) => ({
    ...{ name, note, rows: own },
    ...(parent === undefined ? {} : { parent }),
    ...(changes.length === 0 ? {} : { changes }),
  }));
  return { items, findings };
}

function changeOf(
  row: ListRow,
  kind: ScenarioChange['kind'],
  roster: Roster,
): ScenarioChange | undefined {
  const township = entryCalled(roster, row.text('scenarios.key') ?? '')?.code;
  const written = tidy(textOf(row.raw('scenarios.value')));
  if (township === undefined) return undefined;
  const cell = row.cellOf('scenarios.value');
  const flag = FLAGS.find((one) => isCalled(one, written));
  if (kind === 'task') return flag && { kind, township, bears: flag.value === 'yes', cell };
  if (kind === 'lineage') return flag && { kind, township, applies: flag.value === 'yes', cell };
  if (kind === 'rename')
    return written === '' ? undefined : { kind, township, name: written, cell };
  const successor = entryCalled(roster, written)?.code;
  if (successor === undefined || successor === township) return undefined;
  return { kind, predecessor: township, successor, cell };
}

const isCalled = ({ value, label, alsoCalled = [] }: Choice, written: string): boolean =>
  [value, ...Object.values(label), ...alsoCalled].some(
    (word) => nameKey(word) === nameKey(written),
  );

const notUnderstood = (row: ListRow, change: string): Finding => {
  const written = [textOf(row.raw('scenarios.key')), textOf(row.raw('scenarios.value'))]
    .filter((text) => text !== '')
    .join(' / ');
  const at = { field: 'scenarios.value', cell: row.cellOf('scenarios.value') };
  return finding(SCENARIO_CHANGE_UNKNOWN, at, { change, written });
};
