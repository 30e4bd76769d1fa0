import type { Reading } from '../../engine/index.ts';
import type { County } from '../worker/jobs.ts';
import type { Edits } from './edits.ts';
import { lazily } from './lazily.ts';
import { edited } from './recompute.ts';
import { inItsPlace } from './workbookPolicy.ts';

const countiesOf = lazily((reading: Reading) =>
  lazily((edits: Edits): County => ({
    ...reading,
    baseline: edited(reading.baseline, edits),
    policyRows: [...reading.policyRows, ...edits.parameters.map((row) => inItsPlace(row, reading))],
  })),
);

/**
 * The county as the pane has it, for studies: what was changed in the pane stands as if it were
 * written in the workbook, so that a scenario may change it in turn.
 *
 * The same object as long as nothing changes, so that a worker is sent it once.
 */
export const countyOf = (reading: Reading, edits: Edits): County => countiesOf(reading)(edits);
