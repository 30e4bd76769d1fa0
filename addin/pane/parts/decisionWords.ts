import { addressOf, type Decision } from '../../../engine/index.ts';
import type { Disagreement } from '../../session/disagreements.ts';
import type { OpenView } from '../view.ts';

/** A decision in a few words: by how much, locked at what, who pays, and why. */
export function decisionWords(
  { texts, numbers, open, looks }: OpenView,
  decision: Decision,
): string {
  const { adjustment, locked, lockedAt, counterparty, reason, decided } = decision;
  const { adjustment: words } = texts;
  const payer = open.report.baseline.townships.find(({ code }) => code === counterparty)?.name;
  const parts = [
    adjustment === undefined ? undefined : words.adjustedBy(numbers.signed(adjustment)),
    lockedAt === undefined
      ? locked === true
        ? words.lock
        : undefined
      : words.lockedAt(numbers.whole(lockedAt)),
    payer === undefined ? undefined : words.payer(payer),
    decided === undefined ? undefined : `${texts.why.stages.decided} ${numbers.whole(decided)}`,
    reason,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? words.none : parts.join(looks.locale === 'zh-CN' ? '，' : ', ');
}

/** Which of the two holds and why, in a sentence. */
export const disagreementWords = (view: OpenView, { pane, sheet }: Disagreement): string =>
  view.texts.adjustment.paneHolds({
    pane: decisionWords(view, pane),
    sheet: decisionWords(view, sheet),
    cell: sheet.cell === undefined ? '' : addressOf(sheet.cell),
  });
