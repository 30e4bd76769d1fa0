import { html, type TemplateResult } from 'lit';
import { contextOf, describe, type PlanReport } from '../../../engine/index.ts';
import { mergedFigures, toSettle, type Merger } from '../../session/merger.ts';
import { isFrozen } from '../../session/state.ts';
import type { TownshipLine } from '../../session/townships.ts';
import type { OpenView } from '../view.ts';
import { button } from './button.ts';

/** Two townships to be tried as one. */
export interface MergerPanel {
  readonly lines: readonly TownshipLine[];
  /** The township that stays. */
  readonly into: string;
  readonly from?: string | undefined;
  readonly choose: (from: string) => void;
  readonly merge: (merger: Merger) => void;
}

/** “把这两个乡镇合并”: the other township, and the button. */
export function mergerPanel(
  { texts, state }: OpenView,
  { lines, into, from, choose, merge }: MergerPanel,
): TemplateResult {
  const others = lines.filter(({ code }) => code !== into);
  const other = others.find(({ code }) => code === from) ?? others[0];
  return html`<div class="levers" role="group" aria-label=${texts.meeting.merger}>
    <h3>${texts.meeting.merger}</h3>
    <div class="row">
      <select
        id="meeting-other"
        aria-label=${texts.meeting.mergerOther}
        @change=${(event: Event) => {
          choose((event.target as HTMLSelectElement).value);
        }}
      >
        ${others.map(
          ({ code, name }) =>
            html`<option value=${code} .selected=${code === other?.code}>${name}</option>`,
        )}
      </select>
      ${button({
        label: texts.meeting.mergerButton,
        size: 'large',
        id: 'merge',
        isDisabled: isFrozen(state) || other === undefined,
        press: () => {
          if (other !== undefined) merge({ from: other.code, into });
        },
      })}
    </div>
  </div>`;
}

/** Both townships before and the one after: posts, people, officers by the rule applied afresh. */
export function mergerAnswer(
  { open, texts, numbers, looks }: OpenView,
  after: PlanReport,
  merger: Merger,
): TemplateResult {
  const nameOf = (code: string): string =>
    open.report.baseline.townships.find((one) => one.code === code)?.name ?? code;
  const { columns, figures } = texts.meeting.merged;
  const context = contextOf(after, looks.locale);
  return html`<table id="merged">
      <caption>
        ${texts.meeting.merged.caption(nameOf(merger.from), nameOf(merger.into))}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col" class="number">${nameOf(merger.from)}</th>
          <th scope="col" class="number">${nameOf(merger.into)}</th>
          <th scope="col" class="number">${columns.sum}</th>
          <th scope="col" class="number">${columns.after}</th>
        </tr>
      </thead>
      <tbody>
        ${mergedFigures(open.report, after, merger).map(
          ({ name, from, into, sum, after: then }) =>
            html`<tr>
              <th scope="row">${figures[name]}</th>
              <td class="number">${numbers.whole(from)}</td>
              <td class="number">${numbers.whole(into)}</td>
              <td class="number">${numbers.whole(sum)}</td>
              <td class="number strong">${numbers.whole(then)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <section id="merged-settle" aria-label=${texts.meeting.merged.settle}>
      <h3>${texts.meeting.merged.settle}</h3>
      <ul>
        ${toSettle(after, merger).map((one) => html`<li>${describe(one, context).message}</li>`)}
      </ul>
    </section>`;
}
