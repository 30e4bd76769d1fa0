import { html, type TemplateResult } from 'lit';
import type { PlanReport } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import type { JointEnforcementTexts } from '../views/texts/jointEnforcement.ts';
import { dataTable } from './dataTable.ts';
import { parameterField, slotsOf } from './parameterField.ts';

type Joint = NonNullable<PlanReport['plan']['joint']>;
type Sizing = NonNullable<Joint['sizing']>;
type Pool = Sizing['pools'][number];
interface Words {
  readonly view: OpenView;
  readonly texts: JointEnforcementTexts;
}

const PARAMETERS = [
  'joint.responseShare',
  'joint.pooling',
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
      ${sizing === undefined ? texts.sizing.open : answer({ view, texts }, { sizing })}
    </div>
    ${sizing === undefined ? '' : loads({ view, texts }, sizing)}
    <details id="group-sizing">
      <summary>${texts.parameters}</summary>
      <div class="fields">
        ${slotsOf(view, PARAMETERS).map((slot) => parameterField(view, slot))}
      </div>
    </details>`;
}

function answer({ view, texts }: Words, { sizing }: { readonly sizing: Sizing }): string {
  const { whole, percent } = view.numbers;
  const { needed, pools } = sizing;
  const [share, limit] = [percent(sizing.share), whole(sizing.limit)];
  if (needed === undefined) return texts.never(share, limit);
  const named = pools.reduce((sum, one) => sum + one.named, 0);
  const facts = { needed: whole(needed), named: whole(named), share, limit };
  return pools.every((one) => one.named >= (one.needed ?? Infinity))
    ? texts.enough(facts)
    : texts.tooFew(facts);
}

/** Each pool with what it needs, at the last number of people that was tried. */
function loads({ view, texts }: Words, sizing: Sizing): TemplateResult {
  const { whole, percent } = view.numbers;
  const words = texts.sizing;
  const { travel, calls, seed } = sizing;
  const shareOf = (value: number | undefined): string =>
    value === undefined ? '—' : percent(value);
  return html`${dataTable<Pool>({
      caption: words.caption,
      rows: sizing.pools,
      none: words.none,
      columns: [
        {
          head: words.pool,
          cell: ({ department, rate, meanService }) =>
            html`${department ?? words.county}<br /><small class="muted"
                >${texts.perHour(whole(rate), whole(meanService))}</small
              >`,
        },
        {
          head: words.staff,
          isNumber: true,
          cell: ({ named, needed }) =>
            html`<span class=${named >= (needed ?? Infinity) ? 'fine' : 'bad'}
              >${whole(needed)} / ${whole(named)}</span
            >`,
        },
        { head: words.load, isNumber: true, cell: ({ table }) => shareOf(table.at(-1)?.load) },
        {
          head: texts.percentile(percent(sizing.share)),
          isNumber: true,
          cell: ({ table }) => whole(table.at(-1)?.percentile),
        },
        { head: words.within, isNumber: true, cell: ({ table }) => shareOf(table.at(-1)?.within) },
      ],
    })}
    <p class="muted">
      ${texts.assumptions({ travel: whole(travel), calls: whole(calls), seed: String(seed) })}
    </p>`;
}
