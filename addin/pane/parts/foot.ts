import { html, type TemplateResult } from 'lit';
import { neighbour, type Step } from '../../session/steps.ts';
import type { OpenView } from '../view.ts';
import { button } from './button.ts';

/** To the step before and the step after; from a view back to the step one came from. */
export function foot({ state, session, texts, looks, look }: OpenView): TemplateResult {
  if (looks.view !== undefined)
    return html`<footer class="foot">
      ${button({
        label: texts.views.back(texts.headings[state.step]),
        id: 'back',
        press: () => {
          look({ view: undefined });
        },
      })}
    </footer>`;
  const [before, after] = [neighbour(state.step, -1), neighbour(state.step, 1)];
  const go = (step: Step | undefined): void => {
    if (step !== undefined) session.go(step);
  };
  return html`<footer class="foot">
    ${button({
      label: texts.previous,
      isDisabled: before === undefined,
      id: 'previous',
      press: () => {
        go(before);
      },
    })}
    ${button({
      label: texts.next,
      appearance: 'primary',
      isDisabled: after === undefined,
      id: 'next',
      press: () => {
        go(after);
      },
    })}
  </footer>`;
}
