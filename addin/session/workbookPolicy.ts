import {
  policyOn,
  type ParameterInForce,
  type PolicyRow,
  type Reading,
} from '../../engine/index.ts';
import { lazily } from './lazily.ts';

/** A parameter, or one key of a table of them. */
export type SlotName = Pick<ParameterInForce, 'id' | 'key'>;

/** Name of a slot in one text. */
export const slotName = ({ id, key }: SlotName): string =>
  key === undefined ? id : `${id}/${key}`;

const inForceBy = lazily(({ baseline, policyRows }: Reading) => {
  const { policy } = policyOn(baseline.asOf, { sheet: policyRows });
  return new Map(policy.inForce.map((one) => [slotName(one), one]));
});

/** What the workbook itself says of a parameter, before anything is changed in the pane. */
export const workbookValue = (reading: Reading, slot: SlotName): ParameterInForce | undefined =>
  inForceBy(reading).get(slotName(slot));

/** A row of the pane from the day of the planner's own, so that it takes its place. */
export function inItsPlace(row: PolicyRow, reading: Reading): PolicyRow {
  const own = workbookValue(reading, { id: row.parameter, key: row.key });
  return own === undefined || own.source === 'builtIn' ? row : { from: own.from, ...row };
}
