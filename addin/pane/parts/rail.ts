import { html, type TemplateResult } from 'lit';
import { progressOf } from '../../session/progress.ts';
import { STEPS } from '../../session/steps.ts';
import type { View } from '../view.ts';
import { lackSentence } from '../words.ts';

/** The eight steps; every one may be entered at any time. */
export const rail = ({ state, session, texts }: View): TemplateResult => html`
  <nav class="rail" aria-label=${texts.rail}>
    <ol>
      ${STEPS.map((step, index) => {
        const { lack } = progressOf(state, step);
        const isDone = lack === undefined;
        const isCurrent = state.step === step;
        return html`<li class="${isDone ? 'done' : 'todo'} ${isCurrent ? 'current' : ''}">
          <button
            type="button"
            id="step-${step}"
            aria-current=${isCurrent ? 'step' : 'false'}
            title=${lackSentence(lack, texts)}
            @click=${() => {
              session.go(step);
            }}
          >
            <span class="dot" aria-hidden="true">${isDone ? '✓' : index + 1}</span>
            <span class="name">${texts.steps[step]}</span>
            <span class="unseen">${isDone ? texts.done : texts.toDo}</span>
          </button>
        </li>`;
      })}
    </ol>
  </nav>
`;
