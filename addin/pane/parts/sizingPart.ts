import { html, type TemplateResult } from 'lit';
import type { PlanReport } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import type { JointEnforcementTexts } from '../views/texts/jointEnforcement.ts';
import { dataTable } from './dataTable.ts';
import { parameterField, slotsOf } from './parameterField.ts';

type Joint = NonNullable<PlanReport['plan']['joint']>;
type Sizing = NonNullable<Joint['sizing']>;
type Load = Sizing['table'][number];
interface Words {
  readonly view: OpenView;
  readonly texts: JointEnforcementTexts;
}

const PARAMETERS = [
  'joint.responseShare',
  'joint.callsPerDay',
  'joint.serviceHours',
  'joint.serviceSpread',
  'joint.travelHours',
  'joint.workingHours',
  'joint.simulatedCalls',
  'joint.seed',
];

/** How many have to be on call so that the stated share of calls is answered within the limit. */
export function sizingPart({ view, texts }: Words, joint: Joint): TemplateResult {
  const { sizing } = joint;
  return html`<h3>${texts.sizing.heading}</h3>
    <div class="sentence" id="sizing" aria-live="polite">
      ${sizing === undefined ? texts.sizing.open : answer({ view, texts }, { joint, sizing })}
    </div>
    ${sizing === undefined ? '' : loads({ view, texts }, sizing)}
    <details id="group-sizing">
      <summary>${texts.parameters}</summary>
      <div class="fields">
        ${slotsOf(view, PARAMETERS).map((slot) => parameterField(view, slot))}
      </div>
    </details>`;
}

function answer(
  { view, texts }: Words,
  { joint, sizing }: { readonly joint: Joint; readonly sizing: Sizing },
): string {
  const { whole, percent } = view.numbers;
  const { needed } = sizing;
  const [share, limit] = [percent(sizing.share), whole(sizing.limit)];
  if (needed === undefined) return texts.never(share, limit);
  const named = joint.departments.reduce((sum, { liaison }) => sum + liaison, 0);
  const facts = { needed: whole(needed), named: whole(named), share, limit };
  return named < needed ? texts.tooFew(facts) : texts.enough(facts);
}

function loads({ view, texts }: Words, sizing: Sizing): TemplateResult {
  const { whole, percent } = view.numbers;
  const words = texts.sizing;
  const { rate, meanService, travel, calls, seed } = sizing;
  const shareOf = (value: number | undefined): string =>
    value === undefined ? '—' : percent(value);
  return html`${dataTable<Load>({
      caption: words.caption,
      rows: sizing.table,
      none: words.none,
      columns: [
        { head: words.staff, cell: ({ staff }) => whole(staff) },
        { head: words.load, isNumber: true, cell: ({ load }) => percent(load) },
        { head: words.mean, isNumber: true, cell: ({ mean }) => whole(mean) },
        {
          head: texts.percentile(percent(sizing.share)),
          isNumber: true,
          cell: ({ percentile }) =>
            html`<span class=${(percentile ?? Infinity) <= sizing.limit ? 'fine' : 'bad'}
              >${whole(percentile)}</span
            >`,
        },
        { head: words.within, isNumber: true, cell: ({ within }) => shareOf(within) },
      ],
    })}
    <p class="muted">
      ${texts.assumptions({
        perHour: whole(rate),
        service: whole(meanService),
        travel: whole(travel),
        calls: whole(calls),
        seed: String(seed),
      })}
    </p>`;
}
