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

/** The fewest people that keep the limit; the last number tried where none does. */
const neededRow = ({ table, needed }: Pool): Pool['table'][number] | undefined =>
  table.find(({ staff }) => staff === needed) ?? table.at(-1);

const beside = (simulated: string, observed: string): string => `${simulated} / ${observed}`;

/** Each pool with what it needs: responses simulated at that number, and those on record. */
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
          cell: ({ department, rate, meanService, cause }) =>
            html`${department ?? words.county}<br /><small class="muted"
                >${texts.perHour(whole(rate), whole(meanService))}</small
              >${cause === 'other' ? html`<br /><small class="wait">${words.notPeople}</small>` : ''}`,
        },
        {
          head: words.staff,
          isNumber: true,
          cell: ({ named, needed }) =>
            html`<span class=${named >= (needed ?? Infinity) ? 'fine' : 'bad'}
              >${whole(needed)} / ${whole(named)}</span
            >`,
        },
        { head: words.load, isNumber: true, cell: (pool) => shareOf(neededRow(pool)?.load) },
        {
          head: texts.percentile(percent(sizing.share)),
          isNumber: true,
          cell: (pool) =>
            beside(whole(neededRow(pool)?.percentile), whole(pool.observed?.percentile)),
        },
        {
          head: words.within,
          isNumber: true,
          cell: (pool) => beside(shareOf(neededRow(pool)?.within), shareOf(pool.observed?.within)),
        },
      ],
    })}
    <p class="muted">
      ${texts.assumptions({ travel: whole(travel), calls: whole(calls), seed: String(seed) })}
    </p>`;
}
