import { html, nothing, type TemplateResult } from 'lit';
import type { PlanReport } from '../../../engine/index.ts';
import { sumOrNone } from '../../session/sumOrNone.ts';
import type { OpenView } from '../view.ts';
import type { Drawing } from '../views/paneView.ts';
import type { JointEnforcementTexts } from '../views/texts/jointEnforcement.ts';
import { townshipOf } from './cellLink.ts';
import { dataTable } from './dataTable.ts';
import { figures } from './figures.ts';

type ForceRow = NonNullable<PlanReport['plan']['joint']>['forces'][number];

/** Owned and on the ground: the sums, then every township. */
export function forcesTable(
  { view, texts, choice, choose }: Drawing<JointEnforcementTexts, { readonly onlyApart: boolean }>,
  forces: readonly ForceRow[],
): TemplateResult {
  const words = texts.forces;
  const apart = forces.filter(({ notMovedIn = 0 }) => notMovedIn > 0);
  return html`${sums({ view, texts }, forces)}
    <label class="tick">
      <input
        type="checkbox"
        id="only-apart"
        .checked=${choice.onlyApart}
        @change=${() => {
          choose({ onlyApart: !choice.onlyApart });
        }}
      />
      ${texts.onlyApart}
    </label>
    ${dataTable<ForceRow>({
      caption: words.caption,
      rows: choice.onlyApart ? apart : forces,
      none: words.none,
      keyOf: ({ township }) => township,
      columns: [
        {
          head: words.township,
          cell: ({ township, notMovedIn = 0 }) =>
            html`${townshipOf(view, township)}${
              notMovedIn === 0
                ? nothing
                : html` <span class="wait"
                    >${texts.notMovedIn(view.numbers.whole(notMovedIn))}</span
                  >`
            }`,
        },
        people(view, words.owned, ({ owned }) => owned),
        people(view, words.coLocated, ({ coLocated }) => coLocated),
        people(view, words.team, ({ team }) => team),
        people(view, words.ground, ({ onTheGround }) => onTheGround),
        people(view, words.liaison, ({ liaison }) => liaison),
      ],
    })}
    <p class="muted">${words.note}</p>`;
}

const people = (
  { numbers }: OpenView,
  head: string,
  of: (row: ForceRow) => number | undefined,
) => ({ head, isNumber: true, cell: (row: ForceRow) => numbers.whole(of(row)) });

function sums(
  { view, texts }: { readonly view: OpenView; readonly texts: JointEnforcementTexts },
  forces: readonly ForceRow[],
): TemplateResult {
  const names = ['owned', 'coLocated', 'team', 'onTheGround', 'liaison'] as const;
  return figures(
    names.map((name) => ({
      label: texts.figures[name],
      value: view.numbers.whole(sumOrNone(forces.map(({ [name]: part }) => part))),
    })),
  );
}
