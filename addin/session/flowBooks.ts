import { QUOTA_KINDS, type PlanReport, type QuotaKind } from '../../engine/index.ts';
import { sumOrNone } from './sumOrNone.ts';

/** Moves of one way: handed down to townships, or merged into county stations. */
export type StationFlow = NonNullable<PlanReport['plan']['stations']>['handedDown'];

/** What the sources of one ledger had, what left them and what arrived. */
export interface FlowBook {
  readonly kind: QuotaKind;
  readonly unit: 'posts' | 'people';
  /** Absent where a part of the sum is blank. */
  readonly had?: number | undefined;
  readonly moved?: number | undefined;
  readonly arrived?: number | undefined;
  /** The largest of the three less the smallest. */
  readonly gap?: number | undefined;
}

/** The books of a flow, ledger by ledger; the two are never netted. */
export const flowBooks = ({ sources, targets }: StationFlow): readonly FlowBook[] =>
  QUOTA_KINDS.flatMap((kind) => {
    const from = sources.filter((one) => one.kind === kind);
    const into = targets.filter((one) => one.kind === kind);
    if (from.length + into.length === 0) return [];
    return (['posts', 'people'] as const).map((unit): FlowBook => {
      const had = sumOrNone(from.map((one) => one.had[unit]));
      const moved = sumOrNone(from.map((one) => one.moved[unit]));
      const arrived = sumOrNone(into.map((one) => one.arrived[unit]));
      return { kind, unit, had, moved, arrived, gap: spread([had, moved, arrived]) };
    });
  });

function spread(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((one) => one !== undefined);
  return known.length < values.length ? undefined : Math.max(...known) - Math.min(...known);
}
