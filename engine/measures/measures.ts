import type { Baseline } from '../model/baseline.ts';
import { QUOTA_KINDS } from '../model/ledger.ts';
import type { LedgerMeasures, Measures } from '../model/measures.ts';
import type { Finding, Severity } from '../model/notice.ts';
import type { LedgerPlan, Plan } from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import { displacement } from './displacement.ts';
import { gini, theil, type Holding } from './inequality.ts';
import { movedBy } from './moved.ts';
import { changeBy, standing, type NumberOf } from './standing.ts';

/**
 * What a plan comes to, in numbers that two plans can be compared by.
 *
 * People are held against the posts of the plan, not against the present ones: a vacancy here is
 * one that the plan leaves. A sum over something unknown is unknown.
 *
 * Units: posts, people, problems; Gini and Theil have none.
 *
 * @param numberOf the number that a township stands at: decided, else draft, else proposal
 */
export function measures(
  { baseline, plan, findings }: Report<unknown>,
  numberOf: NumberOf = standing,
): Measures {
  return {
    ...planMeasures(baseline, plan, numberOf),
    problems: {
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      info: countOf(findings, 'info'),
    },
    displacement: {
      administrative: displacement(plan.ledgers.administrative, plan.adjustment.administrative),
      publicInstitution: displacement(
        plan.ledgers.publicInstitution,
        plan.adjustment.publicInstitution,
      ),
    },
  };
}

/** The measures that need no rule and no second division. */
function planMeasures(
  baseline: Baseline,
  plan: Plan,
  numberOf: NumberOf,
): Omit<Measures, 'problems' | 'displacement'> {
  const posts = sumOf(QUOTA_KINDS, (kind) => sumOf(plan.ledgers[kind].rows, numberOf));
  const people = sumOf(plan.enforcement, ({ population }) => population);
  return {
    ledgers: {
      administrative: ledgerMeasures(plan.ledgers.administrative, baseline, numberOf),
      publicInstitution: ledgerMeasures(plan.ledgers.publicInstitution, baseline, numberOf),
    },
    postsPerTenThousand:
      posts === undefined || people === undefined || people === 0
        ? undefined
        : (posts * 10_000) / people,
    officersRequired: sumOf(plan.enforcement, ({ required }) => required),
    officers: sumOf(plan.enforcement, ({ officers }) => officers),
    officersShort: sumOf(plan.enforcement, ({ shortage }) => shortage),
  };
}

function ledgerMeasures(
  { rows, kind }: LedgerPlan,
  baseline: Baseline,
  numberOf: NumberOf,
): LedgerMeasures {
  const staffed = rows.map((row) => {
    const ledger = baseline.posts[row.township]?.[kind];
    const posts = numberOf(row);
    const spare =
      posts === undefined || ledger?.inPost === undefined ? undefined : posts - ledger.inPost;
    const held = (ledger?.pendingArrival ?? 0) + (ledger?.reserved ?? 0);
    return { spare, usable: spare === undefined ? undefined : spare - held };
  });
  const holdings = rows.flatMap((row): readonly Holding[] => {
    const posts = numberOf(row);
    return posts === undefined || row.points === undefined ? [] : [{ posts, points: row.points }];
  });
  const shift = movedBy(rows.map((row) => changeBy(row, numberOf)));
  return {
    posts: sumOf(rows, numberOf),
    moved: shift?.moved,
    net: shift?.net,
    vacancies: sumOf(staffed, ({ spare }) => spare && Math.max(0, spare)),
    overstaffing: sumOf(staffed, ({ spare }) => spare && Math.max(0, -spare)),
    usable: sumOf(staffed, ({ usable }) => usable && Math.max(0, usable)),
    usableLack: sumOf(staffed, ({ usable }) => usable && Math.max(0, -usable)),
    gini: gini(holdings),
    theil: theil(holdings),
  };
}

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter(({ notice }) => notice.pending !== true && notice.severity === severity).length;

/** The sum, or nothing if one of the parts is missing: blank is not zero. */
function sumOf<R>(rows: readonly R[], of: (row: R) => number | undefined): number | undefined {
  return rows.reduce<number | undefined>((sum, row) => {
    const part = of(row);
    return sum === undefined || part === undefined ? undefined : sum + part;
  }, 0);
}
