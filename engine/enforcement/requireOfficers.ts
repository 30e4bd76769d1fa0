import { yearOf } from '../base/date.ts';
import { remembered } from '../base/remembered.ts';
import type { Baseline } from '../model/baseline.ts';
import type { EnforcementRow } from '../model/plan.ts';
import { latestObservation, type Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';
import { distanceToSteps, officersDue, type PopulationStep } from './populationStep.ts';

/**
 * Officers required by population beside the township's own people, for every township.
 *
 * The requirement is a base and one officer for every further stretch of population; how the
 * stretch is read (completed, started, nearest) is a parameter, and all three are shown. Own
 * officers are held against it; auxiliaries count for nothing. Who else is on the ground joint
 * enforcement says. A blank count, or a pending parameter, leaves its result absent.
 *
 * Units: people.
 *
 * @returns one row per township, in the order of `baseline.townships`
 */
export function requireOfficers(baseline: Baseline, policy: Policy): readonly EnforcementRow[] {
  const { townships, enforcement: staff, asOf } = baseline;
  const { populationBasis, reading, ...steps } = policy.enforcement;
  const { baseOfficers, residentsAtBase, residentsPerExtraOfficer, minimumCivilServants } = steps;
  const parameters = { baseOfficers, residentsAtBase, residentsPerExtraOfficer };
  const chosen = { populationBasis, reading, minimumCivilServants };
  return required({ townships, staff, asOf, ...chosen, ...parameters });
}

/** The parameters of the requirement. */
type Steps = Pick<
  Policy['enforcement'],
  | 'populationBasis'
  | 'baseOfficers'
  | 'residentsAtBase'
  | 'residentsPerExtraOfficer'
  | 'reading'
  | 'minimumCivilServants'
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
    const { officers, civilServants, certified, auxiliaries } = staff;
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
      civilServantsShort: missing(of.minimumCivilServants, civilServants),
      auxiliaries,
      shortage: missing(due.required, officers),
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

const missing = (due: number | undefined, there: number | undefined): number | undefined =>
  due === undefined || there === undefined ? undefined : Math.max(0, due - there);
