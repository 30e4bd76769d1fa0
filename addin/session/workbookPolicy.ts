import { policyOn, type ParameterInForce, type Reading } from '../../engine/index.ts';
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
