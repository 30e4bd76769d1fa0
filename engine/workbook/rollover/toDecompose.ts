import type { Baseline } from '../../model/baseline.ts';
import { QUOTA_KINDS } from '../../model/ledger.ts';
import { both } from '../results/words.ts';
import type { AccountLine } from './accountLine.ts';

/**
 * The townships whose new number their institutions do not have yet, for the account.
 *
 * Posts of offices and centres are carried over as they were decomposed for the number before:
 * nobody but the township says where a post more or less is. Until it does, INS-107 is found.
 */
export function toDecompose(before: Baseline, after: Baseline): readonly AccountLine[] {
  const { institutions = [] } = after;
  const open = after.townships.filter(({ code }) =>
    QUOTA_KINDS.some(
      (kind) =>
        before.posts[code]?.[kind].approved !== after.posts[code]?.[kind].approved &&
        institutions.some((one) => one.township === code && one[kind] !== undefined),
    ),
  );
  if (open.length === 0) return [];
  const names = open.map(({ name }) => name);
  return [
    {
      name: both('须重新分解', 'To decompose anew'),
      text: both(
        `${names.join('、')}的核定编制数有变动，而“机构”表中分解到各机构的编制仍为上年数：请按新核定数重新分解，否则测算时报INS-107（分解到机构的编制与核定数不符）。`,
        `${names.join(', ')}: approved posts changed, but the posts of each institution on “Institutions” are last year’s. These townships must decompose anew, or INS-107 is found (posts of institutions do not sum up).`,
      ),
    },
  ];
}
