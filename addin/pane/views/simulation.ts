import { html } from 'lit';
import { MOST_YEARS } from '../../../engine/index.ts';
import { casesOf } from '../parts/caseNames.ts';
import { choiceField, wholeField } from '../parts/fields.ts';
import { replay } from '../parts/replay.ts';
import { simulationResult } from '../parts/simulationResult.ts';
import { studyRun } from '../parts/studyRun.ts';
import { defineView } from './paneView.ts';
import { NONE, type SimulationChoice, type SimulationDrawing } from './simulationDrawing.ts';
import { simulationTexts, type SimulationTexts } from './texts/simulation.ts';
import type { SimulationAsked } from '../../worker/studies.ts';

const DRAWS = [100, 300, 1000, 3000, 10_000];

/** Any seed does; the same one gives the same draws. */
const MOST_SEED = 2_147_483_647;

/** 模拟推演: the years to come in many draws, with chances, quantiles and replay. */
export const simulationView = defineView<SimulationTexts, SimulationChoice>({
  id: 'simulation',
  texts: simulationTexts,
  firstChoice: {
    ...{ scenario: undefined, other: NONE, draws: 300, years: 5, seed: 1 },
    draw: 0,
  },
  draw: (drawing) => {
    const { view, texts, choice, choose } = drawing;
    const { numbers } = view;
    const cases = casesOf(view);
    const named = cases.map((name) => [name ?? '', name ?? texts.asItIs] as const);
    const outside = (least: number, most: number): string =>
      view.texts.calculation.outside({
        ...{ least: numbers.whole(least), most: numbers.whole(most), isWhole: true },
      });
    return html`<div class="fields">
        ${choiceField({
          ...{ id: 'simulation-case', label: texts.scenario, chosen: choice.scenario ?? '' },
          choices: named,
          choose: (name) => {
            choose({ scenario: name === '' ? undefined : name });
          },
        })}
        ${choiceField({
          ...{ id: 'simulation-other', label: texts.other, chosen: choice.other ?? '' },
          choices: [
            [NONE, texts.noOther],
            ...named.filter(([name]) => name !== (choice.scenario ?? '')),
          ],
          choose: (name) => {
            choose({ other: name === '' ? undefined : name });
          },
        })}
        ${choiceField({
          ...{ id: 'simulation-draws', label: texts.draws, chosen: choice.draws },
          choices: DRAWS.map((draws) => [draws, numbers.whole(draws)] as const),
          choose: (draws) => {
            choose({ draws });
          },
        })}
        ${wholeField({
          ...{ id: 'simulation-years', label: texts.years, value: choice.years },
          ...{ least: 1, most: MOST_YEARS, outside: outside(1, MOST_YEARS) },
          set: (years) => {
            choose({ years });
          },
        })}
        ${wholeField({
          ...{ id: 'simulation-seed', label: texts.seed, value: choice.seed },
          ...{ least: 0, most: MOST_SEED, outside: outside(0, MOST_SEED) },
          set: (seed) => {
            choose({ seed });
          },
        })}
      </div>
      ${studyRun(view, { name: 'simulation', start: texts.start, asked: askedOf(drawing) })}
      ${simulationResult(drawing)} ${replay(drawing)}`;
  },
});

/** Scenarios that are still there, each once. */
function askedOf({ view, choice }: SimulationDrawing): SimulationAsked | undefined {
  const { scenario, other, draws, years, seed } = choice;
  const cases = casesOf(view);
  if (!cases.includes(scenario)) return undefined;
  const isBeside = other !== NONE && other !== scenario && cases.includes(other);
  return { scenarios: isBeside ? [scenario, other] : [scenario], draws, years, seed };
}
