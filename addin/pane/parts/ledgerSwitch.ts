import { html, type TemplateResult } from 'lit';
import { QUOTA_KINDS } from '../../../engine/index.ts';
import type { View } from '../view.ts';

/** Chooses between the two ledgers; they are never shown as one. */
export const ledgerSwitch = ({ looks, look, texts }: View): TemplateResult => html`
  <fieldset class="switch">
    <legend class="unseen">${texts.ledger}</legend>
    ${QUOTA_KINDS.map(
      (kind) => html`
        <label class=${looks.kind === kind ? 'chosen' : ''}>
          <input
            type="radio"
            name="ledger"
            .checked=${looks.kind === kind}
            @change=${() => {
              look({ kind, adjusting: undefined });
            }}
          />
          ${texts.tabs[kind]}
        </label>
      `,
    )}
  </fieldset>
`;
