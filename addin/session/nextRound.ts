import {
  builtInRows,
  rollOver,
  type Baseline,
  type PolicyRow,
  type QuotaKind,
  type RollOver,
  type RollOverSettings,
} from '../../engine/index.ts';
import type { Edits } from './edits.ts';
import { lazily } from './lazily.ts';
import { plannersGrids } from './plannersGrids.ts';
import type { OpenPlan } from './state.ts';
import { inItsPlace } from './workbookPolicy.ts';

/**
 * The next round's workbook from the plan of now, as the command makes it from the written one:
 * what was changed in the pane, parameters too, goes along.
 */
export function nextRound(open: OpenPlan, edits: Edits, settings: RollOverSettings): RollOver {
  const known = ROUNDS(open);
  const key = JSON.stringify([settings.locale, settings.year, settings.isProvisional ?? false]);
  const round = known.get(key) ?? made(open, edits, settings);
  known.set(key, round);
  return round;
}

/** Every plan's rounds by their settings: the view asks again whenever it draws itself. */
const ROUNDS = lazily<OpenPlan, Map<string, RollOver>>(() => new Map());

function made(
  { grids, reading, report }: OpenPlan,
  { parameters }: Edits,
  settings: RollOverSettings,
): RollOver {
  const rows = reading.policyRows.length > 0 ? reading.policyRows : builtInRows(settings.locale);
  const changed = parameters.map((row) => inItsPlace(row, reading));
  const isChanged = ({ parameter, key, from }: PolicyRow): boolean =>
    changed.some((row) => row.parameter === parameter && row.key === key && row.from === from);
  const policyRows = [...rows.filter((row) => !isChanged(row)), ...changed];
  return rollOver(plannersGrids(grids), { report, reading: { ...reading, policyRows } }, settings);
}

/** Present posts of one township before and after. */
export interface CarriedPosts {
  readonly code: string;
  readonly name: string;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** Townships of the next round whose present posts are not what they were, in the planner's order. */
export const carriedPosts = (
  before: Baseline,
  after: Baseline,
  kind: QuotaKind,
): readonly CarriedPosts[] =>
  after.townships
    .map(({ code, name }) => ({
      code,
      name,
      before: before.posts[code]?.[kind].approved,
      after: after.posts[code]?.[kind].approved,
    }))
    .filter((one) => one.before !== one.after);
