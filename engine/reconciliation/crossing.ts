import type { QuotaChange } from '../model/baseline.ts';
import type { Ledger } from '../model/ledger.ts';
import type { CrossingPosts } from '../model/plan.ts';
import { isCentral, isProvincial } from '../policy/issuingLevel.ts';
import { isBlank } from './balance.ts';

/**
 * Posts that cross the line between county and township, beside the documents they rest on.
 *
 * A row of the ledger of changes stands for posts that cross if it has a document and is no move
 * among townships: its matter neither names another township nor speaks of 调剂 without the county.
 * Rows cover at most what the posts sheet states, those of the highest issuer first. Who issued it
 * is read from 发文机关 and the document number: a provincial approval counts only where one of the
 * two names a provincial (or central) body.
 *
 * Units: posts.
 *
 * @param rows documents of this township and ledger, up to the cut-off date
 * @param names what all townships are called, and which of them this is
 * @returns nothing where the posts sheet states no such posts
 */
export function crossingOf(
  { fromCounty = 0, toCounty = 0 }: Pick<Ledger, 'fromCounty' | 'toCounty'>,
  rows: readonly QuotaChange[],
  names: { readonly own: string; readonly all: readonly string[] },
): CrossingPosts | undefined {
  if (fromCounty + toCounty === 0) return undefined;
  const crossing = rows.filter(
    (row) => !row.opening && !isBlank(row.document) && !isAmongTownships(row, names),
  );
  const covered = (isIssuer: (row: QuotaChange) => boolean): number => {
    const changes = crossing.filter(isIssuer).map(changeOf);
    const come = changes.reduce((sum, change) => sum + Math.max(0, change), 0);
    const gone = changes.reduce((sum, change) => sum + Math.max(0, -change), 0);
    return Math.min(fromCounty, come) + Math.min(toCounty, gone);
  };
  return {
    ...{ fromCounty, toCounty },
    documented: covered(() => true),
    provincial: covered(isProvincial),
    central: covered(isCentral),
  };
}

const changeOf = ({ from, to, change }: QuotaChange): number =>
  change ?? (from === undefined || to === undefined ? 0 : to - from);

const isAmongTownships = (
  { matter }: QuotaChange,
  { own, all }: { readonly own: string; readonly all: readonly string[] },
): boolean =>
  (/调剂|乡镇(?:之)?间/.test(matter) && !/县|上级/.test(matter)) ||
  all.some((name) => !own.includes(name) && matter.includes(name));
