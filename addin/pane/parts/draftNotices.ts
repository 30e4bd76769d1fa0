import type { PlanReport, PolicyRow } from '../../../engine/index.ts';
import type { ScenarioDraft } from '../../session/scenarioDraft.ts';
import { WEIGHTS } from '../../session/trial.ts';
import type { OpenView } from '../view.ts';
import { explained } from '../words.ts';

/** What the rules say of values of a draft, to be read with the fields that they are about. */
export interface DraftNotice {
  /** Of the element that says it. */
  readonly id: string;
  readonly text: string;
  readonly rows: readonly PolicyRow[];
}

/**
 * What the rules find in the parameters that a draft sets, such as weights that do not sum to 1.
 *
 * @param report the plan under the draft
 */
export function noticesOf(
  { looks }: Pick<OpenView, 'looks'>,
  draft: ScenarioDraft,
  report: PlanReport,
): readonly DraftNotice[] {
  return explained(report, looks.locale).findings.flatMap(({ code, parameter, message }) => {
    if (!code.startsWith('POL') || parameter === undefined) return [];
    // A sum is about all that it adds up.
    const about = WEIGHTS.some((id) => id === parameter) ? WEIGHTS : [parameter];
    const rows = draft.rows.filter((row) => about.some((id) => id === row.parameter));
    return rows.length === 0 ? [] : [{ id: `notice-${code}-${parameter}`, text: message, rows }];
  });
}
