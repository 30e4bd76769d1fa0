import { html, type TemplateResult } from 'lit';
import type { Step } from '../../session/steps.ts';
import type { OpenView } from '../view.ts';

/** A tick by which the planner declares a step done although something is left. */
export const acceptance = (
  { state, session }: OpenView,
  step: Step,
  text: string,
): TemplateResult => html`
  <label class="tick accept">
    <input
      type="checkbox"
      id="accept-${step}"
      .checked=${state.accepted.includes(step)}
      @change=${(event: Event) => {
        session.accept(step, (event.target as HTMLInputElement).checked);
      }}
    />
    ${text}
  </label>
`;
