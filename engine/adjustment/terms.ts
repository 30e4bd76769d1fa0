import type { AbsorptionPractice } from '../model/adjustment.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { Policy } from '../policy/policy.ts';

/** The parameters of one year's step in one ledger, all of them set. */
export interface StepTerms {
  /** A township gains from this distance on, and loses from this one on; posts. */
  readonly gain: number;
  readonly keep: number;
  readonly pace:
    | { readonly by: 'posts'; readonly up: number; readonly down: number }
    | { readonly by: 'share'; readonly up: number; readonly down: number };
  readonly sparesFavoured: boolean;
  readonly practice: AbsorptionPractice;
  readonly exits: 'stated' | 'rate' | 'none';
  /** Share of people; 0 unless exits go by rate. */
  readonly exitRate: number;
}

/** The terms of a ledger, or the parameters that are pending. */
export function stepTerms(
  { adjustment, forecast }: Policy,
  kind: QuotaKind,
): { readonly terms?: StepTerms; readonly missing: readonly string[] } {
  const byShare = adjustment.paceBy === 'share';
  const needed = {
    gainThreshold: adjustment.gainThreshold[kind],
    keepThreshold: adjustment.keepThreshold[kind],
    paceBy: adjustment.paceBy,
    ...(byShare
      ? {
          paceUpShare: adjustment.paceUpShare[kind],
          paceDownShare: adjustment.paceDownShare[kind],
        }
      : { paceUp: adjustment.paceUp[kind], paceDown: adjustment.paceDown[kind] }),
    priority: adjustment.priority,
    practice: adjustment.practice,
    exits: adjustment.exits,
  };
  const exitRate = adjustment.exits === 'rate' ? forecast.exitRate[kind] : 0;
  const missing = [
    ...Object.entries(needed)
      .filter(([, value]) => value === undefined)
      .map(([name]) => `adjustment.${name}`),
    ...(exitRate === undefined ? ['forecast.exitRate'] : []),
  ];
  const { gainThreshold, keepThreshold, practice, exits } = needed;
  const up = byShare ? adjustment.paceUpShare[kind] : adjustment.paceUp[kind];
  const down = byShare ? adjustment.paceDownShare[kind] : adjustment.paceDown[kind];
  if (
    missing.length > 0 ||
    gainThreshold === undefined ||
    keepThreshold === undefined ||
    up === undefined ||
    down === undefined ||
    practice === undefined ||
    exits === undefined ||
    exitRate === undefined
  )
    return { missing };
  const terms: StepTerms = {
    gain: gainThreshold,
    keep: keepThreshold,
    pace: { by: byShare ? 'share' : 'posts', up, down },
    sparesFavoured: adjustment.priority === 'exempt',
    practice,
    exits,
    exitRate,
  };
  return { terms, missing };
}

/** Posts a township may move in a year: as set, or a share of what it has, whole and at least 1. */
export function paceOf(
  { pace }: Pick<StepTerms, 'pace'>,
  direction: 'up' | 'down',
  posts: number,
): number {
  const most = pace[direction];
  if (pace.by === 'posts' || most === 0) return most;
  return Math.max(1, Math.floor(posts * most));
}
