import type { HandoverRecord, HandoverState, HandoverStep } from '../model/powersPlan.ts';

/** Items with a step that was taken while its record is blank: who asked, offered, assessed, decided. */
export function unrecordedIn(
  states: readonly HandoverState[],
): Readonly<Record<HandoverStep, readonly string[]>> {
  const such = (lacks: (record: HandoverRecord) => boolean): readonly string[] =>
    states.filter(({ record }) => lacks(record)).map(({ item }) => item);
  return {
    wished: such(({ wish, askedBy }) => wish !== undefined && askedBy === undefined),
    offered: such(({ offer, offeredBy }) => offer !== undefined && offeredBy === undefined),
    assessed: such(
      ({ releasable, bearable, usable, assessedBy }) =>
        [releasable, bearable, usable].some((said) => said !== undefined) &&
        assessedBy === undefined,
    ),
    decided: such(
      ({ decision, document, decidedOn }) =>
        decision !== undefined && (document === undefined || decidedOn === undefined),
    ),
  };
}
