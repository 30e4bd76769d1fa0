import { html, nothing, type TemplateResult } from 'lit';
import { isIsoDate } from '../../../engine/index.ts';
import { isFrozen } from '../../session/state.ts';
import { button } from '../parts/button.ts';
import { filePicker } from '../parts/welcome.ts';
import type { OpenView } from '../view.ts';

/** In the page another workbook, or the sample county, may take the place of the open one. */
function otherFile(view: OpenView): TemplateResult | typeof nothing {
  const { texts, opening, state } = view;
  const { openFile, openSample } = opening;
  // In Excel the sheets of a sample would come among the planner's own.
  if (openFile === undefined || openSample === undefined) return nothing;
  return html`<h3>${texts.open.another}</h3>
    ${filePicker(view)}
    <p class="row">
      ${button({
        label: texts.open.sample,
        id: 'open-sample',
        isDisabled: state.busy !== undefined,
        press: () => openSample(),
      })}
      <span class="muted">${texts.open.sampleNote}</span>
    </p>`;
}

/** 年度: which year, which cut-off date, and what was opened. */
export function yearStep(view: OpenView): TemplateResult {
  const { open, texts, session, state } = view;
  const { baseline } = open.report;
  const { county, asOf } = baseline;
  const frozen = isFrozen(state);
  return html`
    <dl class="facts">
      <dt>${texts.year.county}</dt>
      <dd>${county.name ?? texts.year.unnamed}</dd>
      <dt>${texts.year.townships}</dt>
      <dd>${texts.year.count(baseline.townships.length)}</dd>
      <dt>${texts.year.status}</dt>
      <dd>${texts.approval.statuses[county.status ?? 'draft']}</dd>
    </dl>
    <div class="fields">
      <label class="field">
        <span>${texts.year.planYear}</span>
        <input
          type="number"
          min="1949"
          max="2100"
          ?disabled=${frozen}
          .value=${String(county.planYear ?? '')}
          @change=${(event: Event) => {
            const year = Number((event.target as HTMLInputElement).value);
            session.setYear({ planYear: year > 0 ? year : undefined });
          }}
        />
      </label>
      <label class="field">
        <span>${texts.year.asOf}</span>
        <input
          type="date"
          id="as-of"
          ?disabled=${frozen}
          .value=${asOf}
          @change=${(event: Event) => {
            const day = (event.target as HTMLInputElement).value;
            if (isIsoDate(day)) session.setYear({ asOf: day });
          }}
        />
      </label>
    </div>
    <p class="muted">${texts.year.asOfNote}</p>
    <h3>${texts.year.sheets}</h3>
    <ul class="chips">
      ${open.reading.sheetsRead.map((sheet) => html`<li>${sheet}</li>`)}
    </ul>
    ${
      county.notes.length === 0
        ? nothing
        : html`<h3>${texts.year.notes}</h3>
            <ul class="notes">
              ${county.notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
    }
    <p class="row">
      ${button({ label: texts.open.again, press: () => session.open(), id: 'read-again' })}
    </p>
    ${otherFile(view)}
  `;
}
