import { html, type TemplateResult } from 'lit';
import type { DutiesPlan, TaskRow } from '../../../engine/index.ts';
import type { OpenView } from '../view.ts';
import type { PowersTexts, TaskState } from '../views/texts/powers.ts';
import { cellLink, townshipsInRow } from './cellLink.ts';
import { dataTable } from './dataTable.ts';
import { figures } from './figures.ts';

/** Three lists that are never added, and every task of a department with what admits it. */
export function dutiesPart(
  { view, texts }: { readonly view: OpenView; readonly texts: PowersTexts },
  { counts, tasks }: DutiesPlan,
): TemplateResult {
  const words = texts.tasks;
  return html`<h3>${texts.duties}</h3>
    ${figures(
      (['principal', 'cooperating', 'entries'] as const).map((list) => ({
        label: texts.lists[list],
        value: view.numbers.whole(counts[list]),
      })),
    )}
    <p class="muted">${texts.dutyNote}</p>
    ${dataTable<TaskRow>({
      caption: words.caption,
      rows: tasks,
      none: words.none,
      columns: [
        { head: words.matter, cell: ({ task }) => cellLink(view, task.cell, task.matter) },
        { head: words.department, cell: ({ task }) => task.department },
        { head: words.townships, cell: (row) => reached({ view, texts }, row) },
        {
          head: words.state,
          cell: (row) =>
            html`<span class=${TONES[stateOf(row)]}>${texts.taskStates[stateOf(row)]}</span>`,
        },
      ],
    })}`;
}

const stateOf = ({ admittedBy, isEarly }: TaskRow): TaskState => (isEarly ? 'early' : admittedBy);

const TONES: Readonly<Record<TaskState, string>> = {
  entry: 'fine',
  approval: 'fine',
  early: 'wait',
  unknownEntry: 'bad',
  unwritten: 'bad',
  none: 'bad',
};

const reached = (
  { view, texts }: { readonly view: OpenView; readonly texts: PowersTexts },
  { townships }: TaskRow,
): unknown =>
  townships.length === view.open.report.baseline.townships.length
    ? texts.tasks.all
    : townshipsInRow(view, townships);
