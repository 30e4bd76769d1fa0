import type { Decision } from '../../engine/index.ts';
import { keyOf } from './edits.ts';
import type { SessionState } from './state.ts';

/** A township on which the pane and the planner's own sheet of decisions say different things. */
export interface Disagreement {
  /** What holds: said in the pane, later than the sheet. */
  readonly pane: Decision;
  /** What stands on the planner's sheet, with its cell. */
  readonly sheet: Decision;
}

/** What moves a number; the rest explains it. */
const MOVING = ['adjustment', 'locked', 'lockedAt', 'counterparty'] as const;
const EXPLAINING = ['reason', 'basis', 'decided', 'document', 'decidedOn'] as const;

/**
 * Where the pane replaces a row of the planner's own sheet 审核调整.
 *
 * That sheet is never touched, so nobody may be left to find out: whoever reads the workbook without
 * the pane follows the sheet. What the sheet leaves blank and the pane adds is no disagreement.
 */
export function disagreements({
  open,
  edits,
}: Pick<SessionState, 'open' | 'edits'>): readonly Disagreement[] {
  return (open?.reading.baseline.decisions ?? []).flatMap((sheet) => {
    const pane = edits.decisions[keyOf(sheet)];
    return pane !== undefined && differs(pane, sheet) ? [{ pane, sheet }] : [];
  });
}

const differs = (pane: Decision, sheet: Decision): boolean =>
  MOVING.some((name) => (pane[name] || undefined) !== (sheet[name] || undefined)) ||
  EXPLAINING.some((name) => sheet[name] !== undefined && pane[name] !== sheet[name]);
