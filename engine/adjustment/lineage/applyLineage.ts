import type { Baseline, FormerTownship } from '../../model/baseline.ts';
import type { LineageGroup, LineageRow } from '../../model/lineage.ts';
import type { Finding } from '../../model/notice.ts';
import type { Township } from '../../model/township.ts';
import { lineageGroups } from './groups.ts';
import { handoverOf, lastDayOf, type Handover } from './handover.ts';
import { listsAfter } from './listsAfter.ts';
import { lineageFindings } from './lineageFindings.ts';
import { successionOf, type Refusal, type Succession } from './succession.ts';
import { successorTownship } from './successorTownship.ts';

/** A baseline after dated changes, and the predecessors whose rows could not be applied. */
export interface Lineage {
  readonly baseline: Baseline;
  readonly refused: readonly Refusal[];
  /** What the office has to settle afresh, what nothing says of the parts, what was refused. */
  readonly findings: readonly Finding[];
}

/**
 * The baseline after townships were merged, split or renamed: a pure function of both.
 *
 * Posts go by the share of posts, people and all figures by the share of people, whole numbers by
 * largest remainder, so that both ledgers keep their sums to the post. A township has one set of
 * leaders: the largest of its predecessors' sets of leadership posts; leaders in post are added up.
 * Every other list follows its township, adds up, or is dropped with a finding: bounds, locks and
 * decided numbers belong to the former borders. A township that merely changes its name or code
 * keeps everything. What cannot be divided goes to the successor that most posts go to, with a
 * finding. What officers the new population requires is computed afresh by whoever plans the result.
 * History is kept: former townships with their last day, rows of the ledger of changes with document
 * and matter, the rows themselves under `lineage`, none dated later than the cut-off date.
 *
 * A predecessor whose shares do not sum to 1, or whom the baseline does not have, is left as it is
 * and named. What the cut-off date lets in is for the caller to choose: pass those rows only.
 *
 * @param rows one row merges b into a: {predecessor: b, successor: a, sharePosts: 1, sharePeople: 1}
 */
export function applyLineage(baseline: Baseline, rows: readonly LineageRow[]): Lineage {
  // A day without a date comes last: what is not dated yet cannot come before what is.
  const days = [...new Set(rows.map(({ date }) => date))].sort((a, b) =>
    (a ?? '9') < (b ?? '9') ? -1 : 1,
  );
  return days.reduce<Lineage>(
    (before, day) => {
      const own = rows.filter(({ date }) => date === day);
      const { baseline: after, refused, findings } = onOneDay(before.baseline, own);
      return {
        baseline: after,
        refused: [...before.refused, ...refused],
        findings: [...before.findings, ...findings],
      };
    },
    { baseline, refused: [], findings: [] },
  );
}

function onOneDay(baseline: Baseline, rows: readonly LineageRow[]): Lineage {
  const known = new Map(baseline.townships.map((one) => [one.code, one]));
  const groups = lineageGroups(rows, baseline.asOf);
  const refused = groups.flatMap((group) => refusalOf(group, known));
  const refusedCodes = new Set(refused.map(({ predecessor }) => predecessor));
  const handovers = groups.flatMap(({ predecessor, rows: given }): Handover[] => {
    const township = known.get(predecessor);
    return township && !refusedCodes.has(predecessor)
      ? [handoverOf(township, { given, asOf: baseline.asOf })]
      : [];
  });
  const succession = successionOf(baseline.townships, handovers);
  return {
    baseline: handovers.length === 0 ? baseline : handedOver(baseline, succession),
    refused,
    findings: lineageFindings(baseline, { succession, refused }),
  };
}

function refusalOf(
  { predecessor, sharePosts, sharePeople }: LineageGroup,
  known: ReadonlyMap<string, Township>,
): readonly Refusal[] {
  if (!known.has(predecessor)) return [{ predecessor, why: 'unknown' }];
  return sharePosts === 1 && sharePeople === 1 ? [] : [{ predecessor, why: 'shares' }];
}

function handedOver(baseline: Baseline, succession: Succession): Baseline {
  const { handovers, parts, heirs } = succession;
  const made = [...parts.keys()].map((code) =>
    successorTownship(code, { townships: baseline.townships, succession }),
  );
  const townships = [
    ...baseline.townships.filter(({ code }) => !heirs.has(code) && !parts.has(code)),
    ...made,
  ]
    .sort((a, b) => a.order - b.order)
    .map((township, order) => ({ ...township, order }));
  const gone = handovers
    .filter(({ predecessor }) => !parts.has(predecessor.code))
    .map((one): FormerTownship => ({
      township: { ...one.predecessor, validUntil: lastDayOf(one, baseline.asOf) },
    }));
  const former = [...(baseline.former ?? []), ...gone];
  return {
    ...listsAfter(baseline, succession),
    townships,
    former: former.length === 0 ? undefined : former,
  };
}
