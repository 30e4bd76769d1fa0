import { yearOf } from '../base/date.ts';
import { remembered } from '../base/remembered.ts';
import type { Baseline } from '../model/baseline.ts';
import type { EnforcementRow } from '../model/plan.ts';
import { latestObservation, type Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';
import { distanceToSteps, officersDue, type PopulationStep } from './populationStep.ts';

/**
 * Officers required by population beside the people who are there, for every township.
 *
 * The requirement is a base and one officer for every further stretch of population; how the
 * stretch is read (completed, started, nearest) is a parameter, and all three are shown. Own
 * officers are held against it; auxiliaries count for nothing, co-located county officers only to
 * the force on the ground. A blank count, or a pending parameter, leaves its result absent.
 *
 * Units: people.
 *
 * @returns one row per township, in the order of `baseline.townships`
 */
export function requireOfficers(baseline: Baseline, policy: Policy): readonly EnforcementRow[] {
  const { townships, enforcement: staff, asOf } = baseline;
  const { populationBasis, reading, ...steps } = policy.enforcement;
  const { baseOfficers, residentsAtBase, residentsPerExtraOfficer } = steps;
  const parameters = { baseOfficers, residentsAtBase, residentsPerExtraOfficer };
  return required({ townships, staff, asOf, populationBasis, reading, ...parameters });
}

/** The parameters of the requirement. */
type Steps = Pick<
  Policy['enforcement'],
  'populationBasis' | 'baseOfficers' | 'residentsAtBase' | 'residentsPerExtraOfficer' | 'reading'
>;

/** All that the officers required follow from. */
interface OfOfficers extends Steps, Pick<Baseline, 'townships' | 'asOf'> {
  readonly staff: Baseline['enforcement'];
}

/** The parameters of posts have no say in it. */
const required = remembered((of: OfOfficers): readonly EnforcementRow[] =>
  of.townships.map((township) => {
    const staff = of.staff[township.code] ?? {};
    const due = requirement(township, of);
    const { officers, civilServants, certified, auxiliaries, coLocated } = staff;
    return {
      township: township.code,
      basis: due.basis,
      population: due.population,
      year: due.year,
      required: due.required,
      readings: due.readings,
      toNextUp: due.toNextUp,
      toNextDown: due.toNextDown,
      officers,
      civilServants,
      certified,
      auxiliaries,
      coLocated,
      onTheGround: both(officers, coLocated, (own, county) => own + county),
      shortage: both(due.required, officers, (required, own) => Math.max(0, required - own)),
    };
  }),
);

type Requirement = Pick<
  EnforcementRow,
  'basis' | 'population' | 'year' | 'required' | 'readings' | 'toNextUp' | 'toNextDown'
>;

function requirement(township: Township, of: OfOfficers): Requirement {
  const { asOf, populationBasis: basis } = of;
  if (basis === undefined) return {};
  const figure = latestObservation(township.population[basis], yearOf(asOf));
  if (figure === undefined) return { basis };
  const population = figure.value;
  const { year } = figure;

  const { baseOfficers: base, residentsAtBase: upTo, residentsPerExtraOfficer: every } = of;
  if (base === undefined || upTo === undefined || every === undefined)
    return { basis, population, year };
  const dueBy = (reading: PopulationStep['reading']): number =>
    officersDue(population, { base, upTo, every, reading });
  const readings = {
    completed: dueBy('completed'),
    started: dueBy('started'),
    nearest: dueBy('nearest'),
  };
  const { reading } = of;
  if (reading === undefined) return { basis, population, year, readings };
  const { up, down } = distanceToSteps(population, { base, upTo, every, reading });
  const required = readings[reading];
  return { basis, population, year, readings, required, toNextUp: up, toNextDown: down };
}

const both = (
  one: number | undefined,
  other: number | undefined,
  combine: (one: number, other: number) => number,
): number | undefined =>
  one === undefined || other === undefined ? undefined : combine(one, other);
