import type { Institution } from '../model/baseline.ts';
import type { InstitutionKind } from '../model/institutionKind.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { PlacedPosts } from '../model/plan.ts';

/** Which institutions hold posts of a ledger by nature: offices administrative ones, centres the others. */
const OWN_KIND: Readonly<Record<QuotaKind, InstitutionKind>> = {
  administrative: 'office',
  publicInstitution: 'centre',
};

/**
 * Posts decomposed to the institutions of one township (分解到机构), ledger by ledger.
 *
 * An office may state public-institution posts too; only those of the ledger's own kind are missed
 * where they state none.
 */
export const placedPosts = (
  own: readonly Institution[],
): Readonly<Record<QuotaKind, PlacedPosts>> => ({
  administrative: placed(own, 'administrative'),
  publicInstitution: placed(own, 'publicInstitution'),
});

function placed(own: readonly Institution[], ledger: QuotaKind): PlacedPosts {
  const stated = own.flatMap((one) => one[ledger] ?? []);
  const blank = own.filter(
    (one) => one.kind === OWN_KIND[ledger] && one[ledger] === undefined,
  ).length;
  return stated.length === 0
    ? { blank }
    : { posts: stated.reduce((sum, posts) => sum + posts), blank };
}
