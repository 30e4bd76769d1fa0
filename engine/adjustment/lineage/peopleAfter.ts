import { groupBy } from '../../base/groupBy.ts';
import type { Baseline, RealNameCount } from '../../model/baseline.ts';
import type { Liaison } from '../../model/jointEnforcement.ts';
import type { QuotaKind } from '../../model/ledger.ts';
import { shareOutInTurn } from './shareOut.ts';
import { followed, type Succession } from './succession.ts';

/** Lists that count people, after the handovers; every one keeps its sum. */
export const peopleAfter = (
  baseline: Baseline,
  succession: Succession,
): Pick<Baseline, 'moves' | 'useRequests' | 'realNames' | 'liaison'> => ({
  moves: baseline.moves && dealt(baseline.moves, succession, ({ direction }) => direction),
  useRequests: baseline.useRequests && dealt(baseline.useRequests, succession, ({ way }) => way),
  realNames: baseline.realNames && counted(dealt(baseline.realNames, succession, () => '')),
  liaison: baseline.liaison && onCall(followed(baseline.liaison, succession) ?? []),
});

/**
 * Rows under the townships that have their people now: of a divided township by the share of
 * people, ledger by ledger, those of one sort by themselves.
 */
function dealt<
  T extends { readonly township: string; readonly kind: QuotaKind; readonly people: number },
>(rows: readonly T[], { handovers }: Succession, sortOf: (row: T) => string): readonly T[] {
  const parts = new Map<T, readonly T[]>();
  for (const { predecessor, rows: ways } of handovers) {
    const own = rows.filter(({ township }) => township === predecessor.code);
    for (const alike of groupBy(own, (row) => `${row.kind}/${sortOf(row)}`).values()) {
      const shares = ways.map(({ sharePeople = 0 }) => sharePeople);
      const people = shareOutInTurn(
        alike.map((row) => row.people),
        shares,
      );
      alike.forEach((row, index) => {
        const some = ways.map((way, at) => ({
          ...row,
          township: way.successor,
          people: people[index]?.[at] ?? 0,
        }));
        // A row of nobody stays a row of nobody, once.
        parts.set(row, row.people === 0 ? some.slice(0, 1) : some.filter((one) => one.people > 0));
      });
    }
  }
  return rows.flatMap((row) => parts.get(row) ?? [row]);
}

/** One count for each township and ledger. */
const counted = (rows: readonly RealNameCount[]): readonly RealNameCount[] =>
  [...groupBy(rows, ({ township, kind }) => `${township}/${kind}`).values()].map(
    ([first, ...others]) => ({
      ...first,
      people: others.reduce((sum, { people }) => sum + people, first.people),
    }),
  );

/** A department has its people on call once for a township: all of them, since the first day. */
const onCall = (rows: readonly Liaison[]): readonly Liaison[] =>
  [...groupBy(rows, ({ township, department }) => `${township}/${department}`).values()].map(
    ([first, ...others]) => {
      const all = [first, ...others];
      const people = all.flatMap((one) => one.people ?? []);
      const days = all.flatMap(({ since }) => since ?? []).sort();
      return {
        ...first,
        people: people.length === 0 ? undefined : people.reduce((sum, one) => sum + one),
        since: days[0],
      };
    },
  );
