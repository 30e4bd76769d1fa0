import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, columnLetters, type CellRef, type Grid } from '../../../engine/index.ts';
import { writtenAt } from '../../session/sources.ts';
import type { OpenView } from '../view.ts';
import { button } from './button.ts';

/** Rows and columns shown around the cell. */
const AROUND = { rows: 5, columns: 3 };

/** A read-only look at the cell and its neighbours, where there is no Excel to show it. */
export function sheetViewer(view: OpenView, cell: CellRef): TemplateResult | typeof nothing {
  const { open, texts, look } = view;
  const grid = open.grids.find(({ sheet }) => sheet === cell.sheet);
  if (grid === undefined) return nothing;
  const rows = range(cell.row - AROUND.rows, cell.row + AROUND.rows);
  const columns = range(cell.column - AROUND.columns, cell.column + AROUND.columns);
  const header = rowsAbove(grid, rows[0] ?? 0);
  const close = (): void => {
    look({ viewed: undefined });
  };
  return html`<section
    class="viewer"
    aria-label=${texts.viewer.title(addressOf(cell))}
    id="viewer"
    @keydown=${({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    }}
  >
    <div class="row spread title-line">
      <h2 tabindex="-1">${texts.viewer.title(addressOf(cell))}</h2>
      ${button({ label: texts.viewer.close, press: close, appearance: 'subtle', id: 'viewer-close' })}
    </div>
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.viewer.title(cell.sheet)}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${[...header, ...rows].map(
            (row) =>
              html`<tr>
                <th scope="row">${row + 1}</th>
                ${columns.map((column) => {
                  const isIt = row === cell.row && column === cell.column;
                  const text = textAt(open, { sheet: grid.sheet, row, column });
                  return html`<td
                    class=${isIt ? 'here' : ''}
                    aria-label=${isIt && text === '' ? texts.viewer.empty : nothing}
                  >
                    ${text}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

const range = (from: number, to: number): readonly number[] => {
  const start = Math.max(0, from);
  return Array.from({ length: to - start + 1 }, (_, at) => start + at);
};

/** Headers that scrolled away: the first four rows stay in sight. */
const rowsAbove = (grid: Grid, first: number): readonly number[] =>
  range(grid.top, Math.min(first - 1, grid.top + 3));

function textAt(open: OpenView['open'], cell: CellRef): string {
  const value = writtenAt(open, cell);
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
