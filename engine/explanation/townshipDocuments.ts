import type { Decision, LeadershipPosts } from '../model/baseline.ts';
import { addressOf } from '../model/grid.ts';
import type { Ledger, MemoPosts, QuotaKind } from '../model/ledger.ts';
import type {
  EnforcementRow,
  InstitutionGroup,
  InstitutionRow,
  LedgerRow,
  ReconciliationRow,
  StaffingRow,
  Workload,
} from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import type { Policy } from '../policy/policy.ts';
import type { Explained } from './explain.ts';
import { members, plain, type Json } from './json.ts';

/** Every township with every component of its numbers, in the planner's order. */
export function townshipDocuments(report: Report<Policy>, explained: Explained): Json {
  const { plan, baseline } = report;
  const decisions = new Map(
    baseline.decisions.map((one) => [`${one.township}/${one.kind}`, one] as const),
  );
  const workload = byTownship(plan.workload.rows);
  const enforcement = byTownship(plan.enforcement);
  const institutions = byTownship(plan.institutions);
  const ledgers = forKinds((kind) => byTownship(plan.ledgers[kind].rows));
  const staffing = forKinds((kind) => byTownship(ofKind(plan.staffing, kind)));
  const reconciliation = forKinds((kind) => byTownship(ofKind(plan.reconciliation, kind)));
  return baseline.townships.map(({ code, name, role }) => ({
    code,
    name,
    role: role ?? null,
    leadershipPosts: leadershipDocument(baseline.leadership[code]),
    memo: memoDocument(baseline.posts[code]?.memo),
    workload: workloadDocument(workload.get(code)),
    ledgers: forKinds((kind) =>
      rowDocument(ledgers[kind].get(code), {
        decision: decisions.get(`${code}/${kind}`),
        why: explained.why[kind].get(code),
      }),
    ),
    staffing: forKinds((kind) =>
      staffingDocument(staffing[kind].get(code), baseline.posts[code]?.[kind]),
    ),
    enforcement: enforcementDocument(enforcement.get(code)),
    institutions: institutionDocument(institutions.get(code)),
    reconciliation: forKinds((kind) => reconciliationDocument(reconciliation[kind].get(code))),
  }));
}

const forKinds = <V>(of: (kind: QuotaKind) => V): Readonly<Record<QuotaKind, V>> => ({
  administrative: of('administrative'),
  publicInstitution: of('publicInstitution'),
});

const byTownship = <R extends { readonly township: string }>(
  rows: readonly R[],
): ReadonlyMap<string, R> => new Map(rows.map((row) => [row.township, row]));

const ofKind = <R extends { readonly kind: QuotaKind }>(
  rows: readonly R[],
  kind: QuotaKind,
): readonly R[] => rows.filter((row) => row.kind === kind);

const workloadDocument = (workload: Workload | undefined): Json =>
  workload === undefined
    ? null
    : {
        components: workload.components.map((one) =>
          members(one, ['indicator', 'value', 'year', 'normalised', 'weight', 'score']),
        ),
        factors: workload.factors.map((one) =>
          members(one, ['factor', 'value', 'source', 'strength', 'effect']),
        ),
        ...members(workload, ['score', 'multiplier', 'fixedPosts', 'points']),
      };

const leadershipDocument = (posts: LeadershipPosts | undefined): Json =>
  members(posts, ['principalApproved', 'principalFilled', 'deputyApproved', 'deputyFilled']);

const memoDocument = (memo: MemoPosts | undefined): Json =>
  members(memo, [
    'workersApproved',
    'workersInPost',
    'politicalLegalApproved',
    'politicalLegalInPost',
    'fullyFunded',
    'partlyFunded',
    'selfFunded',
    'offQuota',
  ]);

const rowDocument = (
  row: LedgerRow | undefined,
  of: { readonly decision: Decision | undefined; readonly why: unknown },
): Json => ({
  ...members(row, [
    'current',
    'requested',
    'leadership',
    'leadershipSource',
    'points',
    'floor',
    'ceiling',
    'exact',
    'quotient',
    'bound',
    'fixedPosts',
    'kept',
    'heldOut',
    'proposal',
    'adjustment',
    'reason',
    'basis',
    'counterparty',
    'fixed',
    'fixedAt',
    'draft',
    'decided',
    'document',
    'decidedOn',
  ]),
  ...members(of.decision, ['locked', 'lockedAt']),
  why: plain(of.why),
});

const staffingDocument = (
  row: StaffingRow | undefined,
  stated: Partial<Ledger> | undefined,
): Json => ({
  ...members(row, [
    'approved',
    'inPost',
    'onDuty',
    'onDutySource',
    'vacancy',
    'overstaffing',
    'pendingArrival',
    'reserved',
    'usable',
    'vacancyRate',
    'expectedExits',
  ]),
  ...members(stated, [
    'lentOut',
    'seconded',
    'longSick',
    'borrowed',
    'fromCounty',
    'toCounty',
    'heldOnOther',
    'loans',
  ]),
});

const enforcementDocument = (row: EnforcementRow | undefined): Json =>
  members(row, [
    'basis',
    'population',
    'year',
    'required',
    'readings',
    'officers',
    'civilServants',
    'certified',
    'civilServantsShort',
    'auxiliaries',
    'coLocated',
    'team',
    'onTheGround',
    'shortage',
    'toNextUp',
    'toNextDown',
  ]);

function institutionDocument(row: InstitutionRow | undefined): Json {
  const group = (of: InstitutionGroup | undefined): Json => ({
    ...members(of, [
      'limit',
      'required',
      'discretionary',
      'actual',
      'uniform',
      'names',
      'headedByLeaders',
      'duplicates',
      'missingUniform',
    ]),
    uniformVariants: (of?.uniformVariants ?? []).map(({ name, usual, cell }) => ({
      name,
      usual,
      address: cell ? addressOf(cell) : null,
    })),
  });
  return {
    ...members(row, ['sizeClass', 'classSource', 'derivedClass']),
    office: group(row?.groups.office),
    centre: group(row?.groups.centre),
  };
}

const reconciliationDocument = (row: ReconciliationRow | undefined): Json => ({
  ...members(row, ['sheet', 'documents', 'documentGap', 'inPost', 'realNames', 'realNameGap']),
  undocumented: (row?.undocumented ?? []).map(addressOf),
  undated: (row?.undated ?? []).map(addressOf),
  broken: (row?.broken ?? []).map(({ cell, expected, stated }) => ({
    address: cell ? addressOf(cell) : null,
    expected,
    stated,
  })),
});
