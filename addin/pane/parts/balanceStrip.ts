import { html, nothing, type TemplateResult } from 'lit';
import { balanceOf, isExact, type Balance } from '../../session/balance.ts';
import type { OpenView } from '../view.ts';

/** T = given + mobile + left over, always in sight while somebody adjusts. */
export function balanceStrip(view: OpenView): TemplateResult {
  const { open, looks, texts, numbers } = view;
  const balance = balanceOf(open.report, looks.kind);
  const { total, mobile, given, added, taken } = balance;
  const isEven = isExact(balance);
  const figure = (label: string, value: number | undefined): TemplateResult => html`
    <div>
      <dt>${label}</dt>
      <dd>${numbers.whole(value)}</dd>
    </div>
  `;
  return html`<section
    class="balance ${isEven ? 'even' : 'uneven'}"
    aria-label=${texts.balance.label}
    aria-live="polite"
    id="balance"
  >
    <dl>
      ${figure(texts.balance.total, total)} ${figure(texts.balance.given, given)}
      ${figure(texts.balance.mobile, mobile)}
      <div class="rest">
        <dt>${texts.balance.rest}</dt>
        <dd>${restText(view, balance)}</dd>
      </div>
    </dl>
    ${
      added + taken === 0
        ? nothing
        : html`<p>${texts.short[looks.kind]} · ${texts.balance.moved(added, taken)}</p>`
    }
  </section>`;
}

function restText({ texts }: OpenView, balance: Balance): string {
  const { rest } = balance;
  if (balance.isBlocked) return texts.balance.blocked;
  if (rest === undefined) return '—';
  if (rest === 0) return `0 ${texts.balance.exact}`;
  return rest > 0 ? texts.balance.left(rest) : texts.balance.over(-rest);
}
