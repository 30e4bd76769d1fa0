import { html, type TemplateResult } from 'lit';
import { leastChangeSheets, planReading, stabilitySheets } from '../../../engine/index.ts';
import { countyOf } from '../../session/county.ts';
import type { CaseName } from '../../worker/studies.ts';
import { caseChoice, casesOf } from '../parts/caseNames.ts';
import { wholeField } from '../parts/fields.ts';
import { handOut } from '../parts/handOut.ts';
import { leastChangeTable, stabilityTables } from '../parts/inquiryTables.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { staleNote, studyRun } from '../parts/studyRun.ts';
import { defineView, type Drawing } from './paneView.ts';
import { inquiryTexts, type InquiryTexts } from './texts/inquiry.ts';

interface InquiryChoice {
  readonly scenario: CaseName;
  /** Hundredths of a weight. */
  readonly percent: number;
}

/** 反向测算: fewest posts to move, and how far the result leans on the weights. */
export const inquiryView = defineView<InquiryTexts, InquiryChoice>({
  id: 'inquiry',
  texts: inquiryTexts,
  firstChoice: { scenario: undefined, percent: 10 },
  draw: (drawing) => {
    const { view, texts, choice, choose } = drawing;
    const { scenario, percent } = choice;
    const isThere = casesOf(view).includes(scenario);
    return html`<div class="fields">
        ${caseChoice(view, {
          ...{ id: 'inquiry-case', label: texts.scenario, asItIs: texts.asItIs },
          chosen: scenario,
          choose: (name) => {
            choose({ scenario: name });
          },
        })}
        ${wholeField({
          ...{ id: 'inquiry-by', label: texts.by, value: percent, least: 1, most: 50 },
          outside: view.texts.calculation.outside({ least: '1', most: '50', isWhole: true }),
          set: (next) => {
            choose({ percent: next });
          },
        })}
      </div>
      ${studyRun(view, {
        ...{ name: 'inquiry', start: texts.start },
        asked: isThere ? { scenario, by: percent / 100 } : undefined,
      })}
      ${result(drawing)}`;
  },
});

function result({ view, texts }: Drawing<InquiryTexts, InquiryChoice>): TemplateResult {
  const found = view.state.studies.inquiry;
  if (found === undefined) return html`<p class="muted">${texts.empty}</p>`;
  const { leastChange, stability } = found.answer;
  const { kind, locale } = view.looks;
  const change = leastChange.find((one) => one.kind === kind);
  return html`<section id="inquiry" aria-label=${texts.heading}>
    ${staleNote(view, 'inquiry')} ${ledgerSwitch(view)}
    <h3>${texts.leastChange}</h3>
    ${change === undefined ? '' : leastChangeTable(view, texts, change)}
    <h3>${texts.stability(view.numbers.percent(stability.by))}</h3>
    ${stabilityTables(view, texts, stability)}
    ${handOut(view, {
      ...{ name: 'inquiry', label: texts.writeLeast },
      sheets: () => {
        const { scenario } = found.asked;
        const county = countyOf(view.open.reading, view.state.edits);
        const report = planReading(county, { scenario });
        return [
          ...leastChangeSheets(report, leastChange, locale),
          ...stabilitySheets(report, stability, locale),
        ];
      },
    })}
  </section>`;
}
