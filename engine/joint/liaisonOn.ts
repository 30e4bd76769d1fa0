import { isWithin } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Liaison } from '../model/jointEnforcement.ts';

/** Rows of liaison that hold on the cut-off date: who is named later (落实日期) is not there yet. */
export const liaisonOn = ({
  liaison = [],
  asOf,
}: Pick<Baseline, 'liaison' | 'asOf'>): readonly Liaison[] =>
  liaison.filter(({ since }) => isWithin(asOf, { from: since }));
