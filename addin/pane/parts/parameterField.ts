import { html, nothing, type TemplateResult } from 'lit';
import { PARAMETERS, UNIT_LABELS, type ParameterInForce } from '../../../engine/index.ts';
import { isFrozen } from '../../session/state.ts';
import type { OpenView } from '../view.ts';

/** One parameter: its value in force, to be changed for this plan, and put back. */
export function parameterField(view: OpenView, id: string): TemplateResult | typeof nothing {
  const { open, texts, looks, session, state } = view;
  const inForce = open.report.policy.inForce.find((one) => one.id === id);
  if (inForce === undefined) return nothing;
  const isChanged = state.edits.parameters.some(({ parameter }) => parameter === id);
  const unit = inForce.unit === 'post' ? `（${UNIT_LABELS.post[looks.locale]}）` : '';
  return html`<div class="field ${isChanged ? 'changed' : ''}">
    <label>
      <span
        >${inForce.label[looks.locale]}${looks.locale === 'zh-CN' ? unit : ''}${
          isChanged ? html`<em>${texts.calculation.changed}</em>` : nothing
        }</span
      >
      ${control(view, inForce)}
    </label>
    ${
      isChanged && !isFrozen(state)
        ? html`<button
            type="button"
            class="link"
            @click=${() => {
              session.setParameter({ parameter: id });
            }}
          >
            ${texts.calculation.reset}
          </button>`
        : nothing
    }
  </div>`;
}

function control(view: OpenView, { id, value }: ParameterInForce): TemplateResult {
  const { looks, session, state, texts } = view;
  const parameter = PARAMETERS.find((one) => one.id === id)?.parameter;
  const frozen = isFrozen(state);
  if (parameter?.kind === 'choice')
    return html`<select
      ?disabled=${frozen}
      data-parameter=${id}
      @change=${(event: Event) => {
        session.setParameter({ parameter: id, value: (event.target as HTMLSelectElement).value });
      }}
    >
      ${parameter.choices.map(
        (choice) =>
          html`<option value=${choice.value} ?selected=${choice.value === value}>
            ${choice.label[looks.locale]}
          </option>`,
      )}
    </select>`;
  const [least, most] = parameter?.range ?? [0, 1];
  return html`<input
    type="number"
    data-parameter=${id}
    min=${least}
    max=${most}
    step=${parameter?.whole === true ? 1 : 0.05}
    placeholder=${texts.calculation.pending}
    ?disabled=${frozen}
    .value=${value === undefined ? '' : String(value)}
    @change=${(event: Event) => {
      const typed = (event.target as HTMLInputElement).valueAsNumber;
      session.setParameter({ parameter: id, value: Number.isFinite(typed) ? typed : undefined });
    }}
  />`;
}
