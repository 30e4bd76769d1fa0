import type { Grid } from '../../engine/index.ts';
import type { WorkbookHost } from '../workbookHost.ts';
import { annualNames } from './annual.ts';
import { NO_EDITS, type Edits } from './edits.ts';
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
  return { ...EMPTY, ...saved, edits: recorded, kept: recorded, asRead: recorded };
}

function goneOn(former: SessionState, grids: readonly Grid[]): SessionState {
  // The file that was read before, or what was written from it under the same name.
  const known = [...new Set([former.asRead, former.kept])].find((edits) => isAsIn(grids, edits));
  if (known !== undefined) return { ...former, asRead: known };
  const asRead = recordedEdits(grids, former.asRead);
  const goOn = (edits: Edits): Edits =>
    edits === former.asRead ? asRead : withHandChanges(edits, former.asRead, asRead);
  // An undo takes back what was done in the pane, not what was changed by hand.
  const past = former.past.map(goOn);
  return { ...former, asRead, kept: asRead, edits: goOn(former.edits), past };
}

const isAsIn = (grids: readonly Grid[], edits: Edits): boolean =>
  recordedEdits(grids, edits) === edits;
