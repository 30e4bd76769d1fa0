import type { AdjustmentRow, LedgerAdjustment } from '../../../engine/model/adjustment.ts';
import type { Baseline } from '../../../engine/model/baseline.ts';
import type { Ledger } from '../../../engine/model/ledger.ts';
import type { Plan } from '../../../engine/model/plan.ts';
import { plan } from '../../../engine/plan.ts';
import { county, policyWith, type Row } from '../../support/county.ts';

type Administrative = Partial<Ledger<'administrative'>>;

/** Workload by residents alone, so that targets can be computed on paper. */
export const BY_RESIDENTS = {
  'quota.weightPopulation': 1,
  'quota.weightArea': 0,
  'quota.weightEconomy': 0,
  'quota.factor/development': 0,
  'quota.scope': 'paced',
};

/** A township of the paper county: residents in thousands, its administrative ledger. */
export const row = (code: string, thousands: number, administrative: Administrative): Row => ({
  code,
  residents: thousands * 1000,
  administrative,
});

/** Plans a paper county; parameters as in `policyWith`, over those of `BY_RESIDENTS`. */
export const planned = (
  rows: readonly Row[],
  policy: Readonly<Record<string, number | string>> = {},
  more: Partial<Baseline> = {},
): Plan => plan(county(rows, more), policyWith({ ...BY_RESIDENTS, ...policy })).plan;

/** One column of the administrative adjustment, township by township. */
export const columnOf = <K extends keyof AdjustmentRow>(
  { adjustment }: Plan,
  name: K,
): readonly AdjustmentRow[K][] => adjustment.administrative.rows.map((one) => one[name]);

/** Bounds of the administrative adjustment as pairs. */
export const boundsOf = ({ adjustment }: Plan): readonly (readonly unknown[])[] =>
  adjustment.administrative.rows.map(({ low, high }) => [low, high]);

/** Proposals of the administrative ledger. */
export const proposalsOf = ({ ledgers }: Plan): readonly (number | undefined)[] =>
  ledgers.administrative.rows.map(({ proposal }) => proposal);

/** What was opened on the administrative side. */
export const openedOf = ({ adjustment }: Plan): Pick<LedgerAdjustment, 'blocked' | 'opened'> => {
  const { blocked, opened } = adjustment.administrative;
  return { blocked, opened };
};
