import type { Grid } from '../../engine/index.ts';
import type { WorkbookHost } from '../workbookHost.ts';
import { annualNames } from './annual.ts';
import { NO_EDITS } from './edits.ts';
import { ownNames } from './output.ts';
import { readAgain } from './recompute.ts';
import { recordedEdits, withHandChanges } from './recorded.ts';
import { stateIn } from './recordSheets.ts';
import { isSameCounty } from './sameCounty.ts';
import { EMPTY, type SessionState } from './state.ts';

/** A workbook as it was read just now. */
export interface Read {
  readonly host: WorkbookHost;
  readonly name: string;
  readonly grids: readonly Grid[];
}

/**
 * The state over a workbook that was read, or read again.
 *
 * What was changed in the pane goes on where it is about the same county; of what is on the record
 * sheets, what somebody changed there by hand holds.
 */
export function openedFrom({ host, name, grids }: Read, former: SessionState): SessionState {
  const state = isSameCounty({ host, former, name, grids }) ? goneOn(former, grids) : begun(grids);
  return {
    ...state,
    open: { name, grids, ...readAgain(grids, state.edits) },
    ours: ownNames(grids),
    tables: annualNames(grids),
    isStale: false,
    written: undefined,
  };
}

function begun(grids: readonly Grid[]): SessionState {
  const { edits = NO_EDITS, ...saved } = stateIn(grids);
  const recorded = recordedEdits(grids, edits);
  return { ...EMPTY, ...saved, edits: recorded, kept: recorded };
}

function goneOn(former: SessionState, grids: readonly Grid[]): SessionState {
  const kept = recordedEdits(grids, former.kept);
  if (kept === former.kept) return former;
  const isAllKept = former.edits === former.kept;
  const edits = isAllKept ? kept : withHandChanges(former.edits, former.kept, kept);
  return { ...former, kept, edits };
}
