import { html, type TemplateResult } from 'lit';
import { isAccepted, type AcceptableStep } from '../../session/acceptance.ts';
import type { OpenView } from '../view.ts';

/** A tick by which the planner declares a step done although something is left. */
export const acceptance = (
  { state, session, open }: OpenView,
  step: AcceptableStep,
  text: string,
): TemplateResult => html`
  <label class="tick accept">
    <input
      type="checkbox"
      id="accept-${step}"
      .checked=${isAccepted(open, state.accepted, step)}
      @change=${(event: Event) => {
        session.accept(step, (event.target as HTMLInputElement).checked);
      }}
    />
    ${text}
  </label>
`;
