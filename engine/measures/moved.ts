import type { PostDelta } from '../model/comparison.ts';
import { QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import type { PostsMoved } from '../model/measures.ts';

/**
 * Posts that move between the townships of one ledger, and what all of them gain together: what
 * “posts moved” (变动编制) and “net change” (净增减) mean everywhere.
 *
 * A post moves once, from the township that loses it to the one that gains it. So what moves is the
 * smaller of all gains and all losses; the rest of the larger came with a larger total, or went with
 * a smaller one. Whole posts; Σ gains = moved + max(0, net), Σ losses = moved + max(0, −net).
 *
 * @param changes ± posts of each township; absent: not known
 * @returns nothing where one of them is not known
 */
export function movedBy(changes: readonly (number | undefined)[]): PostsMoved | undefined {
  let [gains, losses] = [0, 0];
  for (const change of changes) {
    if (change === undefined) return undefined;
    if (change > 0) gains += change;
    else losses -= change;
  }
  return { gained: gains, lost: losses, moved: Math.min(gains, losses), net: gains - losses };
}

/** The same of both ledgers, out of what changes from one plan to another. */
export function movedIn(
  deltas: readonly PostDelta[],
): Readonly<Record<keyof PostsMoved, Readonly<Record<QuotaKind, number | undefined>>>> {
  const [administrative, publicInstitution] = QUOTA_KINDS.map((kind) =>
    movedBy(deltas.filter((one) => one.kind === kind).map(({ change }) => change)),
  );
  const both = (of: keyof PostsMoved): Readonly<Record<QuotaKind, number | undefined>> => ({
    administrative: administrative?.[of],
    publicInstitution: publicInstitution?.[of],
  });
  return { gained: both('gained'), lost: both('lost'), moved: both('moved'), net: both('net') };
}
