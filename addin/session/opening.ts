import { isOurs, receiptStatedOn, type Grid, type PlanReport } from '../../engine/index.ts';
import type { WorkbookHost } from '../workbookHost.ts';
import { annualNames } from './annual.ts';
import { NO_EDITS, type Edits } from './edits.ts';
import { datesStatedOn } from './formerDates.ts';
import type { Ear } from './hearing.ts';
import { ownNames } from './output.ts';
import { readAgain } from './recompute.ts';
import { recordedEdits, withHandChanges } from './recorded.ts';
import { stateIn } from './recordSheets.ts';
import { isSameCounty } from './sameCounty.ts';
import { digestOf, EMPTY, type SessionState } from './state.ts';

/** A workbook as it was read just now. */
export interface Read {
  readonly host: WorkbookHost;
  readonly name: string;
  readonly grids: readonly Grid[];
}

/**
 * Reads the workbook of a host; what is changed in pane or workbook meanwhile counts too.
 *
 * What fails, up to the first plan of it, leaves state and host with the workbook that was open.
 */
export async function openWorkbook(
  host: WorkbookHost,
  ear: Ear,
  state: () => SessionState,
): Promise<Partial<SessionState>> {
  let isOpened = false;
  try {
    const name = await host.name();
    if (name === undefined) return { ...EMPTY };
    await ear.listen();
    const before = ear.changes();
    const grids = await host.readGrids();
    const opened = openedFrom({ host, name, grids }, state());
    isOpened = true;
    return { ...opened, isStale: ear.changes() !== before };
  } finally {
    host.settle?.(isOpened);
  }
}

/**
 * The state over a workbook that was read, or read again.
 *
 * What was changed in the pane goes on where it is about the same county; of what is on the record
 * sheets, what somebody changed there by hand holds.
 */
function openedFrom({ host, name, grids }: Read, former: SessionState): SessionState {
  const state = isSameCounty({ host, former, name, grids }) ? goneOn(former, grids) : begun(grids);
  const open = { name, grids, ...readAgain(grids, state.edits) };
  return {
    ...state,
    open,
    ours: ownNames(grids),
    tables: annualNames(grids),
    dates: datesStatedOn(grids),
    checked: isResultOf(open.report, grids) ? digestOf(open) : undefined,
    isStale: false,
    written: undefined,
  };
}

/** Whether the results in a workbook are those of this plan, by this version. */
function isResultOf({ receipt }: PlanReport, grids: readonly Grid[]): boolean {
  const stated = receiptStatedOn(grids.filter(isOurs));
  return (
    stated?.engine === receipt.engine &&
    stated.inputHash === receipt.inputHash &&
    stated.policyHash === receipt.policyHash
  );
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
  const pastBefore = former.pastBefore?.map(goOn);
  return { ...former, asRead, kept: asRead, edits: goOn(former.edits), past, pastBefore };
}

const isAsIn = (grids: readonly Grid[], edits: Edits): boolean =>
  recordedEdits(grids, edits) === edits;
