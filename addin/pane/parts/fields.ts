import { html, type TemplateResult } from 'lit';

/** A list of choices under its label. */
export const choiceField = <Value extends string | number>(looks: {
  readonly id: string;
  readonly label: string;
  readonly chosen: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly choose: (value: Value) => void;
  readonly isNarrow?: boolean | undefined;
}): TemplateResult =>
  html`<label class="field ${looks.isNarrow === true ? 'narrow' : ''}">
    <span>${looks.label}</span>
    <select
      id=${looks.id}
      @change=${(event: Event) => {
        const chosen = looks.choices[(event.target as HTMLSelectElement).selectedIndex];
        if (chosen !== undefined) looks.choose(chosen[0]);
      }}
    >
      ${looks.choices.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${value === looks.chosen}>${label}</option>`,
      )}
    </select>
  </label>`;

/** A whole number between two others; anything else is refused where it is typed. */
export const wholeField = (looks: {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly outside: string;
  readonly set: (value: number) => void;
}): TemplateResult =>
  html`<label class="field">
    <span>${looks.label}</span>
    <input
      type="number"
      id=${looks.id}
      min=${looks.least}
      max=${looks.most}
      step="1"
      .value=${String(looks.value)}
      @change=${(event: Event) => {
        const field = event.target as HTMLInputElement;
        const typed = field.valueAsNumber;
        const isGood = Number.isInteger(typed) && typed >= looks.least && typed <= looks.most;
        field.setCustomValidity(isGood ? '' : looks.outside);
        if (isGood) looks.set(typed);
        else field.reportValidity();
      }}
    />
  </label>`;

/** A line of text; taken when the field is left. */
export const textField = (looks: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}): TemplateResult =>
  html`<label class="field">
    <span>${looks.label}</span>
    <input
      type="text"
      id=${looks.id}
      .value=${looks.value}
      @change=${(event: Event) => {
        looks.set((event.target as HTMLInputElement).value);
      }}
    />
  </label>`;
