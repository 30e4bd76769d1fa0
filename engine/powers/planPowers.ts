import { groupBy } from '../base/groupBy.ts';
import { remembered } from '../base/remembered.ts';
import type { Baseline } from '../model/baseline.ts';
import { POWER_LISTS, type PowerItem, type Powers, type Route } from '../model/powers.ts';
import type { PowersPlan } from '../model/powersPlan.ts';
import { plainName } from '../policy/plainName.ts';
import type { Policy } from '../policy/policy.ts';
import type { Bearing } from './capacity.ts';
import { handoverStates, ownHandovers } from './handoverStates.ts';
import { lateDecisions } from './lateDecisions.ts';
import { letterRows } from './letterRows.ts';
import { powersRow } from './powersRow.ts';
import { unrecordedRows } from './unrecorded.ts';

/**
 * Powers (扩权赋能): counts of every list from its rows, where each item stands in two-up-two-down,
 * letters on the cut-off date, and what each township can bear.
 *
 * @returns nothing where the workbook has no sheet of powers
 */
export function planPowers(baseline: Baseline, policy: Policy): PowersPlan | undefined {
  const { powers, townships, institutions, enforcement, asOf } = baseline;
  if (powers === undefined) return undefined;
  const { effortPerItem, capacityPerOfficer } = policy.powers;
  const bearing = { effortPerItem, capacityPerOfficer };
  return planned({ powers, townships, institutions, enforcement, asOf, ...bearing });
}

/** All that the powers of a county follow from. */
interface OfPowers
  extends Bearing, Pick<Baseline, 'townships' | 'institutions' | 'enforcement' | 'asOf'> {
  readonly powers: Powers;
}

/** Thousands of rows, which most changes of a plan leave alone. */
const planned = remembered((of: OfPowers): PowersPlan => {
  const { powers, townships, asOf } = of;
  const { items } = powers;
  const byId = new Map(items.map((one) => [one.id, one]));
  const states = [...handoverStates(powers, townships, asOf).values()];
  const letters = letterRows(powers.letters, { items: byId, states, asOf });
  const statesOf = groupBy(states, ({ township }) => township);
  const lettersOf = groupBy(letters, ({ letter }) => letter.township);
  const institutionsOf = groupBy(of.institutions ?? [], ({ township }) => township);
  const plainNames = new Map(items.map((one) => [one.id, one.institutions.map(plainName)]));
  const rows = townships.map((township) =>
    powersRow(
      {
        township,
        items,
        plainNames,
        states: statesOf.get(township.code) ?? [],
        letters: lettersOf.get(township.code) ?? [],
        institutions: institutionsOf.get(township.code),
        certified: of.enforcement[township.code]?.certified,
      },
      of,
    ),
  );
  const departments = departmentsOf(items);
  const choosing = rows.filter(({ chosen }) => chosen > 0).map(({ township }) => township);
  const ofRoute = (route: Route): readonly PowerItem[] =>
    items.filter((item) => item.route === route);
  const [statutory, conferred, delegated] = [
    ofRoute('statutory'),
    ofRoute('conferred'),
    ofRoute('delegated'),
  ];
  const listed = Object.fromEntries(
    POWER_LISTS.map((list) => [list, delegated.filter((item) => item.list === list).length]),
  ) as Record<(typeof POWER_LISTS)[number], number>;
  return {
    items,
    counts: {
      ...listed,
      departments: departments.length,
      drafting: rows.filter(({ drafts }) => drafts).length,
      choosing: choosing.length,
      statutory: statutory.length,
      conferred: conferred.length,
      letters: letters.filter(({ sameAs }) => sameAs === undefined).length,
    },
    townshipList: statutory.length + conferred.length,
    departments,
    choosing,
    undivided: [...statutory, ...conferred].filter(
      ({ institutions, posts }) => institutions.length === 0 || posts.length === 0,
    ),
    unlisted: delegated.filter(({ list }) => list === undefined),
    ownerless: delegated.filter(({ department }) => department === undefined),
    mislisted: [...statutory, ...conferred].filter(({ list }) => list !== undefined),
    unfounded: conferred.filter(({ basis }) => basis === undefined),
    handovers: states,
    ownHandovers: ownHandovers(powers),
    unrecordedRows: unrecordedRows(states),
    lateDecisions: lateDecisions(letters, states),
    letters,
    townships: rows,
  };
});

const departmentsOf = (items: readonly PowerItem[]): readonly string[] => [
  ...new Set(
    items.flatMap(({ route, list, department }) =>
      route === 'delegated' && list === 'base' ? (department ?? []) : [],
    ),
  ),
];
