import type { MobilePool } from '../model/mobile.ts';
import { members, plain, type Json } from './json.ts';

/** The mobile pool of one ledger: by use, every loan, and requests in the proposed order. */
export const poolDocument = (pool: MobilePool): Json => ({
  ...members(pool, ['pool', 'converted', 'out', 'balance', 'toCome', 'unreserved']),
  uses: pool.uses.map((one) =>
    members(one, ['use', 'reserve', 'out', 'toCome', 'left', 'requested', 'granted']),
  ),
  loans: pool.loans.map(({ loan, ...standing }) => ({
    ...members(loan, [
      'township',
      'use',
      'requested',
      'reviewed',
      'approved',
      'reason',
      'from',
      'until',
      'document',
      'evaluation',
    ]),
    ...members(standing, ['state', 'out', 'daysLeft', 'reminder']),
  })),
  proposals: pool.proposals.map(({ loan, ...proposal }) => ({
    ...members(loan, ['township', 'use']),
    ...members(proposal, ['rank', 'asked', 'pressure', 'granted', 'fromReserve']),
    cut: plain(proposal.cut),
  })),
});
