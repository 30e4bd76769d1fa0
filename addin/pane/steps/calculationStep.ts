import { html, nothing, type TemplateResult } from 'lit';
import type { QuotaKind } from '../../../engine/index.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { parameterField } from '../parts/parameterField.ts';
import { townshipTable } from '../parts/townshipTable.ts';
import type { OpenView } from '../view.ts';
import { movementSentence } from '../words.ts';

const TOTAL: Readonly<Record<QuotaKind, readonly [string, string]>> = {
  administrative: ['quota.totalAdministrative', 'quota.mobileAdministrative'],
  publicInstitution: ['quota.totalPublicInstitution', 'quota.mobilePublicInstitution'],
};

const WEIGHTS = ['quota.weightPopulation', 'quota.weightArea', 'quota.weightEconomy'];

const ADVANCED = [
  'quota.method',
  'quota.scope',
  'quota.populationBasis',
  'quota.economyColumn',
  'quota.economyDirection',
  'quota.normalisation',
  'quota.factorEffect',
];

/** 测算: totals, reserve, parameters, method; every change recomputes at once. */
export function calculationStep(view: OpenView): TemplateResult {
  const { open, texts, looks, numbers } = view;
  const { kind } = looks;
  const ledger = open.report.plan.ledgers[kind];
  return html`
    ${ledgerSwitch(view)}
    <p class="sentence" id="movement" aria-live="polite">
      ${movementSentence(open.report, kind, { texts, locale: looks.locale })}
    </p>
    <div class="fields">${TOTAL[kind].map((id) => parameterField(view, id))}</div>
    <p class="muted composition">
      ${ledger.total?.source === 'sum' ? html`${texts.calculation.assumed}<br />` : nothing}
      ${numbers.whole(ledger.total?.posts)} = ${texts.calculation.leadership}
      ${numbers.whole(ledger.leadership)} + ${texts.calculation.basic}
      ${numbers.whole(ledger.basic)} + ${texts.balance.mobile} ${numbers.whole(ledger.mobile)}
    </p>
    <details>
      <summary>${texts.calculation.weights}</summary>
      <div class="fields three">${WEIGHTS.map((id) => parameterField(view, id))}</div>
    </details>
    <details>
      <summary>${texts.calculation.advanced}</summary>
      <div class="fields">${ADVANCED.map((id) => parameterField(view, id))}</div>
    </details>
    ${townshipTable(view)}
  `;
}
