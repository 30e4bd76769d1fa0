import { html, nothing, type TemplateResult } from 'lit';
import { PARAMETERS, type ParameterInForce } from '../../../engine/index.ts';
import { slotName } from '../../session/workbookPolicy.ts';
import type { View } from '../view.ts';

/** A field for the value of one parameter. */
export interface ControlLooks {
  readonly slot: Pick<ParameterInForce, 'id' | 'key' | 'value'>;
  readonly set: (value: number | string | undefined) => void;
  readonly isDisabled: boolean;
  /** Stands in a blank field. */
  readonly standIn: string;
  /** Ids of the elements that say what is to be minded about the value. */
  readonly describedBy?: readonly string[] | undefined;
}

/** A list of choices, or a number that is taken only if the parameter admits it. */
export function parameterControl(view: View, looks: ControlLooks): TemplateResult {
  const { slot, set, isDisabled } = looks;
  const parameter = PARAMETERS.find((one) => one.id === slot.id)?.parameter;
  if (parameter?.kind !== 'choice') return numberField(view, looks);
  return html`<select
    ?disabled=${isDisabled}
    data-parameter=${slotName(slot)}
    aria-describedby=${mindedIn(looks)}
    @change=${(event: Event) => {
      set((event.target as HTMLSelectElement).value);
    }}
  >
    ${parameter.choices.map(
      (choice) =>
        html`<option value=${choice.value} .selected=${choice.value === slot.value}>
          ${choice.label[view.looks.locale]}
        </option>`,
    )}
  </select>`;
}

function numberField({ texts, numbers }: View, looks: ControlLooks): TemplateResult {
  const { slot, set, isDisabled, standIn } = looks;
  const parameter = PARAMETERS.find((one) => one.id === slot.id)?.parameter;
  const [least, most] = parameter?.kind === 'choice' ? [0, 1] : (parameter?.range ?? [0, 1]);
  const isWhole = parameter?.kind !== 'choice' && parameter?.whole === true;
  return html`<input
    type="number"
    data-parameter=${slotName(slot)}
    min=${least}
    max=${most}
    step=${isWhole ? 1 : 0.05}
    placeholder=${standIn}
    aria-describedby=${mindedIn(looks)}
    ?disabled=${isDisabled}
    .value=${slot.value === undefined ? '' : String(slot.value)}
    @change=${(event: Event) => {
      const field = event.target as HTMLInputElement;
      const typed = field.valueAsNumber;
      const isBlank = field.value === '' && !field.validity.badInput;
      const isGood = typed >= least && typed <= most && (!isWhole || Number.isInteger(typed));
      const range = { least: numbers.whole(least), most: numbers.whole(most), isWhole };
      field.setCustomValidity(isBlank || isGood ? '' : texts.calculation.outside(range));
      if (isBlank || isGood) set(isBlank ? undefined : typed);
      else field.reportValidity();
    }}
  />`;
}

const mindedIn = ({ describedBy = [] }: ControlLooks): string | typeof nothing =>
  describedBy.length === 0 ? nothing : describedBy.join(' ');
