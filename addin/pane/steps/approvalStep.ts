import { html, nothing, type TemplateResult } from 'lit';
import { isIsoDate, QUOTA_KINDS, type PlanStatus } from '../../../engine/index.ts';
import { mayBeSubmitted, mustBeCorrected } from '../../session/approve.ts';
import { isFrozen } from '../../session/state.ts';
import { townshipLines } from '../../session/townships.ts';
import { approvals } from '../parts/approvals.ts';
import { button } from '../parts/button.ts';
import { toneOf, townshipLink } from '../parts/townshipTable.ts';
import type { OpenView } from '../view.ts';

const STATUSES: readonly PlanStatus[] = ['draft', 'consultation', 'submission', 'approved'];

/** 审定: status, and on approval the date and the document by which the numbers freeze. */
export function approvalStep(view: OpenView): TemplateResult {
  const { open, texts, session, state } = view;
  const status = open.report.baseline.county.status ?? 'draft';
  const isReady = mayBeSubmitted(open.report);
  const errors = mustBeCorrected(open.report);
  const frozen = isFrozen(state);
  return html`
    <fieldset class="statuses">
      <legend>${texts.approval.status}</legend>
      <ol>
        ${STATUSES.map(
          (one) =>
            html`<li class=${one === status ? 'current' : ''}>
              <label>
                <input
                  type="radio"
                  name="status"
                  value=${one}
                  .checked=${one === status}
                  ?disabled=${frozen || one === 'approved' || (one === 'submission' && !isReady)}
                  @change=${() => {
                    if (one !== 'approved') session.setStatus(one);
                  }}
                />
                ${texts.approval.statuses[one]}
              </label>
            </li>`,
        )}
      </ol>
    </fieldset>
    ${isReady ? nothing : html`<p class="alarm">${texts.approval.needsBalance}</p>`}
    ${errors === 0 ? nothing : html`<p class="caution">${texts.approval.problemsLeft(errors)}</p>`}
    ${
      frozen || status === 'submission'
        ? nothing
        : html`<p class="caution" id="skipped">
            ${texts.approval.skipped(texts.approval.statuses[status])}
          </p>`
    }
    ${state.isStale ? html`<p class="caution">${texts.approval.isStale}</p>` : nothing}
    ${frozen ? approved(view) : form(view, { isReady: isReady && !state.isStale, errors })}
    ${approvals(view)}
    <h3>${texts.approval.differences}</h3>
    ${differences(view)}
  `;
}

const approved = (view: OpenView): TemplateResult => {
  const { state, texts, session, open, looks } = view;
  const { approval } = state.edits;
  const note = open.report.baseline.county.approvalNote;
  return html`<p class="good" id="approved">
      ${
        approval === undefined
          ? texts.approval.statuses.approved
          : texts.approval.approvedBy(approval.date, approval.document)
      }
      ${texts.adjustment.frozen}
    </p>
    ${earlyCaution(view, approval?.date)}
    ${
      note === undefined
        ? nothing
        : html`<p id="approval-note">
            <b>${texts.approval.note}</b>${looks.locale === 'zh-CN' ? '：' : ': '}${note}
          </p>`
    }
    ${
      approval === undefined || state.past.length === 0
        ? nothing
        : button({
            label: texts.approval.withdraw,
            id: 'withdraw',
            press: () => {
              session.undo();
            },
          })
    }`;
};

/** That an approval lies before the day that the figures are of; nothing where it does not. */
const earlyCaution = (
  { open, texts }: OpenView,
  date: string | undefined,
): TemplateResult | typeof nothing => {
  const { asOf } = open.report.baseline;
  return date !== undefined && isIsoDate(date) && date < asOf
    ? html`<p class="caution">${texts.approval.beforeCutOff(date, asOf)}</p>`
    : nothing;
};

const form = (
  view: OpenView,
  { isReady, errors }: { readonly isReady: boolean; readonly errors: number },
): TemplateResult => {
  const { texts, session, looks, look } = view;
  return html`
    <form
      id="approval-form"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const fields = new FormData(event.target as HTMLFormElement);
        const date = textOf(fields.get('date'));
        const document = textOf(fields.get('document'));
        const note = textOf(fields.get('note'));
        if (isIsoDate(date) && document !== '') session.approve(date, document, note);
      }}
    >
      <div class="fields">
        <label class="field">
          <span>${texts.approval.date}</span>
          <input
            type="date"
            name="date"
            required
            aria-describedby="before-cut-off"
            @input=${(event: Event) => {
              look({ approvalDate: (event.target as HTMLInputElement).value });
            }}
          />
        </label>
        <label class="field">
          <span>${texts.approval.document}</span>
          <input
            type="text"
            name="document"
            required
            placeholder=${texts.approval.documentHint}
            maxlength="60"
          />
        </label>
      </div>
      ${
        errors === 0
          ? nothing
          : html`<label class="field">
              <span>${texts.approval.note}</span>
              <textarea
                name="note"
                rows="3"
                required
                maxlength="500"
                aria-describedby="note-hint"
                @input=${(event: Event) => {
                  const field = event.target as HTMLTextAreaElement;
                  // Blanks are no explanation.
                  const isBlank = field.value !== '' && field.value.trim() === '';
                  field.setCustomValidity(isBlank ? texts.approval.noteHint(errors) : '');
                }}
              ></textarea>
              <small class="muted" id="note-hint">${texts.approval.noteHint(errors)}</small>
            </label>`
      }
      <div role="status" id="before-cut-off">${earlyCaution(view, looks.approvalDate)}</div>
      <p class="muted">${texts.approval.warning}</p>
      ${button({
        label: texts.approval.approve,
        appearance: 'primary',
        isDisabled: !isReady,
        id: 'approve',
        press: (event: Event) => {
          (event.target as HTMLElement).closest('form')?.requestSubmit();
        },
      })}
    </form>
  `;
};

const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.trim() : '';

function differences(view: OpenView): TemplateResult {
  const { open, texts, numbers } = view;
  const rows = QUOTA_KINDS.flatMap((kind) =>
    townshipLines(open.report, kind)
      .filter(({ shown, proposal }) => shown !== proposal)
      .map((line) => ({ kind, line })),
  );
  if (rows.length === 0) return html`<p class="good">${texts.approval.noDifferences}</p>`;
  return html`<table class="compact">
    <thead>
      <tr>
        <th scope="col">${texts.table.township}</th>
        <th scope="col">${texts.data.ledger}</th>
        <th scope="col" class="number">${texts.table.proposal}</th>
        <th scope="col" class="number">${texts.table.draft}</th>
        <th scope="col" class="number">${texts.data.gap}</th>
        <th scope="col">${texts.adjustment.reason}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ kind, line }) => {
        const gap = (line.shown ?? 0) - (line.proposal ?? 0);
        return html`<tr>
          <th scope="row">${townshipLink(view, line)}</th>
          <td>${texts.short[kind]}</td>
          <td class="number">${numbers.whole(line.proposal)}</td>
          <td class="number strong">${numbers.whole(line.shown)}</td>
          <td class="number ${toneOf(gap)}">${numbers.signed(gap)}</td>
          <td>${line.row.reason ?? ''}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
