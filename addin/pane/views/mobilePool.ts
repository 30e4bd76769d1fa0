import { html, nothing, type TemplateResult } from 'lit';
import {
  USE_LABELS,
  type LoanProposal,
  type MobilePool,
  type ParameterInForce,
  type QuotaKind,
} from '../../../engine/index.ts';
import { endedLoans, runningLoans } from '../../session/loans.ts';
import { editLoan, loanEditor } from '../parts/loanEditor.ts';
import { borrowerName } from '../parts/borrowerName.ts';
import { loanLine } from '../parts/loanLine.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { namedByTable, parameterField, slotsOf } from '../parts/parameterField.ts';
import { problem } from '../parts/problem.ts';
import { townshipLink } from '../parts/townshipTable.ts';
import type { OpenView } from '../view.ts';
import { explained } from '../words.ts';
import type { MobilePoolChoice, MobilePoolDrawing } from './mobilePoolDrawing.ts';
import { defineView } from './paneView.ts';
import { mobilePoolTexts, type MobilePoolTexts } from './texts/mobilePool.ts';

type Words = Pick<MobilePoolDrawing, 'view' | 'texts'>;

/** 机动编制: what is out and until when, what is left, and requests in the proposed order. */
export const mobilePoolView = defineView<MobilePoolTexts, MobilePoolChoice>({
  id: 'mobilePool',
  texts: mobilePoolTexts,
  firstChoice: {},
  draw: (drawing) => {
    const { view, texts } = drawing;
    const pool = view.open.report.plan.mobile[view.looks.kind];
    const isEmpty = (pool.pool ?? 0) === 0 && pool.loans.length === 0;
    return html`${ledgerSwitch(view)}
      ${
        isEmpty
          ? html`<p class="sentence">${pool.pool === undefined ? texts.pending : texts.none}</p>`
          : contents(drawing, pool)
      }
      ${loanEditor(drawing)}
      <details id="group-pool" ?open=${isEmpty}>
        <summary>${texts.parameters}</summary>
        <div class="fields">${terms(view).map((slot) => parameterField(view, slot))}</div>
      </details>`;
  },
});

function contents(words: MobilePoolDrawing, pool: MobilePool): TemplateResult {
  const { texts } = words;
  const running = runningLoans(pool);
  const ended = endedLoans(pool);
  return html`${balance(words, pool)} ${differences(words, pool)} ${problems(words)}
    <h3>${texts.byUse}</h3>
    ${uses(words, pool)}
    <h3>${texts.loans}</h3>
    ${
      running.length === 0
        ? html`<p class="muted">${texts.noLoans}</p>`
        : html`<ul class="loans">
            ${running.map((one) => loanLine(words, one))}
          </ul>`
    }
    <h3>${texts.requests}</h3>
    ${
      pool.proposals.length === 0
        ? html`<p class="muted">${texts.noRequests}</p>`
        : html`<p class="muted">${texts.officeDecides}</p>
            ${requests(words, pool.proposals)}`
    }
    ${
      ended.length === 0
        ? nothing
        : html`<details>
            <summary>${texts.ended(ended.length)}</summary>
            <ul class="loans">
              ${ended.map((one) => loanLine(words, one))}
            </ul>
          </details>`
    }`;
}

function balance(
  { view: { numbers }, texts }: Words,
  { pool, out, toCome, balance: left, unreserved }: MobilePool,
): TemplateResult {
  const over = left === undefined ? 0 : toCome - left;
  const isOver = over > 0;
  const figure = (label: string, value: number | undefined): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${numbers.whole(value)}</dd>
    </div>`;
  return html`<section
    class="balance ${isOver ? 'uneven' : 'even'}"
    id="pool-balance"
    aria-label=${texts.balance.label}
  >
    <dl>
      ${figure(texts.balance.pool, pool)} ${figure(texts.balance.out, out)}
      ${toCome > 0 ? figure(texts.balance.toCome, toCome) : nothing}
      ${figure(texts.balance.left, left)} ${figure(texts.balance.unreserved, unreserved)}
    </dl>
    ${pool === undefined ? html`<p>${texts.pending}</p>` : nothing}
    ${isOver ? html`<p>${texts.overdrawn(over)}</p>` : nothing}
  </section>`;
}

/** Where the column on the sheet of posts says otherwise than the rows. */
const differences = (
  { view: { open, numbers }, texts }: Words,
  pool: MobilePool,
): readonly TemplateResult[] =>
  pool.differences.map(
    ({ township, sheet, rows }) =>
      html`<p class="caution">
        ${texts.differences(borrowerName(open, township), numbers.whole(sheet), numbers.whole(rows))}
      </p>`,
  );

/** What the rules about mobile posts find. */
function problems({ view, texts }: Words): TemplateResult | typeof nothing {
  const found = explained(view.open.report, view.looks.locale).findings.filter(
    ({ code, pending }) => code.startsWith('MOB') && !pending,
  );
  return found.length === 0
    ? nothing
    : html`<details id="pool-problems">
        <summary>${texts.problems(found.length)}</summary>
        <ul class="problems">
          ${found.map((one) => problem(view, one))}
        </ul>
      </details>`;
}

const USE_COLUMNS = ['reserve', 'out', 'left', 'requested', 'granted'] as const;

const uses = ({ view, texts }: Words, pool: MobilePool): TemplateResult =>
  html`<table class="compact">
    <caption class="unseen">
      ${texts.byUse}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.columns.use}</th>
        ${USE_COLUMNS.map((name) => html`<th scope="col" class="number">${texts.columns[name]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${pool.uses.map(
        (one) =>
          html`<tr>
            <th scope="row">${USE_LABELS[one.use][view.looks.locale]}</th>
            ${USE_COLUMNS.map((name) => html`<td class="number">${view.numbers.whole(one[name])}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const requests = (words: MobilePoolDrawing, proposals: readonly LoanProposal[]): TemplateResult => {
  const { view, texts } = words;
  return html`<table class="compact requests">
    <caption class="unseen">
      ${texts.requests}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="number">${texts.order.rank}</th>
        <th scope="col">${texts.order.township}</th>
        <th scope="col">${texts.order.use}</th>
        <th scope="col" class="number">${texts.order.asked}</th>
        <th scope="col" class="number">${texts.order.reviewed}</th>
        <th scope="col" class="number">${texts.order.pressure}</th>
        <th scope="col" class="number">${texts.order.granted}</th>
      </tr>
    </thead>
    <tbody>
      ${proposals.map(({ rank, loan, pressure, granted, cut }) => {
        const { township: code, use, reason, requested, reviewed } = loan;
        const notes = [reason, cut === undefined ? undefined : texts.cuts[cut]];
        return html`<tr>
          <td class="number">${rank}</td>
          <th scope="row">
            ${townshipLink(view, { code, name: borrowerName(view.open, code) })}
            <span class="muted note">${notes.filter((one) => one !== undefined).join(' · ')}</span>
            ${editLoan(words, loan)}
          </th>
          <td>${USE_LABELS[use][view.looks.locale]}</td>
          <td class="number">${view.numbers.whole(requested)}</td>
          <td class="number">${view.numbers.whole(reviewed)}</td>
          <td class="number">${view.numbers.whole(pressure)}</td>
          <td class="number strong">${view.numbers.whole(granted)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
};

const OF_LEDGER: Readonly<Record<QuotaKind, readonly string[]>> = {
  administrative: ['quota.mobileAdministrative', 'adjustment.reserveAdministrative'],
  publicInstitution: ['quota.mobilePublicInstitution', 'adjustment.reservePublicInstitution'],
};

/** Size, reserves, limits and reminders; a key stands behind the name of its table. */
function terms(view: OpenView): readonly ParameterInForce[] {
  const { kind, locale } = view.looks;
  const ids = [
    ...OF_LEDGER[kind],
    ...['adjustment.pressureThreshold', 'adjustment.overloadCap', 'adjustment.reminderDays'],
  ];
  return slotsOf(view, ids).map((slot) => namedByTable(slot, locale));
}
