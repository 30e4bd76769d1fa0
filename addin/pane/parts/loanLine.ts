import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, USE_LABELS, type LoanStanding } from '../../../engine/index.ts';
import { expiryOf } from '../../session/loans.ts';
import type { OpenView } from '../view.ts';
import type { MobilePoolTexts } from '../views/texts/mobilePool.ts';
import { townshipLink } from './townshipTable.ts';

/** One loan: who, how many, for what, until when, and what that calls for. */
export function loanLine(
  view: OpenView,
  texts: MobilePoolTexts,
  standing: LoanStanding,
): TemplateResult {
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

/** Name of a township that asks for posts or has them. */
export const borrowerName = ({ report }: OpenView['open'], code: string): string =>
  report.baseline.townships.find((one) => one.code === code)?.name ?? code;
