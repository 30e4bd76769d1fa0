import { html, type TemplateResult } from 'lit';
import { progressOf } from '../../session/progress.ts';
import { STEPS } from '../../session/steps.ts';
import { VIEWS } from '../views/index.ts';
import type { View } from '../view.ts';
import { lackSentence } from '../words.ts';

/** The eight steps, any of which may be entered at any time, and the views beside them. */
export const rail = (view: View): TemplateResult => html`
  <div class="rail">${steps(view)} ${views(view)}</div>
`;

const steps = ({ state, session, texts, looks, look }: View): TemplateResult => html`
  <nav class="steps" aria-label=${texts.rail}>
    <ol>
      ${STEPS.map((step, index) => {
        const { lack } = progressOf(state, step);
        const isDone = lack === undefined;
        const isCurrent = looks.view === undefined && state.step === step;
        return html`<li class="${isDone ? 'done' : 'todo'} ${isCurrent ? 'current' : ''}">
          <button
            type="button"
            id="step-${step}"
            aria-current=${isCurrent ? 'step' : 'false'}
            title=${lackSentence(lack, texts)}
            @click=${() => {
              session.go(step);
              look({ view: undefined, listsViews: false });
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

const views = ({ texts, looks, look }: View): TemplateResult => html`
  <nav
    class="views ${looks.listsViews ? 'unfolded' : ''}"
    id="view-list"
    aria-label=${texts.views.label}
  >
    <p class="views-title" aria-hidden="true">${texts.views.label}</p>
    <ul>
      ${VIEWS.map(({ id, texts: words }) => {
        const isCurrent = looks.view === id;
        return html`<li class=${isCurrent ? 'current' : ''}>
          <button
            type="button"
            id="view-${id}"
            aria-current=${isCurrent ? 'page' : 'false'}
            @click=${() => {
              look({ view: id, listsViews: false });
            }}
          >
            ${words[looks.locale].name}
          </button>
        </li>`;
      })}
    </ul>
  </nav>
`;
