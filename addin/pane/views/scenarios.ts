import { html } from 'lit';
import { MOST_CASES, MOST_YEARS, type ComparisonOptions } from '../../../engine/index.ts';
import { nameOf } from '../parts/caseNames.ts';
import { comparedOf } from '../parts/comparedCases.ts';
import { comparisonResult } from '../parts/comparisonResult.ts';
import { scenarioEditor } from '../parts/scenarioEditor.ts';
import { scenarioList } from '../parts/scenarioList.ts';
import { studyRun } from '../parts/studyRun.ts';
import { defineView } from './paneView.ts';
import type { ScenariosChoice, ScenariosDrawing } from './scenariosDrawing.ts';
import { scenariosTexts, type ScenariosTexts } from './texts/scenarios.ts';

/** 测算方案: named branches of the plan, and what tells them apart. */
export const scenariosView = defineView<ScenariosTexts, ScenariosChoice>({
  id: 'scenarios',
  texts: scenariosTexts,
  firstChoice: { years: 0 },
  draw: (drawing) => {
    const { view, texts, choice, choose } = drawing;
    const { years } = choice;
    const asked = askedOf(drawing);
    return html`${
        choice.draft === undefined
          ? scenarioList(drawing, comparedOf(drawing))
          : scenarioEditor(drawing, choice.draft)
      }
      <h3>${texts.compare}</h3>
      <label class="field narrow">
        <span>${texts.years}</span>
        <select
          id="compare-years"
          @change=${(event: Event) => {
            choose({ years: Number((event.target as HTMLSelectElement).value) });
          }}
        >
          ${Array.from({ length: MOST_YEARS + 1 }, (_, year) => year).map(
            (year) =>
              html`<option value=${year} .selected=${year === years}>
                ${year === 0 ? texts.noYears : texts.yearCount(year)}
              </option>`,
          )}
        </select>
      </label>
      <p class="muted">${asked === undefined ? texts.tooFew : texts.first}</p>
      ${studyRun(view, { name: 'comparison', start: texts.compare, asked })}
      ${comparisonResult(drawing)}`;
  },
});

function askedOf(drawing: ScenariosDrawing): ComparisonOptions | undefined {
  const compared = comparedOf(drawing);
  if (compared.length < 2 || compared.length > MOST_CASES) return undefined;
  const { years } = drawing.choice;
  return { scenarios: compared.map(nameOf), years: years === 0 ? undefined : years };
}
