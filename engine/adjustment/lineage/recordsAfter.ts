import { groupBy } from '../../base/groupBy.ts';
import type { Baseline, Decision, PostsOfYear, QuotaChange } from '../../model/baseline.ts';
import { QUOTA_KINDS } from '../../model/ledger.ts';
import { MATTER_LABELS } from '../../model/lineage.ts';
import type { EveryMember } from './everyMember.ts';
import { shareOut } from './shareOut.ts';
import { heirOf, isContinued, type Part, type Share, type Succession } from './succession.ts';
import { summed } from './sums.ts';

/** Decisions, ledger of changes and history after the handovers. */
export const recordsAfter = (
  baseline: Baseline,
  succession: Succession,
): Pick<Baseline, 'decisions' | 'changes' | 'history'> => ({
  decisions: decisionsAfter(baseline.decisions, succession),
  changes: baseline.changes && [...baseline.changes, ...changesOf(baseline, succession)],
  history: baseline.history && historyAfter(baseline.history, succession),
});

/**
 * Adjustments are posts that go from one to another and are added up; locks and decided numbers
 * were decided for the old borders and hold no more, unless a township merely changed its name.
 */
function decisionsAfter(
  decisions: readonly Decision[],
  succession: Succession,
): readonly Decision[] {
  const { parts, handovers } = succession;
  const mixed = [...parts].filter(([, own]) => !isContinued(own));
  const touched = new Set(mixed.flatMap(([, own]) => own.map(({ from }) => from.code)));
  const payer = (code: string | undefined): string | undefined =>
    code === undefined ? undefined : heirOf(succession, code);
  const kept = decisions.map((one) => ({ ...one, counterparty: payer(one.counterparty) }));
  const moved = kept.flatMap((one): readonly Decision[] => {
    if (!touched.has(one.township)) return [{ ...one, township: heirOf(succession, one.township) }];
    const rows = handovers.find(({ predecessor }) => predecessor.code === one.township)?.rows;
    const ways = rows ?? [{ successor: one.township, sharePosts: 1 }];
    const adjustments = shareOut(
      one.adjustment ?? 0,
      ways.map(({ sharePosts = 0 }) => sharePosts),
    );
    return ways.flatMap(({ successor: township }, at) => {
      const adjustment = adjustments[at] ?? 0;
      const { kind, counterparty, reason, basis, cell } = one;
      return adjustment === 0
        ? []
        : [{ township, kind, adjustment, counterparty, reason, basis, cell }];
    });
  });
  return [...groupBy(moved, ({ township, kind }) => `${township}/${kind}`).values()].flatMap(
    ([first, ...others]) => (others.length === 0 ? [first] : joined([first, ...others])),
  );
}

/** Adjustments of one township and ledger as one; none where they cancel out. */
function joined(decisions: readonly [Decision, ...Decision[]]): readonly Decision[] {
  const [first, ...others] = decisions;
  const adjustment = decisions.reduce((sum, one) => sum + (one.adjustment ?? 0), 0);
  const together = (of: (one: Decision) => string | undefined): string | undefined =>
    [...new Set(decisions.flatMap((one) => of(one) ?? []))].join('；') || undefined;
  const { counterparty } = first;
  const isShared = others.every((one) => one.counterparty === counterparty);
  if (adjustment === 0) return [];
  return [
    {
      ...{ township: first.township, kind: first.kind, adjustment, cell: first.cell },
      counterparty: isShared ? counterparty : undefined,
      reason: together(({ reason }) => reason),
      basis: together(({ basis }) => basis),
    },
  ];
}

/** Two rows for every handover: what left the predecessor, what came to the successor. */
function changesOf(baseline: Baseline, { handovers }: Succession): readonly QuotaChange[] {
  const nameOf = new Map(baseline.townships.map(({ code, name }) => [code, name]));
  return handovers.flatMap(({ predecessor, rows }) =>
    QUOTA_KINDS.flatMap((kind) => {
      const approved = baseline.posts[predecessor.code]?.[kind].approved;
      if (approved === undefined) return [];
      const parts = shareOut(
        approved,
        rows.map(({ sharePosts = 0 }) => sharePosts),
      );
      return rows.flatMap((row, at): QuotaChange[] => {
        const posts = parts[at] ?? 0;
        if (row.successor === predecessor.code || posts === 0) return [];
        const matter = row.matter ? MATTER_LABELS[row.matter]['zh-CN'] : '区划调整';
        const successor = row.successorName ?? nameOf.get(row.successor) ?? row.successor;
        const shared = { kind, date: row.date, document: row.document, opening: false };
        return [
          {
            ...shared,
            township: predecessor.code,
            matter: `${matter}：划入${successor}`,
            change: -posts,
          },
          {
            ...shared,
            township: row.successor,
            matter: `${matter}：由${predecessor.name}划入`,
            // A new township begins with nothing.
            ...(nameOf.has(row.successor) ? {} : { from: 0 }),
            change: posts,
          },
        ];
      });
    }),
  );
}

/** Every year of a successor is the sum of its parts; a year that one of them lacks is blank. */
function historyAfter(
  history: readonly PostsOfYear[],
  { parts, heirs }: Succession,
): readonly PostsOfYear[] {
  const rows = new Map(history.map((row) => [keyOf(row), row]));
  const kept = history.filter(({ township }) => !heirs.has(township) && !parts.has(township));
  const made = [...parts].flatMap(([township, own]) => {
    const codes = new Set(own.map(({ from }) => from.code));
    const years = groupBy(
      history.filter((row) => codes.has(row.township)),
      ({ year, kind }) => `${year}/${kind}`,
    );
    return [...years.values()].map(([{ year, kind }]) =>
      yearOf({ year, township, kind }, own, rows),
    );
  });
  return [...kept, ...made].sort((a, b) => a.year - b.year);
}

function yearOf(
  { year, township, kind }: Pick<PostsOfYear, 'year' | 'township' | 'kind'>,
  parts: readonly Part[],
  rows: ReadonlyMap<string, PostsOfYear>,
): EveryMember<PostsOfYear> {
  const sum = (field: 'approved' | 'inPost' | 'proposal' | 'decided', share: Share) =>
    summed(parts, share, (code) => rows.get(keyOf({ year, township: code, kind }))?.[field]);
  return {
    ...{ year, township, kind },
    approved: sum('approved', 'sharePosts'),
    inPost: sum('inPost', 'sharePeople'),
    proposal: sum('proposal', 'sharePosts'),
    decided: sum('decided', 'sharePosts'),
  };
}

const keyOf = ({ year, township, kind }: Pick<PostsOfYear, 'year' | 'township' | 'kind'>): string =>
  `${year}/${township}/${kind}`;
