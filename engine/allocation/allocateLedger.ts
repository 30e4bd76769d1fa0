import type { LedgerPlan, Method, WorkloadTable } from '../model/plan.ts';
import { drafted, withDecision } from './draft.ts';
import { ledgerRow } from './ledgerRow.ts';
import { paced } from './pace.ts';
import { propose, type Proposal } from './proposal.ts';
import { ledgerPolicy, type LedgerCase, type Terms, termsOf } from './terms.ts';

/**
 * Plans one ledger: T and M, leadership, basic posts by points within bounds, then the decisions.
 *
 * Σ approved + M = T at every step. What is missing is listed and nothing is divided: a blank is
 * never zero, and T without a parameter is the sum of current posts and M, which is an assumption.
 */
export function allocateLedger(of: LedgerCase, workload: WorkloadTable): LedgerPlan {
  const terms = of.baseline.townships.map(({ code }) => termsOf(code, of));
  const { total, mobile: stated } = ledgerPolicy(of.policy, of.kind);
  const converted = terms.reduce((sum, one) => sum + (one.converted ?? 0), 0);
  const mobile = stated === undefined ? undefined : stated - converted;
  const { method } = of.policy.quota;
  const scope = of.scope ?? of.policy.quota.scope;
  const current = sumOrNothing(terms.map((one) => one.current));
  const posts =
    total ?? (stated === undefined || current === undefined ? undefined : current + stated);
  const missing = missingFor(of, { terms, workload, posts });
  const decisions = of.baseline.decisions.filter(({ kind }) => kind === of.kind);
  const facts: Omit<LedgerPlan, 'status' | 'heldOut' | 'rows'> = {
    kind: of.kind,
    missing,
    total:
      posts === undefined
        ? undefined
        : { posts, source: total === undefined ? 'sum' : 'parameter' },
    mobile,
    loans: terms.reduce(
      (sum, { township }) => sum + (of.baseline.posts[township]?.[of.kind].loans ?? 0),
      0,
    ),
    leadership: sumOrNothing(terms.map((one) => one.leadership)),
    scope: scope ?? 'full',
  };
  if (missing.length > 0 || posts === undefined || mobile === undefined || method === undefined) {
    const rows = terms.map((one) => withDecision(ledgerRow(one, 0), decisions));
    return { ...facts, status: 'undetermined', heldOut: 0, rows };
  }
  const target = propose({
    method,
    scope: scope === 'increments' ? scope : 'full',
    terms,
    workload,
    available: posts - mobile,
    recovered: recoveredPosts(of),
  });
  const proposal = stepped(target, { of, method, available: posts - mobile });
  const draft = drafted({
    method,
    proposal,
    decisions,
  });
  return {
    ...facts,
    basic: facts.leadership === undefined ? undefined : posts - mobile - facts.leadership,
    status: proposal.conflict ? 'infeasible' : 'determined',
    heldOut: proposal.heldOut,
    proposal: proposal.proposal,
    conflict: proposal.conflict,
    draft: draft.draft,
    draftConflict: draft.draftConflict,
    rows: draft.rows,
  };
}

/** Fields and parameters without which the ledger cannot be divided. */
function missingFor(
  of: LedgerCase,
  known: {
    readonly terms: readonly Terms[];
    readonly workload: WorkloadTable;
    readonly posts: number | undefined;
  },
): readonly string[] {
  const { terms, workload, posts } = known;
  const heldOut = new Set(workload.heldOut.map(({ township }) => township));
  const lacks = (field: keyof Terms, among = terms): boolean =>
    among.some((one) => one[field] === undefined);
  const needsCurrent =
    posts === undefined ||
    lacks(
      'current',
      terms.filter(({ township }) => heldOut.has(township)),
    ) ||
    ((of.scope ?? of.policy.quota.scope) === 'increments' && lacks('current'));
  return [
    ...workload.pending,
    ...workload.missing,
    ...(terms.length === 0 ? ['townships'] : []),
    ...(workload.rows.length === 0 && workload.missing.length + workload.pending.length === 0
      ? ['townships']
      : []),
    ...(ledgerPolicy(of.policy, of.kind).mobile === undefined ? [`quota.mobile${suffix(of)}`] : []),
    ...(needsCurrent ? [`${of.kind}.approved`] : []),
    ...(lacks('leadership') ? [`${of.kind}.leadership`] : []),
    ...(of.policy.quota.method === undefined ? ['quota.method'] : []),
    ...(of.policy.quota.scope === undefined ? ['quota.scope'] : []),
    ...(of.step?.missing ?? []),
  ].filter((one, index, all) => all.indexOf(one) === index);
}

const suffix = ({ kind }: LedgerCase): string =>
  kind === 'administrative' ? 'Administrative' : 'PublicInstitution';

/** The proposal, or this year's step towards it where that is what is in scope. */
function stepped(
  target: Proposal,
  { of, ...pool }: { readonly of: LedgerCase; readonly method: Method; readonly available: number },
): Proposal {
  const isStep = of.scope === 'paced' && of.step !== undefined && target.conflict === undefined;
  return isStep ? paced(target, { ...pool, steps: of.step.bounds }) : target;
}

function recoveredPosts(of: LedgerCase): ReadonlyMap<string, number> {
  return new Map(
    of.baseline.townships.map(({ code }) => [
      code,
      of.baseline.posts[code]?.[of.kind].recovered ?? 0,
    ]),
  );
}

/** The sum, or nothing if one of the parts is missing: blank is not zero. */
const sumOrNothing = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
