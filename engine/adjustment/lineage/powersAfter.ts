import type { Duties } from '../../model/duties.ts';
import type { Powers } from '../../model/powers.ts';
import { followed, heirOf, heirsOf, type Succession } from './succession.ts';

/**
 * Records of two-up-two-down and letters after the handovers: the heir stands where its predecessor
 * stood. Rows are laid over one another in their order, so where two that become one are recorded
 * differently, the later row holds.
 */
export const powersAfter = (
  { items, handovers, letters }: Powers,
  succession: Succession,
): Powers => ({
  items,
  handovers: handovers.map((row) =>
    row.townships === undefined
      ? row
      : { ...row, townships: once(row.townships.map((code) => heirOf(succession, code))) },
  ),
  letters: followed(letters, succession) ?? [],
});

/** Tasks after the handovers: one handed to a township is handed to every part of it. */
export const dutiesAfter = (
  { territorial, entries, tasks }: Duties,
  succession: Succession,
): Duties => ({
  ...{ territorial, entries },
  tasks: tasks.map((task) =>
    task.townships === undefined
      ? task
      : { ...task, townships: once(task.townships.flatMap((code) => heirsOf(succession, code))) },
  ),
});

const once = (codes: readonly string[]): readonly string[] => [...new Set(codes)];
