import type { Baseline } from '../model/baseline.ts';

/** Names by code of all that rows of 沿革 may speak of: townships of now and former ones. */
export const lineageNames = ({ townships, former = [] }: Baseline): ReadonlyMap<string, string> =>
  new Map(
    [...former.map(({ township }) => township), ...townships].map(({ code, name }) => [code, name]),
  );
