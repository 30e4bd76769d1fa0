import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { button } from './button.ts';

/** What the planner must know before going on: trouble, stale results, work in progress. */
export const banners = (view: View): TemplateResult => {
  const { state, texts, looks, session } = view;
  const { trouble, busy, isStale, isHalfDone } = state;
  return html`<div class="banners">
    ${
      busy === undefined
        ? nothing
        : html`<div class="busy" role="status">
            <fluent-spinner size="tiny" aria-hidden="true"></fluent-spinner> ${texts.busy[busy]}
          </div>`
    }
    ${
      trouble === undefined
        ? nothing
        : html`<div class="banner trouble" role="alert" id="trouble">
            <p><b>${texts.troubles[trouble.kind]}</b> ${trouble.text[looks.locale]}</p>
            ${button({
              label: texts.dismiss,
              press: () => {
                session.dismiss();
              },
            })}
          </div>`
    }
    ${
      isHalfDone === true
        ? html`<div class="banner trouble" role="status" id="half-done">
            <p>${texts.halfDone.note}</p>
            ${button({
              label: texts.halfDone.putBack,
              id: 'put-back',
              isDisabled: busy !== undefined,
              press: () => session.undoWrite(),
            })}
          </div>`
        : nothing
    }
    ${
      isStale
        ? html`<div class="banner stale" role="status" id="stale">
            <p>${texts.stale}</p>
            ${button({ label: texts.open.again, press: () => session.open() })}
          </div>`
        : nothing
    }
  </div>`;
};
