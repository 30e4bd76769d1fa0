import type { PolicyRow, Scenario, ScenarioChange } from '../model/baseline.ts';
import { finding, type Finding } from '../model/notice.ts';
import { SCENARIO_CIRCLE, UNKNOWN_PARENT, UNKNOWN_SCENARIO } from '../policy/notices.ts';

/** What a scenario sets, with all that it takes over from those it is based on. */
export interface ScenarioContent {
  /** In the order in which they are declared, the first ancestor's first. */
  readonly rows: readonly PolicyRow[];
  readonly changes: readonly ScenarioChange[];
  readonly findings: readonly Finding[];
}

const NOTHING: ScenarioContent = { rows: [], changes: [], findings: [] };

/**
 * The content of a scenario by name: its ancestors' values, replaced by its own where it has any.
 *
 * A name that nobody has gives nothing; an unknown parent, or a circle of parents, leaves the
 * scenario by itself. Each is a finding.
 */
export function contentOf(
  scenarios: readonly Scenario[],
  name: string | undefined,
): ScenarioContent {
  if (name === undefined) return NOTHING;
  const scenario = scenarios.find((one) => one.name === name);
  const known = scenarios.map((one) => one.name).join('、');
  const at = { field: 'scenarios' };
  if (!scenario)
    return { ...NOTHING, findings: [finding(UNKNOWN_SCENARIO, at, { scenario: name, known })] };
  const chain = [scenario];
  for (let next = scenario.parent; next !== undefined;) {
    const parent = scenarios.find((one) => one.name === next);
    if (!parent) {
      const lost = finding(UNKNOWN_PARENT, at, { scenario: name, parent: next, known });
      return { ...merged([scenario]), findings: [lost] };
    }
    if (chain.includes(parent)) {
      const circle = [...chain, parent].map((one) => one.name).join(' → ');
      return { ...merged([scenario]), findings: [finding(SCENARIO_CIRCLE, at, { circle })] };
    }
    chain.push(parent);
    next = parent.parent;
  }
  return { ...merged(chain.reverse()), findings: [] };
}

/** Rows and changes, ancestors first; a later one takes the place of what it replaces. */
function merged(chain: readonly Scenario[]): Pick<ScenarioContent, 'rows' | 'changes'> {
  let rows: readonly PolicyRow[] = [];
  let changes: readonly ScenarioChange[] = [];
  for (const one of chain) {
    const own = new Set(one.rows.map(slotOf));
    rows = [...rows.filter((row) => !own.has(slotOf(row))), ...one.rows];
    const ownChanges = new Set((one.changes ?? []).map(changeKey));
    changes = [
      ...changes.filter((change) => !ownChanges.has(changeKey(change))),
      ...(one.changes ?? []),
    ];
  }
  return { rows, changes };
}

/** What a row sets. */
export const slotOf = ({ parameter, key }: Pick<PolicyRow, 'parameter' | 'key'>): string =>
  key === undefined ? parameter : `${parameter}/${key}`;

/** What a change is about. */
export const changeKey = (change: ScenarioChange): string =>
  `${change.kind}/${change.kind === 'merger' ? change.predecessor : change.township}`;
