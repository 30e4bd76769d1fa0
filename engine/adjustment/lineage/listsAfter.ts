import type { Baseline, Institution, QuotaChange, RealNameCount } from '../../model/baseline.ts';
import { QUOTA_KINDS } from '../../model/ledger.ts';
import { MATTER_LABELS, type LineageRow } from '../../model/lineage.ts';
import { plainName } from '../../policy/plainName.ts';
import type { Handover } from './handover.ts';
import { shareOut } from './shareOut.ts';

type Lists = Pick<Baseline, 'institutions' | 'decisions' | 'changes' | 'realNames' | 'loans'>;

/** Institutions, decisions, ledger of changes, real names and loans after the handovers. */
export function listsAfter(
  baseline: Baseline,
  handovers: readonly Handover[],
  touched: ReadonlySet<string>,
): Lists {
  const heirs = new Map(
    handovers.map(({ predecessor, rows }) => [predecessor.code, heirOf(rows)] as const),
  );
  const moved = <T extends { readonly township: string }>(one: T): T => ({
    ...one,
    township: heirs.get(one.township) ?? one.township,
  });
  return {
    institutions: baseline.institutions && merged(baseline.institutions.map(moved)),
    decisions: baseline.decisions.filter(({ township }) => !touched.has(township)),
    changes: baseline.changes && [...baseline.changes, ...changesOf(baseline, handovers)],
    realNames: baseline.realNames && realNamesAfter(baseline.realNames, handovers),
    loans: baseline.loans?.map(moved),
  };
}

/** What cannot be divided goes where most posts go; of equals, to the first row. */
const heirOf = (rows: readonly LineageRow[]): string =>
  rows.reduce((most, row) => ((row.sharePosts ?? 0) > (most.sharePosts ?? 0) ? row : most))
    .successor;

/** One institution of a name is enough. */
function merged(institutions: readonly Institution[]): readonly Institution[] {
  const seen = new Set<string>();
  return institutions.filter(({ township, kind, name }) => {
    const key = `${township}/${kind}/${plainName(name)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Two rows for every handover: what left the predecessor, what came to the successor. */
function changesOf(baseline: Baseline, handovers: readonly Handover[]): readonly QuotaChange[] {
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

function realNamesAfter(
  counts: readonly RealNameCount[],
  handovers: readonly Handover[],
): readonly RealNameCount[] {
  const given = new Map(handovers.map(({ predecessor, rows }) => [predecessor.code, rows]));
  const people = new Map<string, RealNameCount>();
  const add = (one: RealNameCount): void => {
    const key = `${one.township}/${one.kind}`;
    const before = people.get(key);
    people.set(key, before ? { ...before, people: before.people + one.people } : one);
  };
  for (const one of counts) {
    const rows = given.get(one.township);
    if (rows === undefined) add(one);
    else {
      const parts = shareOut(
        one.people,
        rows.map(({ sharePeople = 0 }) => sharePeople),
      );
      rows.forEach((row, at) => {
        add({ township: row.successor, kind: one.kind, people: parts[at] ?? 0 });
      });
    }
  }
  return [...people.values()];
}
