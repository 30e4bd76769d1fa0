import { applyLineage } from '../adjustment/lineage/applyLineage.ts';
import type { IsoDate } from '../base/date.ts';
import type { Baseline, PolicyRow, ScenarioChange } from '../model/baseline.ts';
import type { Finding } from '../model/notice.ts';
import { policyOn, type Policy } from '../policy/policy.ts';
import { borderFindings, inBordersOf } from '../succession/borders.ts';
import type { RunName } from '../receipt.ts';
import { contentOf, type ScenarioContent } from './chain.ts';

/** A county, and what is set for it. */
export interface CountySet {
  readonly baseline: Baseline;
  readonly policyRows: readonly PolicyRow[];
}

/** What a run is made under, besides the county itself. */
export interface CaseSettings {
  /** Name of a scenario of the baseline. */
  readonly scenario?: string | undefined;
  /** Parameter values for this run alone; they win over sheet and scenario. */
  readonly overrides?: readonly PolicyRow[] | undefined;
}

/** One case: the county as a scenario has it, and the policy that holds in it on any day. */
export interface Case {
  readonly baseline: Baseline;
  readonly resolvedOn: (asOf: IsoDate) => ReturnType<typeof policyOn>;
  readonly policyAt: (asOf: IsoDate) => Policy;
  /** About the scenario itself, and about borders that moved under the sheets. */
  readonly findings: readonly Finding[];
  readonly run: RunName;
}

/** The case that settings name; the baseline given is never touched. */
export function caseOf(county: CountySet, settings: CaseSettings): Case {
  return caseWith(county, contentOf(county.baseline.scenarios, settings.scenario), settings);
}

/** The case that some content makes, under the settings' name, in the borders of the cut-off date. */
export function caseWith(
  { baseline, policyRows }: CountySet,
  content: ScenarioContent,
  { scenario, overrides }: CaseSettings,
): Case {
  const bordered = inBordersOf(baseline);
  const resolvedOn: Case['resolvedOn'] = (asOf) =>
    policyOn(asOf, { sheet: policyRows, scenario: content.rows, run: overrides });
  const taken = new Map<IsoDate, Policy>();
  const changed = countyChanged(bordered.baseline, content.changes);
  return {
    baseline: changed.baseline,
    resolvedOn,
    policyAt: (asOf) => {
      const policy = taken.get(asOf) ?? resolvedOn(asOf).policy;
      taken.set(asOf, policy);
      return policy;
    },
    findings: [...content.findings, ...borderFindings(baseline, bordered), ...changed.findings],
    run: {
      scenario,
      overrides: overrides?.map(({ parameter, key, value }) => ({ parameter, key, value })),
    },
  };
}

/** A county that a scenario has changed, and what has to be settled because of it. */
type Changed = Pick<Case, 'baseline' | 'findings'>;

/** First who bears a task, in the townships as they are; then what becomes of the townships. */
function countyChanged(baseline: Baseline, changes: readonly ScenarioChange[]): Changed {
  const isTask = ({ kind }: ScenarioChange): boolean => kind === 'task';
  const inOrder = [...changes.filter(isTask), ...changes.filter((one) => !isTask(one))];
  const heirs = new Map<string, string>();
  return inOrder.reduce<Changed>(
    (before, change) => {
      if (change.kind === 'task')
        return { ...before, baseline: withTask(before.baseline, change.township, change.bears) };
      const predecessor = heirs.get(change.predecessor) ?? change.predecessor;
      const successor = heirs.get(change.successor) ?? change.successor;
      if (predecessor === successor) return before;
      const whole = { sharePosts: 1, sharePeople: 1, matter: 'merge' } as const;
      const after = applyLineage(before.baseline, [{ predecessor, successor, ...whole }]);
      for (const [code, heir] of heirs) if (heir === predecessor) heirs.set(code, successor);
      heirs.set(predecessor, successor);
      return { baseline: after.baseline, findings: [...before.findings, ...after.findings] };
    },
    { baseline, findings: [] },
  );
}

const withTask = (baseline: Baseline, code: string, bears: boolean): Baseline => ({
  ...baseline,
  townships: baseline.townships.map((one) =>
    one.code === code ? { ...one, countyTask: bears } : one,
  ),
});
