import { dayBefore } from '../../base/date.ts';
import type { Baseline, FormerTownship } from '../../model/baseline.ts';
import type { LineageGroup, LineageRow } from '../../model/lineage.ts';
import type { Township } from '../../model/township.ts';
import { lineageGroups } from './groups.ts';
import type { Handover } from './handover.ts';
import { listsAfter } from './listsAfter.ts';
import { postsAfter } from './postsAfter.ts';
import { successorTownship } from './successorTownship.ts';

/** A baseline after dated changes, and the predecessors whose rows could not be applied. */
export interface Lineage {
  readonly baseline: Baseline;
  readonly refused: readonly {
    readonly predecessor: string;
    readonly why: 'unknown' | 'shares';
  }[];
}

/**
 * The baseline after townships were merged, split or renamed: a pure function of both.
 *
 * Posts go by the share of posts, people and all figures by the share of people, whole numbers by
 * largest remainder, so that both ledgers keep their sums to the post. A township has one set of
 * leaders: the largest of its predecessors' sets of leadership posts; leaders in post are added up.
 * Bounds, requests and decisions belong to the former borders and are dropped; what officers the new
 * population requires is computed afresh by whoever plans the result. History is kept: former
 * townships with their last day, rows of the ledger of changes with document and matter.
 *
 * A predecessor whose shares do not sum to 1, or whom the baseline does not have, is left as it is
 * and named. What the cut-off date lets in is for the caller to choose: pass those rows only.
 *
 * @param rows for example two rows {predecessor: a or b, successor: a, sharePosts: 1, sharePeople: 1}
 *   merge b into a
 */
export function applyLineage(baseline: Baseline, rows: readonly LineageRow[]): Lineage {
  const known = new Map(baseline.townships.map((one) => [one.code, one]));
  const groups = lineageGroups(rows, baseline.asOf);
  const refused = groups.flatMap((group) => refusalOf(group, known));
  const refusedCodes = new Set(refused.map(({ predecessor }) => predecessor));
  const handovers = groups.flatMap(({ predecessor, rows: own }): Handover[] => {
    const township = known.get(predecessor);
    return township && !refusedCodes.has(predecessor) ? [{ predecessor: township, rows: own }] : [];
  });
  return { baseline: handedOver(baseline, handovers), refused };
}

function refusalOf(
  { predecessor, sharePosts, sharePeople }: LineageGroup,
  known: ReadonlyMap<string, Township>,
): Lineage['refused'] {
  if (!known.has(predecessor)) return [{ predecessor, why: 'unknown' }];
  return sharePosts === 1 && sharePeople === 1 ? [] : [{ predecessor, why: 'shares' }];
}

function handedOver(baseline: Baseline, handovers: readonly Handover[]): Baseline {
  if (handovers.length === 0) return baseline;
  const given = new Map(handovers.map((one) => [one.predecessor.code, one]));
  const successors = [
    ...new Set(handovers.flatMap(({ rows }) => rows.map((row) => row.successor))),
  ];
  const kept = new Set(successors);
  const made = successors.map((code) => successorTownship(code, baseline, handovers));
  const townships = [
    ...baseline.townships.filter(({ code }) => !given.has(code) && !kept.has(code)),
    ...made,
  ]
    .sort((a, b) => a.order - b.order)
    .map((township, order) => ({ ...township, order }));
  const gone = handovers
    .filter(({ predecessor }) => !kept.has(predecessor.code))
    .map(({ predecessor, rows }): FormerTownship => {
      const date = rows.find((row) => row.date !== undefined)?.date;
      return {
        township:
          date === undefined ? predecessor : { ...predecessor, validUntil: dayBefore(date) },
      };
    });
  const former = [...(baseline.former ?? []), ...gone];
  const touched = new Set([...given.keys(), ...successors]);
  return {
    ...baseline,
    townships,
    former: former.length === 0 ? undefined : former,
    ...postsAfter(baseline, handovers, successors),
    ...listsAfter(baseline, handovers, touched),
    origins: Object.fromEntries(
      Object.entries(baseline.origins).filter(([key]) => !touched.has(key.split('/')[0] ?? '')),
    ),
  };
}
