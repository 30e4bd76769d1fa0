import { html, nothing, type TemplateResult } from 'lit';
import type { PowersPlan } from '../../../engine/index.ts';
import { dutiesPart } from '../parts/dutiesPart.ts';
import { figures } from '../parts/figures.ts';
import { lettersTable, type LetterFilter } from '../parts/lettersTable.ts';
import { noSheets } from '../parts/noSheets.ts';
import { parameterField, slotsOf } from '../parts/parameterField.ts';
import { powersTable } from '../parts/powersTable.ts';
import { topicFindings } from '../parts/topicFindings.ts';
import { defineView, type Drawing } from './paneView.ts';
import { powersTexts, type PowersTexts } from './texts/powers.ts';

interface Choice {
  readonly letters: LetterFilter;
  /** Code of the township whose items are unfolded. */
  readonly unfolded?: string | undefined;
}

/** 权力事项: powers by route, capacity, two-up-two-down, letters; lists of duties and tasks. */
export const powersView = defineView<PowersTexts, Choice>({
  id: 'powers',
  texts: powersTexts,
  firstChoice: { letters: 'attention' },
  draw: (drawing) => {
    const { view } = drawing;
    const { powers, duties } = view.open.report.plan;
    if (powers === undefined && duties === undefined) return noSheets(view, SHEETS);
    return html`${powers === undefined ? noSheets(view, SHEETS.slice(0, 3)) : exercised(drawing, powers)}
    ${duties === undefined ? noSheets(view, SHEETS.slice(3)) : dutiesPart(drawing, duties)}
    ${topicFindings(view, ['PWR', 'DUT'])}`;
  },
});

const SHEETS = [
  'powers',
  'handovers',
  'letters',
  'territorialDuties',
  'dutyEntries',
  'departmentTasks',
] as const;

const PARAMETERS = ['powers.capacityPerOfficer', 'powers.effortPerItem', 'powers.expiryWatch'];

function exercised(drawing: Drawing<PowersTexts, Choice>, powers: PowersPlan): TemplateResult {
  const { view, texts } = drawing;
  const { numbers } = view;
  const { counts, townshipList, letters } = powers;
  const inForce = letters.filter(({ term }) => term === 'inForce').length;
  return html`${figures([
      { label: texts.figures.statutory, value: numbers.whole(counts.statutory) },
      { label: texts.figures.conferred, value: numbers.whole(counts.conferred) },
      { label: texts.figures.listed, value: numbers.whole(townshipList) },
      {
        label: texts.figures.letters,
        value: numbers.whole(counts.letters),
        note: `${texts.figures.inForce} ${numbers.whole(inForce)}`,
      },
    ])}
    <div class="sentence" id="capacity" aria-live="polite">${balance(drawing, powers)}</div>
    <div class="fields">${slotsOf(view, PARAMETERS).map((slot) => parameterField(view, slot))}</div>
    ${powersTable(drawing, powers)}
    ${letters.length === 0 ? nothing : html`<h3>${texts.letters}</h3>`}
    ${letters.length === 0 ? noSheets(view, ['letters']) : lettersTable(drawing)}`;
}

/** How many townships can bear what they have; nothing is judged while the threshold is pending. */
function balance({ view, texts }: Drawing<PowersTexts, Choice>, { townships }: PowersPlan): string {
  if (view.open.report.policy.powers.capacityPerOfficer === undefined) return texts.verdict.pending;
  const judged = townships.flatMap(({ spare }) => (spare === undefined ? [] : [spare]));
  const over = judged.filter((spare) => spare < 0).length;
  return texts.balance(judged.length - over, over, townships.length - judged.length);
}
