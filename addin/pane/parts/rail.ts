import { html, type TemplateResult } from 'lit';
import { progressOf } from '../../session/progress.ts';
import { STEPS, type Step } from '../../session/steps.ts';
import { VIEWS } from '../views/index.ts';
import type { View } from '../view.ts';
import { lackSentence } from '../words.ts';

/** The eight steps, any of which may be entered at any time, and the views beside them. */
export const rail = (view: View): TemplateResult => html`
  <div class="rail">${steps(view)} ${views(view)}</div>
`;

/** How a step stands: its sign, its word, and the sentence of what it lacks. */
interface Standing {
  readonly name: 'done' | 'todo' | 'judging';
  readonly sign: string;
  readonly word: string;
  readonly sentence: string;
}

function standingOf({ state, texts, isJudging }: View, step: Step): Standing {
  if (isJudging && FOLLOWS_RULES.has(step))
    return { name: 'judging', sign: '…', word: texts.judging, sentence: texts.judging };
  const { lack } = progressOf(state, step);
  const sentence = lackSentence(lack, texts);
  return lack === undefined
    ? { name: 'done', sign: '✓', word: texts.done, sentence }
    : { name: 'todo', sign: String(STEPS.indexOf(step) + 1), word: texts.toDo, sentence };
}

/** Steps that are done when the rules find nothing. */
const FOLLOWS_RULES: ReadonlySet<Step> = new Set(['data', 'check']);

const steps = (view: View): TemplateResult => html`
  <nav class="steps" aria-label=${view.texts.rail} aria-busy=${view.isJudging ? 'true' : 'false'}>
    <ol>
      ${STEPS.map((step) => {
        const { state, session, texts, looks, look } = view;
        const standing = standingOf(view, step);
        const isCurrent = looks.view === undefined && state.step === step;
        return html`<li class="${standing.name} ${isCurrent ? 'current' : ''}">
          <button
            type="button"
            id="step-${step}"
            aria-current=${isCurrent ? 'step' : 'false'}
            title=${standing.sentence}
            @click=${() => {
              session.go(step);
              look({ view: undefined, listsViews: false });
            }}
          >
            <span class="dot" aria-hidden="true">${standing.sign}</span>
            <span class="name">${texts.steps[step]}</span>
            <span class="unseen">${standing.word}</span>
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
