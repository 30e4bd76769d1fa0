import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, USE_LABELS, type LoanStanding } from '../../../engine/index.ts';
import { expiryOf } from '../../session/loans.ts';
import type { MobilePoolDrawing } from '../views/mobilePoolDrawing.ts';
import type { MobilePoolTexts } from '../views/texts/mobilePool.ts';
import { borrowerName } from './borrowerName.ts';
import { editLoan } from './loanEditor.ts';
import { townshipLink } from './townshipTable.ts';

/** One loan: who, how many, for what, until when, and what that calls for. */
export function loanLine(drawing: MobilePoolDrawing, standing: LoanStanding): TemplateResult {
  const { view, texts } = drawing;
  const { loan: row, state } = standing;
  const { numbers, looks, session, open } = view;
  const { cell, reason, document, until } = row;
  const code = row.township;
  return html`<li class="loan ${state}">
    <p class="row spread top">
      <span
        >${townshipLink(view, { code, name: borrowerName(open, code) })}
        <b>${texts.posts(numbers.whole(row.approved))}</b>
        ${USE_LABELS[row.use][looks.locale]}</span
      >
      ${ending(texts, standing)}
    </p>
    <p class="muted">
      ${until === undefined ? texts.noUntil : texts.until(until)}${[reason, document]
        .filter((one) => one !== undefined)
        .map((one) => ` · ${one}`)}
      ${
        cell === undefined
          ? nothing
          : html`<button
              type="button"
              class="link"
              aria-label="${texts.show} ${addressOf(cell)}"
              @click=${() => session.reveal(cell)}
            >
              ${addressOf(cell)}
            </button>`
      }
      ${editLoan(drawing, row)}
    </p>
  </li>`;
}

function ending(texts: MobilePoolTexts, standing: LoanStanding): TemplateResult {
  const { state } = standing;
  if (state !== 'out' && state !== 'overdue')
    return html`<span class="mark">${texts.states[state]}</span>`;
  const expiry = expiryOf(standing);
  switch (expiry.kind) {
    case 'open':
      return html`<span class="mark">${texts.states[state]}</span>`;
    case 'overdue':
      return html`<b class="result breached">${texts.overdue(expiry.days)}</b>`;
    case 'within':
      return html`<b class="result notAssessed">${texts.within(expiry.days)}</b>`;
    case 'later':
      return html`<span class="muted">${texts.daysLeft(expiry.days)}</span>`;
  }
}
