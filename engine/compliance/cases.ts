import { type IsoDate, yearOf } from '../base/date.ts';
import type {
  Baseline,
  Decision,
  EnforcementStaff,
  Institution,
  LeadershipPosts,
  PlanStatus,
} from '../model/baseline.ts';
import {
  type Ledger,
  QUOTA_KINDS,
  QUOTA_LABELS,
  type QuotaKind,
  type TownshipPosts,
} from '../model/ledger.ts';
import type { AdjustmentRow, LedgerAdjustment } from '../model/adjustment.ts';
import type { MobilePool } from '../model/mobile.ts';
import type { ForceRow } from '../model/jointPlan.ts';
import type { Localized } from '../model/locale.ts';
import type {
  EnforcementRow,
  Indicator,
  InstitutionRow,
  LedgerPlan,
  LedgerRow,
  PlacedPosts,
  Plan,
  ReconciliationRow,
  StaffingRow,
} from '../model/plan.ts';
import type { HandoverState, LetterRow, PowersRow } from '../model/powersPlan.ts';
import type { SetUpRow } from '../model/setUpPlan.ts';
import type { Township } from '../model/township.ts';
import type { UseRow } from '../model/usePlan.ts';

/** What every case knows of the county it stands in. */
interface InCounty {
  readonly asOf: IsoDate;
  /** Year of the cut-off date. */
  readonly year: number;
  readonly status?: PlanStatus | undefined;
  readonly baseline: Baseline;
}

/** One township in one ledger. */
export interface LedgerCase extends InCounty {
  readonly township: Township;
  readonly name: string;
  readonly kind: QuotaKind;
  /** 行政编制 or 事业编制. */
  readonly ledger: Localized;
  /** Empty where the workbook says nothing of the township. */
  readonly posts: Ledger;
  /** From formula to decision; empty likewise. */
  readonly row: Partial<LedgerRow>;
  readonly staffing: Partial<StaffingRow>;
  readonly use: Partial<UseRow>;
  /** Posts decomposed to the township's institutions. */
  readonly placed?: PlacedPosts | undefined;
  readonly reconciliation: Partial<ReconciliationRow>;
  /** Distance from the target and this year's step. */
  readonly adjustment: Partial<AdjustmentRow>;
  readonly decision?: Decision | undefined;
}

/** One township. */
export interface TownshipCase extends InCounty {
  readonly township: Township;
  readonly name: string;
  readonly posts?: TownshipPosts | undefined;
  /** Whether its workload could be measured; if not, the indicators that are blank. */
  readonly isMeasured: boolean;
  readonly heldOut: readonly Indicator[];
  readonly leadership: LeadershipPosts;
  readonly staff: EnforcementStaff;
  readonly enforcement: Partial<EnforcementRow>;
  readonly institutions?: InstitutionRow | undefined;
  /** Institutions as listed; absent where the workbook lists none for this township. */
  readonly listed?: readonly Institution[] | undefined;
  /** Absent where the workbook has no sheet of powers. */
  readonly powers?: PowersRow | undefined;
  readonly letters: readonly LetterRow[];
  /** Where its items stand in two-up-two-down, by number. */
  readonly handovers: ReadonlyMap<string, HandoverState>;
  /** What it made of its own choice; who enforces there. */
  readonly setUp?: SetUpRow | undefined;
  readonly force?: ForceRow | undefined;
  readonly ledgers: Readonly<Record<QuotaKind, LedgerCase>>;
  /** The same township a year before, for rules that compare two years. */
  readonly previous?: TownshipCase | undefined;
}

/** One ledger of the whole county. */
export interface CountyLedgerCase extends InCounty {
  readonly kind: QuotaKind;
  readonly ledger: Localized;
  readonly plan: LedgerPlan;
  readonly adjustment: LedgerAdjustment;
  readonly mobile: MobilePool;
  readonly townships: readonly LedgerCase[];
}

/** The county. */
export interface CountyCase extends InCounty {
  readonly plan: Plan;
  readonly townships: readonly TownshipCase[];
}

/** What a rule of each kind of subject is asked about. */
export interface Cases {
  readonly county: CountyCase;
  readonly countyLedger: CountyLedgerCase;
  readonly township: TownshipCase;
  readonly ledger: LedgerCase;
}

/** Whom a rule speaks of: the county, one of its ledgers, a township, a township's ledger. */
export type Subject = keyof Cases;

/** All cases of a county, by subject, in the planner's order of townships. */
export type CaseLists = { readonly [S in Subject]: readonly Cases[S][] };

/** Puts what baseline and plan say of each subject into one hand; built once for all rules. */
export function casesOf(baseline: Baseline, plan: Plan): CaseLists {
  const { asOf } = baseline;
  const shared = { asOf, year: yearOf(asOf), status: baseline.county.status, baseline };
  const find = lookups(baseline, plan);
  const townships = baseline.townships.map((township): TownshipCase => {
    const { code, name } = township;
    const ledgerCase = (kind: QuotaKind): LedgerCase => ({
      ...shared,
      ...{ township, name, kind, ledger: QUOTA_LABELS[kind] },
      posts: baseline.posts[code]?.[kind] ?? { kind },
      row: find.rows[kind].get(code) ?? {},
      staffing: find.staffing.get(`${code}/${kind}`) ?? {},
      use: find.use.get(`${code}/${kind}`) ?? {},
      placed: find.institutions.get(code)?.placed[kind],
      reconciliation: find.reconciliation.get(`${code}/${kind}`) ?? {},
      adjustment: find.adjustment[kind].get(code) ?? {},
      decision: find.decisions.get(`${code}/${kind}`),
    });
    return {
      ...shared,
      ...{ township, name },
      posts: baseline.posts[code],
      isMeasured: find.workload.has(code),
      heldOut: find.heldOut.get(code)?.missing ?? [],
      leadership: baseline.leadership[code] ?? {},
      staff: baseline.enforcement[code] ?? {},
      enforcement: find.enforcement.get(code) ?? {},
      institutions: find.institutions.get(code),
      listed: find.listed.get(code),
      powers: find.powers.get(code),
      letters: find.letters.get(code) ?? [],
      handovers: find.handovers.get(code) ?? new Map<string, HandoverState>(),
      setUp: find.setUps.get(code),
      force: find.forces.get(code),
      ledgers: {
        administrative: ledgerCase('administrative'),
        publicInstitution: ledgerCase('publicInstitution'),
      },
    };
  });
  return {
    county: [{ ...shared, plan, townships }],
    countyLedger: QUOTA_KINDS.map((kind) => ({
      ...shared,
      ...{ kind, ledger: QUOTA_LABELS[kind], plan: plan.ledgers[kind] },
      adjustment: plan.adjustment[kind],
      mobile: plan.mobile[kind],
      townships: townships.map(({ ledgers }) => ledgers[kind]),
    })),
    township: townships,
    ledger: townships.flatMap(({ ledgers }) => QUOTA_KINDS.map((kind) => ledgers[kind])),
  };
}

interface OfLedger {
  readonly township: string;
  readonly kind: QuotaKind;
}

const byTownship = <T extends { readonly township: string }>(
  rows: readonly T[],
): ReadonlyMap<string, T> => new Map(rows.map((row) => [row.township, row]));

const byLedger = <T extends OfLedger>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [`${row.township}/${row.kind}`, row]));

/** Every list by township, so that a large county costs no more than its size. */
function lookups(baseline: Baseline, plan: Plan) {
  const listed = new Map<string, Institution[]>();
  for (const one of baseline.institutions ?? [])
    listed.set(one.township, [...(listed.get(one.township) ?? []), one]);
  return {
    listed,
    rows: {
      administrative: byTownship(plan.ledgers.administrative.rows),
      publicInstitution: byTownship(plan.ledgers.publicInstitution.rows),
    },
    adjustment: {
      administrative: byTownship(plan.adjustment.administrative.rows),
      publicInstitution: byTownship(plan.adjustment.publicInstitution.rows),
    },
    workload: byTownship(plan.workload.rows),
    heldOut: byTownship(plan.workload.heldOut),
    staffing: byLedger(plan.staffing),
    use: byLedger(plan.use),
    reconciliation: byLedger(plan.reconciliation),
    decisions: byLedger(baseline.decisions),
    enforcement: byTownship(plan.enforcement),
    institutions: byTownship(plan.institutions),
    powers: byTownship(plan.powers?.townships ?? []),
    ...ofPowers(plan),
    setUps: byTownship(plan.setUps?.rows ?? []),
    forces: byTownship(plan.joint?.forces ?? []),
  };
}

/** Letters and states of two-up-two-down, by township. */
function ofPowers({ powers }: Plan) {
  const letters = new Map<string, LetterRow[]>();
  for (const row of powers?.letters ?? []) {
    const own = letters.get(row.letter.township);
    if (own) own.push(row);
    else letters.set(row.letter.township, [row]);
  }
  const handovers = new Map<string, Map<string, HandoverState>>();
  for (const state of powers?.handovers ?? []) {
    const own = handovers.get(state.township) ?? new Map<string, HandoverState>();
    handovers.set(state.township, own.set(state.item, state));
  }
  return { letters, handovers };
}
