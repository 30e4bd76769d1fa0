import type { DutiesPlan, PowersPlan } from '../model/powersPlan.ts';
import type { Explained } from './explain.ts';
import { members, plain, type Json } from './json.ts';

/** Powers as JSON: lists apart, letters one by one, two-up-two-down by item. */
export function powersDocument(powers: PowersPlan | undefined, explained: Explained): Json {
  if (powers === undefined) return null;
  const states = new Map<string, PowersPlan['handovers'][number][]>();
  for (const state of powers.handovers)
    states.set(state.item, [...(states.get(state.item) ?? []), state]);
  return {
    ...members(powers, ['counts', 'townshipList', 'departments', 'choosing']),
    ownerless: plain(powers.ownerless.map(({ id }) => id)),
    ownHandovers: plain(powers.ownHandovers.flatMap(({ items }) => items)),
    mislisted: plain(powers.mislisted.map(({ id }) => id)),
    townships: powers.townships.map((row) => ({
      ...members(row, ['township', 'statutory', 'conferred', 'delegated', 'base', 'special']),
      ...members(row, ['chosen', 'letters', 'lettersInForce', 'steps', 'criteria', 'handedDown']),
      ...members(row, ['drafts', 'unrecorded']),
      ...members(row, ['withoutLetter', 'notThrough', 'unfit', 'closed', 'unchosen', 'unplaced']),
      ...members(row, ['penalties', 'effort', 'certified', 'effortPerOfficer', 'capacity']),
      ...members(row, ['spare', 'couldTake', 'giveBack', 'beyond']),
      why: explained.powers.get(row.township) ?? null,
    })),
    letters: powers.letters.map(({ letter, ...row }) => ({
      ...members(letter, ['township', 'department', 'number', 'items', 'authority']),
      ...members(letter, ['from', 'until', 'liability', 'published']),
      ...members(row, [
        'term',
        'daysLeft',
        'isRenewed',
        'isWithdrawn',
        'missing',
        'notDelegable',
        'ofOthers',
        'alsoUnder',
        'beforeDecision',
      ]),
      isRepeated: row.sameAs !== undefined,
    })),
    items: powers.items.map((item) => ({
      ...members(item, ['id', 'name', 'route', 'list', 'category', 'department', 'effort']),
      ...members(item, ['institutions', 'posts', 'basis']),
      handovers: (states.get(item.id) ?? []).map(({ township, step, chosen, record }) => ({
        township,
        step,
        chosen,
        ...members(record, ['wish', 'askedBy', 'offer', 'offeredBy']),
        ...members(record, ['releasable', 'bearable', 'usable', 'assessedBy']),
        ...members(record, ['decision', 'document', 'decidedOn']),
      })),
    })),
  };
}

/** Duties as JSON: three lists apart, and the tasks held against them. */
export function dutiesDocument(duties: DutiesPlan | undefined): Json {
  if (duties === undefined) return null;
  return {
    ...members(duties, ['counts']),
    withoutDepartment: plain(duties.withoutDepartment.map(({ id }) => id)),
    withoutBasis: plain(duties.withoutBasis.map(({ id }) => id)),
    unplaced: duties.unplaced === undefined ? null : plain(duties.unplaced.map(({ id }) => id)),
    tasks: duties.tasks.map(({ task, ...row }) => ({
      ...members(task, ['department', 'matter', 'entry', 'document', 'approvedOn', 'assignedOn']),
      ...members(row, ['townships', 'admittedBy', 'isEarly']),
    })),
  };
}
