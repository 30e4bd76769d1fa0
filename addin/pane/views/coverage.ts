import { html, nothing, type TemplateResult } from 'lit';
import type { Explained, PlanReport } from '../../../engine/index.ts';
import { explained } from '../words.ts';
import { filterSelect } from '../parts/filterSelect.ts';
import { defineView, type Drawing } from './paneView.ts';
import { coverageTexts, type CoverageTexts } from './texts/coverage.ts';

type Outcome = PlanReport['outcomes'][number];
type Words = Explained['outcomes'][number];

interface Choice {
  readonly filter: 'all' | 'breached' | 'open';
}

const VERDICTS = ['met', 'breached', 'undetermined', 'notApplicable'] as const;

/** 规则: how far each rule could be judged. Undetermined is never shown as met. */
export const coverageView = defineView<CoverageTexts, Choice>({
  id: 'coverage',
  texts: coverageTexts,
  firstChoice: { filter: 'all' },
  draw: (drawing) => {
    const { view, texts, choice, choose } = drawing;
    const { outcomes } = view.open.report;
    const words = explained(view.open.report, view.looks.locale);
    const shown = outcomes
      .flatMap((outcome, index) => {
        const said = words.outcomes[index];
        return said === undefined ? [] : [{ outcome, said }];
      })
      .filter(({ said }) => FITS[choice.filter](said.result));
    return html`<p>${texts.count(outcomes.length, words.summary.notAssessed)}</p>
      ${filterSelect({
        id: 'rule-filter',
        label: texts.filter,
        names: texts.filters,
        chosen: choice.filter,
        choose: (filter) => {
          choose({ filter });
        },
      })}
      <p class="muted" role="status">${texts.shown(shown.length)}</p>
      <ul class="plain">
        ${shown.map(({ outcome, said }) => rule(drawing, outcome, said))}
      </ul>`;
  },
});

const FITS: Readonly<Record<Choice['filter'], (result: Words['result']) => boolean>> = {
  all: () => true,
  breached: (result) => result === 'breached' || result === 'noted',
  open: (result) => result === 'notAssessed' || result === 'partlyAssessed',
};

function rule(
  { view, texts }: Drawing<CoverageTexts, Choice>,
  outcome: Outcome,
  { title, clauseText, missing, result, resultWord }: Words,
): TemplateResult {
  const { looks, numbers } = view;
  const counts = VERDICTS.filter((verdict) => outcome[verdict] > 0).map(
    (verdict) => `${texts.verdicts[verdict]} ${numbers.whole(outcome[verdict])}`,
  );
  return html`<li class="rule">
    <p class="row spread top">
      <span>${title} <span class="code">${outcome.rule.code}</span></span>
      <b class="result ${result}">${resultWord}</b>
    </p>
    <p class="muted">${counts.join(' · ')}</p>
    ${
      missing.length === 0
        ? nothing
        : html`<p class="clause">
            <b>${texts.missing}</b>${missing.join(looks.locale === 'zh-CN' ? '、' : ', ')}
          </p>`
    }
    ${clauseText === '' ? nothing : html`<p class="clause">${clauseText}</p>`}
  </li>`;
}
