import type { DelegationLetter, Handover } from '../model/powers.ts';
import type { HandoverState, LateDecision, LetterRow } from '../model/powersPlan.ts';

interface Late extends Pick<LateDecision, 'decidedOn'> {
  readonly letters: Set<DelegationLetter>;
  readonly items: Set<string>;
}

/** Decisions on which letters begin too early, each row once with all of its letters. */
export function lateDecisions(
  letters: readonly LetterRow[],
  states: readonly HandoverState[],
): readonly LateDecision[] {
  const early = letters.filter(({ beforeDecision }) => beforeDecision.length > 0);
  if (early.length === 0) return [];
  const stateOf = new Map(states.map((state) => [`${state.township}/${state.item}`, state]));
  const found = new Map<Handover, Late>();
  for (const { letter, beforeDecision } of early)
    for (const item of beforeDecision) {
      const { saidBy, record } = stateOf.get(`${letter.township}/${item}`) ?? {};
      if (saidBy?.decided === undefined) continue;
      const late = found.get(saidBy.decided) ?? {
        ...{ letters: new Set(), items: new Set(), decidedOn: record?.decidedOn },
      };
      late.letters.add(letter);
      late.items.add(item);
      found.set(saidBy.decided, late);
    }
  return [...found].map(([row, { decidedOn, ...late }]) => ({
    ...{ row, decidedOn },
    ...{ letters: [...late.letters], items: [...late.items] },
  }));
}
