import type { QuotaKind } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { Policy } from '../policy/policy.ts';
import type { Explained } from './explain.ts';
import { members, plain, type Json } from './json.ts';

/** The dynamic adjustment of one ledger: what bounds the year, and every township's step. */
export function adjustmentDocument(
  kind: QuotaKind,
  { plan }: Report<Policy>,
  explained: Pick<Explained, 'adjustment'>,
): Json {
  const adjustment = plan.adjustment[kind];
  return {
    ...members(adjustment, [
      'status',
      'missing',
      'practice',
      'pool',
      'lowSum',
      'highSum',
      'protectedSum',
      'blocked',
      'opened',
      'people',
      'isHiringFrozen',
    ]),
    rows: adjustment.rows.map((row) => ({
      ...members(row, [
        'township',
        'current',
        'target',
        'distance',
        'people',
        'exits',
        'low',
        'high',
        'hold',
        'paced',
        'step',
        'reason',
        'freedByExits',
        'absorption',
      ]),
      why: plain(explained.adjustment[kind].get(row.township)),
    })),
  };
}
