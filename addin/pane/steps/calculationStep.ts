import { html, nothing, type TemplateResult } from 'lit';
import type { QuotaKind } from '../../../engine/index.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { parameterField, slotsOf } from '../parts/parameterField.ts';
import { townshipTable } from '../parts/townshipTable.ts';
import type { OpenView } from '../view.ts';
import { parametersView } from '../views/parameters.ts';
import { movementSentence } from '../words.ts';

const TOTAL: Readonly<Record<QuotaKind, readonly string[]>> = {
  administrative: ['quota.totalAdministrative', 'quota.mobileAdministrative'],
  publicInstitution: ['quota.totalPublicInstitution', 'quota.mobilePublicInstitution'],
};

const BOUNDS: Readonly<Record<QuotaKind, readonly string[]>> = {
  administrative: [
    'quota.leadershipByClass',
    'quota.floorAdministrative',
    'quota.ceilingAdministrative',
  ],
  publicInstitution: ['quota.floorPublicInstitution', 'quota.ceilingPublicInstitution'],
};

const WEIGHTS = ['quota.weightPopulation', 'quota.weightArea', 'quota.weightEconomy'];

const FACTORS = ['quota.factor', 'quota.factorEffect', 'quota.developmentWhenBlank'];

const ADVANCED = [
  'quota.method',
  'quota.scope',
  'quota.populationBasis',
  'quota.economyColumn',
  'quota.economyDirection',
  'quota.normalisation',
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
    ${fields(view, TOTAL[kind])}
    <p class="muted composition">
      ${ledger.total?.source === 'sum' ? html`${texts.calculation.assumed}<br />` : nothing}
      ${numbers.whole(ledger.total?.posts)} = ${texts.calculation.leadership}
      ${numbers.whole(ledger.leadership)} + ${texts.calculation.basic}
      ${numbers.whole(ledger.basic)} + ${texts.balance.mobile} ${numbers.whole(ledger.mobile)}
    </p>
    ${group('weights', html`${fields(view, WEIGHTS, 'three')} ${weightSum(view)}`)}
    ${group('factors', fields(view, FACTORS))} ${group('bounds', tables(view, BOUNDS[kind]))}
    ${group('advanced', fields(view, ADVANCED))} ${allParameters(view)} ${townshipTable(view)}
  `;

  function group(
    name: 'weights' | 'factors' | 'bounds' | 'advanced',
    contents: TemplateResult | readonly TemplateResult[],
  ): TemplateResult {
    return html`<details id="group-${name}">
      <summary>${texts.calculation[name]}</summary>
      ${contents}
    </details>`;
  }
}

const fields = (view: OpenView, ids: readonly string[], width = ''): TemplateResult =>
  html`<div class="fields ${width}">
    ${slotsOf(view, ids).map((slot) => parameterField(view, slot))}
  </div>`;

/** Each table of parameters by itself, with a field for each size class. */
const tables = (view: OpenView, ids: readonly string[]): readonly TemplateResult[] =>
  ids.map((id) => {
    const [first] = slotsOf(view, [id]);
    return html`<fieldset class="parameter">
      <legend>${first?.label[view.looks.locale]}</legend>
      ${fields(view, [id], 'three')}
    </fieldset>`;
  });

/** The three weights have to make 1; counted in thousandths, without float noise. */
function weightSum(view: OpenView): TemplateResult {
  const { texts, numbers } = view;
  const thousandths = slotsOf(view, WEIGHTS).reduce(
    (sum, { value }) => sum + Math.round(Number(value ?? 0) * 1000),
    0,
  );
  return html`<p class=${thousandths === 1000 ? 'muted' : 'caution'}>
    ${texts.calculation.weightSum(numbers.whole(thousandths / 1000))}
  </p>`;
}

/** The way to every other parameter. */
function allParameters({ open, texts, look }: OpenView): TemplateResult {
  const { inForce } = open.report.policy;
  const pending = inForce.filter(({ basis }) => basis === 'pending').length;
  return html`<p class="row">
    <button
      type="button"
      class="link"
      id="all-parameters"
      @click=${() => {
        look({ view: parametersView.id });
      }}
    >
      ${texts.calculation.all(inForce.length, pending)}
    </button>
  </p>`;
}
