import { html, nothing, type TemplateResult } from 'lit';
import { fieldLabel, type CellRef, type Grid } from '../../../engine/index.ts';
import { isFrozen } from '../../session/state.ts';
import { headersOffered, townshipHeader, unreadIn } from '../../session/unreadSheets.ts';
import type { OpenView } from '../view.ts';

/** The planner's sheets that nothing was read from, each with the question where its townships are. */
export function unreadSheets(view: OpenView): TemplateResult | typeof nothing {
  const { open, state, texts } = view;
  const grids = unreadIn(open, state.edits);
  if (grids.length === 0) return nothing;
  const list = html`<ul class="plain" id="unread">
    ${grids.map((grid) => html`<li class="question">${sheetLine(view, grid)}${choice(view, grid)}</li>`)}
  </ul>`;
  // Without any township these sheets are what the step is about; else they are by the way.
  return open.report.baseline.townships.length === 0
    ? html`<p>${texts.headers.unread}</p>
        ${list}`
    : html`<details>
        <summary>${texts.headers.others(grids.length)}</summary>
        <p class="muted">${texts.headers.unreadOthers}</p>
        ${list}
      </details>`;
}

function sheetLine({ session }: OpenView, { sheet, rows, top, left }: Grid): TemplateResult {
  const cell: CellRef = { sheet, row: top, column: left };
  return html`<button type="button" class="link" @click=${() => session.reveal(cell)}>
      ${sheet}
    </button>
    <span class="muted">${beginningOf(rows)}</span>`;
}

/** The first words of a sheet, by which it is known again. */
const beginningOf = (rows: Grid['rows']): string =>
  rows
    .flat()
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .slice(0, 4)
    .join('、');

/** Which cell heads the township column; its row is then the header. */
function choice({ texts, session, state, looks }: OpenView, grid: Grid): TemplateResult {
  const { sheet } = grid;
  const chosen = townshipHeader(state.edits, sheet);
  const field = fieldLabel('name')[looks.locale];
  return html`<select
    class="township-column"
    aria-label="${sheet}: ${texts.headers.townshipColumn}"
    ?disabled=${isFrozen(state)}
    @change=${(event: Event) => {
      const header = (event.target as HTMLSelectElement).value;
      session.placeTownships({ sheet, header, field });
    }}
  >
    <option value="">${texts.headers.townshipColumn}</option>
    ${headersOffered(grid).map(
      ({ row, headers }) =>
        html`<optgroup label=${texts.headers.row(row + 1)}>
          ${headers.map(
            (header) =>
              html`<option value=${header} .selected=${header === chosen}>${header}</option>`,
          )}
        </optgroup>`,
    )}
  </select>`;
}
