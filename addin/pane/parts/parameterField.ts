import { html, nothing, type TemplateResult } from 'lit';
import {
  addressOf,
  BASIS_WORDS,
  clauseText,
  UNIT_LABELS,
  type Locale,
  type ParameterInForce,
  type PolicyRow,
} from '../../../engine/index.ts';
import { isFrozen } from '../../session/state.ts';
import { workbookValue } from '../../session/workbookPolicy.ts';
import type { OpenView } from '../view.ts';
import { parameterControl } from './parameterControl.ts';

/** The parameters of these names, each key of a table by itself, in the order of the names. */
export const slotsOf = ({ open }: OpenView, ids: readonly string[]): readonly ParameterInForce[] =>
  ids.flatMap((id) => open.report.policy.inForce.filter((one) => one.id === id));

/** A key of a table under the name of its table, for a place that shows no heading over them. */
export function namedByTable(slot: ParameterInForce, locale: Locale): ParameterInForce {
  const { label, keyLabel } = slot;
  if (keyLabel === undefined) return slot;
  const colon = locale === 'zh-CN' ? '：' : ': ';
  const name = `${label[locale]}${colon}${keyLabel[locale]}`;
  return { ...slot, label: { ...label, [locale]: name }, keyLabel: undefined };
}

/**
 * One parameter: its value in force with basis and clause, to be changed for this plan, and put
 * back. In full it says what a planner must know to set it, and takes the basis of a change.
 */
export function parameterField(
  view: OpenView,
  slot: ParameterInForce,
  { isFull = false }: { readonly isFull?: boolean } = {},
): TemplateResult {
  const { texts, looks, state } = view;
  const own = rowOf(view, slot);
  const label = slot.keyLabel ?? slot.label;
  return html`<div class="field ${own === undefined ? '' : 'changed'}">
    <label>
      <span
        >${label[looks.locale]}${unitOf(view, slot)}${
          own === undefined ? nothing : html`<em>${texts.calculation.changed}</em>`
        }</span
      >
      ${control(view, slot)}
    </label>
    ${meta(view, slot)}
    ${isFull && slot.note !== undefined ? html`<p class="muted">${slot.note[looks.locale]}</p>` : nothing}
    ${own === undefined || isFrozen(state) ? nothing : changed(view, slot, { own, isFull })}
  </div>`;
}

const rowOf = ({ state }: OpenView, { id, key }: ParameterInForce): PolicyRow | undefined =>
  state.edits.parameters.find((one) => one.parameter === id && one.key === key);

export function unitOf(
  { looks }: Pick<OpenView, 'looks'>,
  { unit }: Pick<ParameterInForce, 'unit'>,
): string {
  if (unit === 'choice' || unit === 'ratio') return '';
  const word = UNIT_LABELS[unit][looks.locale];
  return looks.locale === 'zh-CN' ? `（${word}）` : ` (${word})`;
}

/** On what the value rests: kind of basis, clause, the planner's words, the cell it was read from. */
function meta({ looks, session }: OpenView, slot: ParameterInForce): TemplateResult {
  const { basis, cites, cell } = slot;
  const clause = cites === undefined ? statedOf(slot) : clauseText(cites, looks.locale);
  return html`<small class="basis ${basis}"
    ><b>${BASIS_WORDS[basis][looks.locale]}</b
    >${clause === undefined ? nothing : html` ${clause}`}${
      cell === undefined
        ? nothing
        : html` <button type="button" class="link" @click=${() => session.reveal(cell)}>
            ${addressOf(cell)}
          </button>`
    }</small
  >`;
}

/** The planner's words, without the kind of basis that stands before them anyway. */
function statedOf({ stated, basis }: ParameterInForce): string | undefined {
  const kinds: readonly string[] = Object.values(BASIS_WORDS[basis]);
  const parts = stated?.split(' · ').filter((part) => !kinds.includes(part)) ?? [];
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** The workbook's own value beside a change, the way back to it, and what the change rests on. */
function changed(
  view: OpenView,
  slot: ParameterInForce,
  { own, isFull }: { readonly own: PolicyRow; readonly isFull: boolean },
): TemplateResult {
  const { texts, session, open, looks } = view;
  const former = workbookValue(open.reading, slot);
  const shown = former?.valueLabel?.[looks.locale] ?? former?.value;
  return html`${
      isFull
        ? html`<label>
            <span>${texts.adjustment.basis}</span>
            <input
              type="text"
              .value=${own.basis ?? ''}
              @change=${(event: Event) => {
                const basis = (event.target as HTMLInputElement).value.trim();
                session.setParameter({ ...own, basis: basis === '' ? undefined : basis });
              }}
            />
          </label>`
        : nothing
    }<button
      type="button"
      class="link"
      @click=${() => {
        session.setParameter({ parameter: slot.id, key: slot.key });
      }}
    >
      ${texts.calculation.reset(String(shown ?? texts.calculation.pending))}
    </button>`;
}

function control(view: OpenView, slot: ParameterInForce): TemplateResult {
  const { id, key } = slot;
  return parameterControl(view, {
    slot,
    isDisabled: isFrozen(view.state),
    standIn: standIn(view, id) ?? view.texts.calculation.pending,
    set: (value) => {
      view.session.setParameter({ ...rowOf(view, slot), parameter: id, key, value });
    },
  });
}

/** What the plan takes where a total is blank: the sum of current posts, an assumption. */
function standIn({ open, numbers }: OpenView, id: string): string | undefined {
  const { administrative, publicInstitution } = open.report.plan.ledgers;
  const totals: Readonly<Record<string, typeof administrative.total>> = {
    'quota.totalAdministrative': administrative.total,
    'quota.totalPublicInstitution': publicInstitution.total,
  };
  const total = totals[id];
  return total?.source === 'sum' ? numbers.whole(total.posts) : undefined;
}
