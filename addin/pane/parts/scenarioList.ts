import { html, nothing, type TemplateResult } from 'lit';
import { branchOf } from '../../session/scenarioDraft.ts';
import type { ScenariosDrawing } from '../views/scenariosDrawing.ts';
import { button } from './button.ts';
import { casesOf, valueOf } from './caseNames.ts';
import { contentOf } from './scenarioWords.ts';

/** Every case with what it sets; ticked ones are compared, and each may be branched. */
export function scenarioList(
  { view, texts, choice, choose }: ScenariosDrawing,
  compared: readonly string[],
): TemplateResult {
  const { scenarios } = view.open.report.baseline;
  const ofPane = new Set(view.state.edits.scenarios.map(({ name }) => name));
  return html`<p class="muted">${texts.immutable}</p>
    <ul class="plain cases" id="cases">
      ${casesOf(view).map((name) => {
        const value = valueOf(name);
        const scenario = scenarios.find((one) => one.name === name);
        const said = name ?? texts.asItIs;
        return html`<li>
          <div class="row spread top">
            <label class="tick">
              <input
                type="checkbox"
                .checked=${compared.includes(value)}
                aria-label=${texts.compareThis(said)}
                data-case=${value}
                @change=${() => {
                  const others = compared.filter((one) => one !== value);
                  choose({ compared: compared.includes(value) ? others : [...others, value] });
                }}
              />
              <b>${said}</b>
              ${
                scenario === undefined
                  ? nothing
                  : html`<span class="muted"
                      >${ofPane.has(scenario.name) ? texts.ofPane : texts.ofWorkbook}${
                        scenario.parent === undefined ? '' : ` · ${texts.basedOn(scenario.parent)}`
                      }</span
                    >`
              }
            </label>
            ${button({
              label: texts.branch,
              spoken: name === undefined ? texts.branchOfPlan : texts.branchOf(name),
              id: `branch-${scenarios.findIndex((one) => one.name === name) + 1}`,
              press: () => {
                choose({ ...choice, draft: branchOf(name, scenarios, texts.suggested) });
              },
            })}
          </div>
          ${
            scenario === undefined
              ? nothing
              : html`${scenario.note === undefined ? nothing : html`<p>${scenario.note}</p>`}
                  <ul class="chips">
                    ${contentOf(view, scenario, texts).map((line) => html`<li>${line}</li>`)}
                  </ul>`
          }
        </li>`;
      })}
    </ul>`;
}
