import { applyLineage } from '../adjustment/lineage/applyLineage.ts';
import { LINEAGE_REFUSED } from '../adjustment/lineage/notices.ts';
import { REFUSED } from '../adjustment/lineage/words.ts';
import type { IsoDate } from '../base/date.ts';
import type { Baseline, PolicyRow, ScenarioChange } from '../model/baseline.ts';
import type { LineageRow } from '../model/lineage.ts';
import { finding, type Finding } from '../model/notice.ts';
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
interface Changed extends Pick<Case, 'baseline' | 'findings'> {
  /** What a township that went is part of now. */
  readonly heirs: ReadonlyMap<string, string>;
}

/** First who bears a task, in the townships as they are; then what becomes of the townships. */
function countyChanged(
  baseline: Baseline,
  changes: readonly ScenarioChange[],
): Pick<Case, 'baseline' | 'findings'> {
  const isTask = ({ kind }: ScenarioChange): boolean => kind === 'task';
  const inOrder = [...changes.filter(isTask), ...changes.filter((one) => !isTask(one))];
  return inOrder.reduce<Changed>(withChange, { baseline, findings: [], heirs: new Map() });
}

function withChange(before: Changed, change: ScenarioChange): Changed {
  const { baseline, heirs } = before;
  if (change.kind === 'task')
    return { ...before, baseline: withTask(baseline, change.township, change.bears) };
  const now = (code: string): string => heirs.get(code) ?? code;
  const rows = rowsOf(change, baseline, now);
  if (rows.length === 0 && change.kind === 'lineage' && change.applies)
    return { ...before, findings: [...before.findings, nothingToCome(change, baseline)] };
  const after = applyLineage(baseline, rows);
  return {
    baseline: after.baseline,
    findings: [...before.findings, ...after.findings],
    heirs: heirsAfter(heirs, rows, after.baseline),
  };
}

/** Who stands for a township that went as a whole; one that was shared out has no single heir. */
function heirsAfter(
  heirs: Changed['heirs'],
  rows: readonly LineageRow[],
  { townships }: Baseline,
): Changed['heirs'] {
  const there = new Set(townships.map(({ code }) => code));
  const went = new Map(
    rows.flatMap(({ predecessor, successor, sharePosts }) =>
      sharePosts === 1 && !there.has(predecessor) ? [[predecessor, successor] as const] : [],
    ),
  );
  return new Map([
    ...[...heirs].map(([code, heir]) => [code, went.get(heir) ?? heir] as const),
    ...went,
  ]);
}

const WHOLE = { sharePosts: 1, sharePeople: 1 } as const;

/** A change as rows of lineage; none where nothing is to be done. */
function rowsOf(
  change: Exclude<ScenarioChange, { readonly kind: 'task' }>,
  { lineage = [], asOf }: Baseline,
  now: (code: string) => string,
): readonly LineageRow[] {
  if (change.kind === 'merger') {
    const [predecessor, successor] = [now(change.predecessor), now(change.successor)];
    return predecessor === successor ? [] : [{ predecessor, successor, ...WHOLE, matter: 'merge' }];
  }
  const code = now(change.township);
  if (change.kind === 'rename')
    return [
      {
        predecessor: code,
        successor: code,
        successorName: change.name,
        ...WHOLE,
        matter: 'rename',
      },
    ];
  return change.applies
    ? lineage.filter(
        ({ predecessor, date }) => predecessor === code && (date === undefined || date > asOf),
      )
    : [];
}

const nothingToCome = (
  { township, cell }: Extract<ScenarioChange, { readonly kind: 'lineage' }>,
  { townships }: Baseline,
): Finding =>
  finding(
    LINEAGE_REFUSED,
    { field: 'scenarios.value', cell },
    {
      township: townships.find(({ code }) => code === township)?.name ?? township,
      why: REFUSED.nothing,
    },
  );

const withTask = (baseline: Baseline, code: string, bears: boolean): Baseline => ({
  ...baseline,
  townships: baseline.townships.map((one) =>
    one.code === code ? { ...one, countyTask: bears } : one,
  ),
});
