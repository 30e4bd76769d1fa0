import { html, type TemplateResult } from 'lit';
import type { CaseName } from '../../worker/studies.ts';
import type { OpenView } from '../view.ts';

/** Every case that can be studied: the plan as it is first. */
export const casesOf = ({ open }: OpenView): readonly CaseName[] => [
  undefined,
  ...open.report.baseline.scenarios.map(({ name }) => name),
];

/** What a case is called in a list of choices; the plan as it is has no name of its own. */
export const valueOf = (name: CaseName): string => name ?? '';
export const nameOf = (value: string): CaseName => (value === '' ? undefined : value);

/** A choice of one case. */
export function caseChoice(
  view: OpenView,
  looks: {
    readonly id: string;
    readonly label: string;
    /** How the plan as it is is called. */
    readonly asItIs: string;
    readonly chosen: CaseName;
    readonly choose: (name: CaseName) => void;
  },
): TemplateResult {
  return html`<label class="field">
    <span>${looks.label}</span>
    <select
      id=${looks.id}
      @change=${(event: Event) => {
        looks.choose(nameOf((event.target as HTMLSelectElement).value));
      }}
    >
      ${casesOf(view).map(
        (name) =>
          html`<option value=${valueOf(name)} .selected=${name === looks.chosen}>
            ${name ?? looks.asItIs}
          </option>`,
      )}
    </select>
  </label>`;
}
