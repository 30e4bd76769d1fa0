import {
  applyLineage,
  QUOTA_KINDS,
  type Baseline,
  type Lineage,
  type PlanReport,
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
  'population',
  'required',
  'officers',
];

function figureOf(
  { plan, baseline }: PlanReport,
  code: string,
  name: MergedFigure['name'],
): number | undefined {
  switch (name) {
    case 'administrative':
    case 'publicInstitution': {
      const row = plan.ledgers[name].rows.find(({ township }) => township === code);
      return row?.decided ?? row?.draft ?? row?.proposal;
    }
    case 'peopleAdministrative':
      return baseline.posts[code]?.administrative.inPost;
    case 'peoplePublicInstitution':
      return baseline.posts[code]?.publicInstitution.inPost;
    default:
      return plan.enforcement.find(({ township }) => township === code)?.[name];
  }
}
