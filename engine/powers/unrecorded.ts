import type { Handover } from '../model/powers.ts';
import type {
  HandoverRecord,
  HandoverState,
  HandoverStep,
  UnrecordedRow,
} from '../model/powersPlan.ts';

/** Whether a step was taken while its record is blank: who asked, offered, assessed, decided. */
const LACKS: Readonly<Record<HandoverStep, (record: HandoverRecord) => boolean>> = {
  wished: ({ wish, askedBy }) => wish !== undefined && askedBy === undefined,
  offered: ({ offer, offeredBy }) => offer !== undefined && offeredBy === undefined,
  assessed: ({ releasable, bearable, usable, assessedBy }) =>
    [releasable, bearable, usable].some((said) => said !== undefined) && assessedBy === undefined,
  decided: ({ decision, document, decidedOn }) =>
    decision !== undefined && (document === undefined || decidedOn === undefined),
};
const STEPS = Object.keys(LACKS) as readonly HandoverStep[];

/** Items with a step that was taken while its record is blank. */
export function unrecordedIn(
  states: readonly HandoverState[],
): Readonly<Record<HandoverStep, readonly string[]>> {
  const such = (step: HandoverStep): readonly string[] =>
    states.filter(({ record }) => LACKS[step](record)).map(({ item }) => item);
  return {
    ...{ wished: such('wished'), offered: such('offered') },
    ...{ assessed: such('assessed'), decided: such('decided') },
  };
}

/**
 * The rows to be completed, each once: one row speaks of many items and townships.
 *
 * Costs one pass over the states.
 */
export function unrecordedRows(states: readonly HandoverState[]): readonly UnrecordedRow[] {
  const found = new Map<Handover, Record<'steps' | 'items' | 'townships', Set<string>>>();
  for (const { item, township, record, saidBy } of states)
    for (const step of STEPS) {
      const row = saidBy[step];
      if (row === undefined || !LACKS[step](record)) continue;
      const lacking = found.get(row) ?? {
        ...{ steps: new Set<string>(), items: new Set<string>(), townships: new Set<string>() },
      };
      lacking.steps.add(step);
      lacking.items.add(item);
      lacking.townships.add(township);
      found.set(row, lacking);
    }
  return [...found].map(([row, { steps, items, townships }]) => ({
    row,
    steps: STEPS.filter((step) => steps.has(step)),
    items: [...items],
    townships: [...townships],
  }));
}
