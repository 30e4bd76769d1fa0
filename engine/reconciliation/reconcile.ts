import { groupBy } from '../base/groupBy.ts';
import { remembered } from '../base/remembered.ts';
import type { Baseline } from '../model/baseline.ts';
import { type Ledger, QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import type { ReconciliationRow } from '../model/plan.ts';
import { balanceOf } from './balance.ts';
import { crossingOf } from './crossing.ts';

/**
 * Sets sheet, documents and real names side by side (核对表), for every township and ledger.
 *
 * A source that the workbook does not have, or that says nothing of a township, leaves its column
 * absent: no difference is made up against a blank.
 *
 * Units: posts for sheet and documents, people for in post and real names.
 *
 * @returns one row per township and ledger, in the order of `baseline.townships`
 */
export function reconcile(baseline: Baseline): readonly ReconciliationRow[] {
  const { changes, realNames, townships, posts, asOf } = baseline;
  return reconciled({ changes, realNames, townships, posts, asOf });
}

type Sources = Pick<Baseline, 'changes' | 'realNames' | 'townships' | 'posts' | 'asOf'>;

/** No parameter and no decision has a say in it. */
const reconciled = remembered((baseline: Sources): readonly ReconciliationRow[] => {
  const changes = groupBy(baseline.changes ?? [], placeOf);
  const realNames = groupBy(baseline.realNames ?? [], placeOf);
  const names = baseline.townships.map(({ name }) => name);
  return baseline.townships.flatMap(({ code, name }) =>
    QUOTA_KINDS.map((kind): ReconciliationRow => {
      const posts: Partial<Ledger> = baseline.posts[code]?.[kind] ?? {};
      const { approved: sheet, inPost } = posts;
      const balance = balanceOf(changes.get(`${code}/${kind}`) ?? [], baseline.asOf);
      const people = realNames.get(`${code}/${kind}`)?.reduce((sum, one) => sum + one.people, 0);
      const counted = balance.trail.filter(({ isLater }) => !isLater).map(({ row }) => row);
      return {
        ...{ township: code, kind, sheet, inPost },
        ...balance,
        documentGap: gap(sheet, balance.documents),
        realNames: people,
        realNameGap: gap(inPost, people),
        crossing: crossingOf(posts, counted, { own: name, all: names }),
      };
    }),
  );
});

/** One township in one ledger. */
const placeOf = (row: { readonly township: string; readonly kind: QuotaKind }): string =>
  `${row.township}/${row.kind}`;

const gap = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one - other;
