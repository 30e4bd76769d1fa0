import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import {
  EVALUATION_LABELS,
  isIsoDate,
  MOBILE_USES,
  USE_LABELS,
  type LoanEvaluation,
  type MobileLoan,
} from '../../../engine/index.ts';
import { NO_EDITS } from '../../session/edits.ts';
import { loansOn, withLoan, withoutLoan } from '../../session/loans.ts';
import { isFrozen } from '../../session/state.ts';
import type { LoanEditing, MobilePoolDrawing } from '../views/mobilePoolDrawing.ts';
import { borrowerName } from './borrowerName.ts';
import { button } from './button.ts';
import { changedLoans } from './changedLoans.ts';

const EVALUATIONS = Object.keys(EVALUATION_LABELS) as readonly LoanEvaluation[];
const POSTS = ['requested', 'reviewed', 'approved'] as const;
const DAYS = ['from', 'until'] as const;
const MOST_POSTS = 9999;

/** Enters a request or changes one, and what was decided on it; the plan follows at once. */
export function loanEditor(drawing: MobilePoolDrawing): TemplateResult {
  const { view, texts, choice, choose } = drawing;
  const { editing } = choice;
  if (isFrozen(view.state)) return html`<p class="muted">${view.texts.adjustment.frozen}</p>`;
  return html`${
    editing === undefined
      ? html`<p class="row">
          ${button({
            label: texts.edit.add,
            id: 'new-loan',
            press: () => {
              choose({ editing: {} });
            },
          })}
        </p>`
      : keyed(`${editing.township}/${editing.at}`, form(drawing, editing))
  }${changedLoans(drawing)}`;
}

/** Leads to the form of one loan; nothing where its row cannot be told. */
export function editLoan(
  { view, texts, choose }: MobilePoolDrawing,
  loan: MobileLoan,
): TemplateResult | typeof nothing {
  const at = loansOn(loan, view.open.reading.baseline, view.state.edits).indexOf(loan);
  if (at < 0 || isFrozen(view.state)) return nothing;
  const { township } = loan;
  return html`<button
    type="button"
    class="link edit-loan"
    aria-label=${texts.edit.changeOf(borrowerName(view.open, township))}
    @click=${() => {
      choose({ editing: { township, at } });
    }}
  >
    ${texts.edit.change}
  </button>`;
}

function form(drawing: MobilePoolDrawing, { township, at }: LoanEditing): TemplateResult {
  const { view, texts, choose } = drawing;
  const { open, looks, state, session } = view;
  const { edit } = texts;
  const { kind, locale } = looks;
  const held = (code: string): readonly MobileLoan[] =>
    loansOn({ kind, township: code }, open.reading.baseline, state.edits);
  const former = township === undefined || at === undefined ? undefined : held(township)[at];
  const close = (): void => {
    choose({ editing: undefined });
  };
  return html`<form
    class="draft"
    id="loan-form"
    ${ref(beginForm)}
    aria-label=${former === undefined ? edit.add : edit.changeOf(borrowerName(open, former.township))}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const loan = filledIn(event.target as HTMLFormElement, { kind, former });
      if (loan === undefined) return;
      session.setLoans(loan, withLoan(held(loan.township), loan, former));
      close();
    }}
  >
    <div class="fields">
      <label class="field">
        <span>${texts.order.township}</span>
        <select name="township" required ?disabled=${former !== undefined}>
          <option value="">—</option>
          ${open.report.baseline.townships.map(
            ({ code, name }) =>
              html`<option value=${code} .selected=${code === former?.township}>${name}</option>`,
          )}
        </select>
      </label>
      <label class="field">
        <span>${texts.order.use}</span>
        <select name="use">
          ${MOBILE_USES.map(
            (use) =>
              html`<option value=${use} .selected=${use === former?.use}>
                ${USE_LABELS[use][locale]}
              </option>`,
          )}
        </select>
      </label>
      ${POSTS.map(
        (name) =>
          html`<label class="field">
            <span>${edit.fields[name]}</span>
            <input
              type="number"
              name=${name}
              min="0"
              max=${MOST_POSTS}
              step="1"
              .value=${String(former?.[name] ?? '')}
              aria-describedby="loan-hint"
              @input=${(event: Event) => {
                judge((event.target as HTMLInputElement).form, drawing);
              }}
            />
          </label>`,
      )}
      ${DAYS.map(
        (name) =>
          html`<label class="field">
            <span>${edit.fields[name]}</span>
            <input
              type="date"
              name=${name}
              .value=${former?.[name] ?? ''}
              @input=${(event: Event) => {
                judge((event.target as HTMLInputElement).form, drawing);
              }}
            />
          </label>`,
      )}
      ${(['reason', 'document'] as const).map(
        (name) =>
          html`<label class="field">
            <span>${edit.fields[name]}</span>
            <input type="text" name=${name} maxlength="200" .value=${former?.[name] ?? ''} />
          </label>`,
      )}
      <label class="field">
        <span>${edit.fields.evaluation}</span>
        <select name="evaluation">
          <option value="">—</option>
          ${EVALUATIONS.map(
            (one) =>
              html`<option value=${one} .selected=${one === former?.evaluation}>
                ${EVALUATION_LABELS[one][locale]}
              </option>`,
          )}
        </select>
      </label>
    </div>
    <p class="muted" id="loan-hint">${edit.hint}</p>
    <p class="row">
      ${button({
        label: edit.save,
        appearance: 'primary',
        id: 'save-loan',
        press: (event: Event) => {
          const filled = (event.target as HTMLElement).closest('form');
          judge(filled, drawing);
          filled?.requestSubmit();
        },
      })}
      ${button({ label: edit.cancel, id: 'cancel-loan', press: close })}
      ${
        former === undefined
          ? nothing
          : button({
              label: edit.remove,
              id: 'remove-loan',
              press: () => {
                remove(drawing, former);
                close();
              },
            })
      }
    </p>
  </form>`;
}

/** Takes one row away; an undo brings it back. */
function remove({ view, texts }: MobilePoolDrawing, loan: MobileLoan): void {
  const { open, state, session } = view;
  const { baseline } = open.reading;
  const own = loansOn(loan, baseline, NO_EDITS);
  const held = loansOn(loan, baseline, state.edits);
  session.setLoans(loan, withoutLoan(held, loan, { own, note: texts.edit.removed }));
}

/** The first field has the focus, once the form is on the page. */
const beginForm = (form: Element | undefined): void => {
  queueMicrotask(() => {
    form?.querySelector<HTMLElement>('select:enabled')?.focus();
  });
};

const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

/** Something is asked for or approved, and the last day is not before the first. */
function judge(form: HTMLFormElement | null, { texts: { edit } }: MobilePoolDrawing): void {
  if (form === null) return;
  const valueOf = (name: string): string => fieldOf(form, name).value;
  const isBare = valueOf('requested') === '' && valueOf('approved') === '';
  fieldOf(form, 'requested').setCustomValidity(isBare ? edit.hint : '');
  const [from, until] = [valueOf('from'), valueOf('until')];
  const isTurned = from !== '' && until !== '' && until < from;
  fieldOf(form, 'until').setCustomValidity(isTurned ? edit.turned : '');
}

/** What the form says; nothing without a township. */
function filledIn(
  form: HTMLFormElement,
  { kind, former }: Pick<MobileLoan, 'kind'> & { readonly former: MobileLoan | undefined },
): MobileLoan | undefined {
  const textOf = (name: string): string | undefined => {
    const text = fieldOf(form, name).value.trim();
    return text === '' ? undefined : text;
  };
  const postsOf = (name: string): number | undefined => {
    const text = textOf(name);
    return text === undefined ? undefined : Number(text);
  };
  const dayOf = (name: string): MobileLoan['from'] => {
    const text = textOf(name);
    return text !== undefined && isIsoDate(text) ? text : undefined;
  };
  const township = textOf('township');
  const use = MOBILE_USES.find((one) => one === textOf('use'));
  if (township === undefined || use === undefined) return undefined;
  return {
    ...former,
    ...{ township, kind, use },
    ...{ requested: postsOf('requested'), reviewed: postsOf('reviewed') },
    ...{ approved: postsOf('approved'), reason: textOf('reason') },
    ...{ from: dayOf('from'), until: dayOf('until'), document: textOf('document') },
    evaluation: EVALUATIONS.find((one) => one === textOf('evaluation')),
  };
}
