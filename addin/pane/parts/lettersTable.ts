import { html, type TemplateResult } from 'lit';
import type { LetterRow } from '../../../engine/index.ts';
import { lazily } from '../../session/lazily.ts';
import { urgentLetters } from '../../session/letters.ts';
import type { OpenView } from '../view.ts';
import type { Drawing } from '../views/paneView.ts';
import type { PowersTexts } from '../views/texts/powers.ts';
import { cellLink, inRow, townshipOf } from './cellLink.ts';
import { dataTable } from './dataTable.ts';
import { filterSelect } from './filterSelect.ts';

/** Which letters are shown. */
export type LetterFilter = 'attention' | 'all';

const urgentOf = lazily(urgentLetters);

/** Letters and how long each still runs; those that need attention first. */
export function lettersTable({
  view,
  texts,
  choice,
  choose,
}: Drawing<PowersTexts, { readonly letters: LetterFilter }>): TemplateResult {
  const { report } = view.open;
  const rows = choice.letters === 'all' ? (report.plan.powers?.letters ?? []) : urgentOf(report);
  const { letterFilter, letterColumns } = texts;
  return html`${filterSelect<LetterFilter>({
    id: 'letter-filter',
    label: letterFilter.label,
    names: { attention: letterFilter.attention, all: letterFilter.all },
    chosen: choice.letters,
    choose: (letters) => {
      choose({ letters });
    },
  })}
  ${dataTable<LetterRow>({
    caption: texts.letters,
    rows,
    none: letterFilter.none,
    columns: [
      { head: letterColumns.township, cell: ({ letter }) => townshipOf(view, letter.township) },
      {
        head: letterColumns.number,
        cell: ({ letter }) => cellLink(view, letter.cell, letter.number ?? '—'),
      },
      { head: letterColumns.department, cell: ({ letter }) => letter.department ?? '—' },
      {
        head: letterColumns.items,
        isNumber: true,
        cell: ({ letter }) => view.numbers.whole(letter.items.length),
      },
      { head: letterColumns.state, cell: (row) => stateWords(view, texts, row) },
    ],
  })}`;
}

function stateWords(view: OpenView, texts: PowersTexts, row: LetterRow): TemplateResult {
  const { missing, letter } = row;
  const lacking = inRow(
    view,
    missing.map((part) => texts.letterParts[part]),
  );
  const words = [
    termWords(texts, row),
    ...(missing.length === 0 ? [] : [texts.lacks(lacking)]),
    ...(letter.published === false ? [texts.unpublished] : []),
  ];
  const isOver = row.term === 'expired' && !row.isRenewed;
  return html`<span class=${isOver ? 'bad' : ''} title=${letter.until ?? ''}
    >${inRow(view, words)}</span
  >`;
}

function termWords(texts: PowersTexts, { term, daysLeft, isRenewed }: LetterRow): string {
  if (term === 'inForce')
    return daysLeft === undefined ? texts.terms.inForce : texts.daysLeft(daysLeft);
  if (term !== 'expired') return texts.terms[term];
  return isRenewed ? texts.terms.renewed : texts.expired(-(daysLeft ?? 0));
}
