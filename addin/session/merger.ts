import {
  applyLineage,
  QUOTA_KINDS,
  type Baseline,
  type Finding,
  type Lineage,
  type PlanReport,
  type QuotaKind,
} from '../../engine/index.ts';

/** One township goes into another, whole. Codes. */
export interface Merger {
  readonly from: string;
  readonly into: string;
}

/**
 * The county after the merger, and what has to be settled because of it; a township that does not
 * exist, or the same twice, changes nothing.
 */
export function mergedCounty(
  baseline: Baseline,
  { from, into }: Merger,
): Pick<Lineage, 'baseline' | 'findings'> {
  const known = new Set(baseline.townships.map(({ code }) => code));
  if (from === into || !known.has(from) || !known.has(into)) return { baseline, findings: [] };
  const whole = { sharePosts: 1, sharePeople: 1, matter: 'merge' } as const;
  return applyLineage(baseline, [{ predecessor: from, successor: into, ...whole }]);
}

/** What a merger does to one number: both townships before, and the one after. */
export interface MergedFigure {
  readonly name:
    | 'administrative'
    | 'publicInstitution'
    | 'peopleAdministrative'
    | 'peoplePublicInstitution'
    | 'beyondAdministrative'
    | 'beyondPublicInstitution'
    | 'population'
    | 'required'
    | 'officers';
  readonly from?: number | undefined;
  readonly into?: number | undefined;
  /** Absent where one of the two is not known. */
  readonly sum?: number | undefined;
  readonly after?: number | undefined;
}

/** Posts as planned, people, population, officers required and owned: before, and after. */
export function mergedFigures(
  before: PlanReport,
  after: PlanReport,
  { from, into }: Merger,
): readonly MergedFigure[] {
  return FIGURES.map((name): MergedFigure => {
    const parts = [from, into].map((code) => figureOf(before, code, name));
    const [one, other] = parts;
    return {
      name,
      from: one,
      into: other,
      sum: one === undefined || other === undefined ? undefined : one + other,
      after: figureOf(after, into, name),
    };
  });
}

const FIGURES: readonly MergedFigure['name'][] = [
  ...QUOTA_KINDS,
  'peopleAdministrative',
  'peoplePublicInstitution',
  'beyondAdministrative',
  'beyondPublicInstitution',
  'population',
  'required',
  'officers',
];

function figureOf(
  report: PlanReport,
  code: string,
  name: MergedFigure['name'],
): number | undefined {
  const { plan, baseline } = report;
  switch (name) {
    case 'administrative':
    case 'publicInstitution':
      return postsOf(plan, code, name);
    case 'peopleAdministrative':
      return baseline.posts[code]?.administrative.inPost;
    case 'peoplePublicInstitution':
      return baseline.posts[code]?.publicInstitution.inPost;
    case 'beyondAdministrative':
      return beyond(report, code, 'administrative');
    case 'beyondPublicInstitution':
      return beyond(report, code, 'publicInstitution');
    default:
      return plan.enforcement.find(({ township }) => township === code)?.[name];
  }
}

function postsOf(plan: PlanReport['plan'], code: string, kind: QuotaKind): number | undefined {
  const row = plan.ledgers[kind].rows.find(({ township }) => township === code);
  return row?.decided ?? row?.draft ?? row?.proposal;
}

/** People in post beyond the posts of the plan. */
function beyond({ plan, baseline }: PlanReport, code: string, kind: QuotaKind): number | undefined {
  const posts = postsOf(plan, code, kind);
  const people = baseline.posts[code]?.[kind].inPost;
  return posts === undefined || people === undefined ? undefined : Math.max(0, people - posts);
}

/** What the merger leaves to be settled: approval, people left over, what held for the old borders. */
export const toSettle = (after: PlanReport, { into }: Merger): readonly Finding[] =>
  after.findings.filter(
    ({ notice, at }) => SETTLED.has(notice.code) && (at.township ?? into) === into,
  );

const SETTLED = new Set(['ADJ-204', 'ADJ-206', 'ADJ-208']);
