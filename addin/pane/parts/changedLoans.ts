import { html, nothing, type TemplateResult } from 'lit';
import { isFrozen } from '../../session/state.ts';
import type { MobilePoolDrawing } from '../views/mobilePoolDrawing.ts';
import { borrowerName } from './borrowerName.ts';

/** Whose loans were changed in the pane, and the way back to the planner's own sheet. */
export function changedLoans({ view, texts }: MobilePoolDrawing): TemplateResult | typeof nothing {
  const { open, state, session, looks } = view;
  const changed = Object.values(state.edits.loans).flatMap(([first]) =>
    first?.kind === looks.kind ? [first] : [],
  );
  if (changed.length === 0) return nothing;
  return html`<ul class="plain" id="changed-loans">
    ${changed.map((loan) => {
      const name = borrowerName(open, loan.township);
      return html`<li class="caution">
        ${texts.edit.changed(name)}
        ${
          isFrozen(state)
            ? nothing
            : html`<button
                type="button"
                class="link"
                aria-label=${texts.edit.followOf(name)}
                @click=${() => {
                  session.setLoans(loan, []);
                }}
              >
                ${texts.edit.follow}
              </button>`
        }
      </li>`;
    })}
  </ul>`;
}
