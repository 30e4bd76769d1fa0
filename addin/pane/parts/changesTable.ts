import { html, type TemplateResult } from 'lit';
import { LEVEL_LABELS, type PlanReport } from '../../../engine/index.ts';
import type { Drawing } from '../views/paneView.ts';
import type { InstitutionsTexts } from '../views/texts/institutions.ts';
import { cellLink, townshipOf } from './cellLink.ts';
import { dataTable } from './dataTable.ts';
import { filterSelect } from './filterSelect.ts';

/** Which changes are shown. */
export interface ChangesChoice {
  readonly changes: 'requested' | 'all';
}

type Change = NonNullable<PlanReport['plan']['setUps']>['changes'][number];

/** Renames, mergers and requests with the approval that each needs. */
export function changesTable(
  { view, texts, choice, choose }: Drawing<InstitutionsTexts, ChangesChoice>,
  changes: readonly Change[],
): TemplateResult {
  const words = texts.changes;
  const { locale } = view.looks;
  return html`<h3>${words.caption}</h3>
    ${filterSelect({
      id: 'change-filter',
      label: texts.changeFilter.label,
      names: { requested: texts.changeFilter.requested, all: texts.changeFilter.all },
      chosen: choice.changes,
      choose: (next) => {
        choose({ changes: next });
      },
    })}
    ${dataTable<Change>({
      caption: words.caption,
      rows: changes.filter(({ state }) => choice.changes === 'all' || state === 'requested'),
      none: words.none,
      columns: [
        { head: words.township, cell: ({ change }) => townshipOf(view, change.township) },
        {
          head: words.words,
          cell: ({ change: { cell, matter, before, after } }) =>
            cellLink(view, cell, `${texts.matters[matter]}：${before ?? '—'} → ${after ?? '—'}`),
        },
        { head: words.needed, cell: ({ needed }) => LEVEL_LABELS[needed][locale] },
        { head: words.state, cell: (row) => stateWord(texts, row) },
      ],
    })}`;
}

function stateWord(
  { changeStates }: InstitutionsTexts,
  { state, isApproved, needed }: Change,
): TemplateResult | string {
  const isFine = isApproved || needed === 'township';
  if (state === 'carriedOut')
    return isFine
      ? changeStates.carriedOut
      : html`<span class="bad">${changeStates.unapproved}</span>`;
  return isFine
    ? html`<span class="fine">${changeStates.approved}</span>`
    : html`<span class="wait">${changeStates.waiting}</span>`;
}
