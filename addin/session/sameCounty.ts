import type { Grid, PlanReport } from '../../engine/index.ts';
import type { WorkbookHost } from '../workbookHost.ts';
import { readAgain } from './recompute.ts';
import type { SessionState } from './state.ts';

/**
 * Whether what was changed in the pane is about this workbook: the one Excel shows always is, a file
 * if it has the name of the one before and the same townships.
 */
export function isSameCounty(now: {
  readonly host: WorkbookHost;
  readonly former: SessionState;
  readonly name: string;
  readonly grids: readonly Grid[];
}): boolean {
  const { open, edits } = now.former;
  if (open === undefined) return false;
  if (now.host.kind === 'excel') return true;
  if (open.name !== now.name) return false;
  const codesOf = ({ baseline }: PlanReport): string =>
    baseline.townships.map(({ code }) => code).join();
  return codesOf(readAgain(now.grids, edits).report) === codesOf(open.report);
}
