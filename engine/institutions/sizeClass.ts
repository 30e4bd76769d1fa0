import { yearOf } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { InstitutionRow } from '../model/plan.ts';
import { latestObservation, type SizeClass, type Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';

/** Size class of one township, and where it comes from. */
export type ClassFacts = Pick<InstitutionRow, 'sizeClass' | 'classSource' | 'derivedClass'>;

/**
 * The size class 一/二/三类: the sheet's own, else the one that the thresholds give.
 *
 * Whether a threshold includes itself (以上) or not (超过) is a parameter. A measure without any threshold takes no
 * part; one with a threshold missing for a class, or a township without the figure, leaves open
 * what the figure would have decided.
 */
export function classOf(township: Township, baseline: Baseline, policy: Policy): ClassFacts {
  const derivedClass = derive(measuresOf(township, baseline, policy), policy);
  if (township.sizeClass !== undefined)
    return { sizeClass: township.sizeClass, classSource: 'sheet', derivedClass };
  if (derivedClass === undefined) return {};
  return { sizeClass: derivedClass, classSource: 'thresholds', derivedClass };
}

interface Measure {
  readonly figure: number | undefined;
  readonly thresholds: Readonly<Record<string, number | undefined>>;
}

function measuresOf(township: Township, baseline: Baseline, policy: Policy): readonly Measure[] {
  const { classPopulation, classArea, populationBasis } = policy.institutions;
  const observations = populationBasis === undefined ? [] : township.population[populationBasis];
  const population = latestObservation(observations, yearOf(baseline.asOf))?.value;
  return [
    { figure: population, thresholds: classPopulation },
    { figure: township.areaKm2, thresholds: classArea },
  ].filter(({ thresholds }) => Object.values(thresholds).some((value) => value !== undefined));
}

function derive(measures: readonly Measure[], { institutions }: Policy): SizeClass | undefined {
  const { classRule, classBoundary } = institutions;
  if (measures.length === 0 || classBoundary === undefined) return undefined;
  if (classRule === undefined && measures.length > 1) return undefined;
  const combine = { oneSuffices: classRule === 'either', inclusive: classBoundary === 'inclusive' };
  for (const sizeClass of [1, 2] as const) {
    const reached = reaches(measures, sizeClass, combine);
    if (reached === undefined) return undefined;
    if (reached) return sizeClass;
  }
  return 3;
}

/** Whether the thresholds of a class are reached; nothing where a blank could turn the answer. */
function reaches(
  measures: readonly Measure[],
  sizeClass: SizeClass,
  { oneSuffices, inclusive }: { readonly oneSuffices: boolean; readonly inclusive: boolean },
): boolean | undefined {
  const answers = measures.map(({ figure, thresholds }) => {
    const threshold = thresholds[String(sizeClass)];
    if (figure === undefined || threshold === undefined) return undefined;
    return figure > threshold || (inclusive && figure === threshold);
  });
  if (answers.includes(oneSuffices)) return oneSuffices;
  return answers.includes(undefined) ? undefined : !oneSuffices;
}
