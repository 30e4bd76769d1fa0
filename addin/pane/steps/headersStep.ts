import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../../engine/index.ts';
import { askingHeaders } from '../../session/progress.ts';
import { fieldWords } from '../../session/recompute.ts';
import type { OpenView } from '../view.ts';
import { acceptance } from './acceptance.ts';

type Column = Reading['columns'][number];

/** 认表: the planner's own sheets, how each header was understood, confirmed once. */
export function headersStep(view: OpenView): TemplateResult {
  const { open, texts } = view;
  const { columns } = open.reading;
  const asking = askingHeaders(open);
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))];
  return html`
    <p>${texts.headers.all(columns.length)}</p>
    ${
      asking.length === 0
        ? nothing
        : html`<h3>${texts.headers.asking}</h3>
            <ul class="plain">
              ${asking.map((column) => question(view, column))}
            </ul>
            ${
              asking.some(({ state }) => state === 'unitMissing')
                ? html`<p class="muted">${texts.headers.unitHelp}</p>`
                : nothing
            }`
    }
    ${sheets.map((sheet) => sheetColumns(view, sheet))}
    ${asking.length === 0 ? nothing : acceptance(view, 'headers', texts.headers.confirm)}
  `;
}

function question({ texts, session, open, looks }: OpenView, column: Column): TemplateResult {
  const { sheet, header, cell, state } = column;
  return html`<li class="question">
    <button type="button" class="link" @click=${() => session.reveal(cell)}>
      ${sheet} · ${header}
    </button>
    <span class="muted">${texts.headers.states[state]}</span>
    <select
      aria-label="${texts.headers.choose}: ${header}"
      @change=${(event: Event) => {
        const field = (event.target as HTMLSelectElement).value;
        session.chooseHeader({ sheet, header, field });
      }}
    >
      <option value="">${texts.headers.choose}</option>
      ${fieldWords(open.reading, looks.locale).map(
        (word) => html`<option value=${word}>${word}</option>`,
      )}
    </select>
  </li>`;
}

function sheetColumns({ open, texts, looks, session }: OpenView, sheet: string): TemplateResult {
  const columns = open.reading.columns.filter((column) => column.sheet === sheet);
  const read = columns.filter(({ state }) => state === 'read').length;
  return html`<details>
    <summary>${texts.headers.ofSheet(sheet, read, columns.length)}</summary>
    <table class="compact">
      <thead>
        <tr>
          <th scope="col">${texts.headers.header}</th>
          <th scope="col">${texts.headers.field}</th>
        </tr>
      </thead>
      <tbody>
        ${columns.map(
          ({ header, cell, state, unit, year }) =>
            html`<tr>
              <th scope="row">
                <button type="button" class="link" @click=${() => session.reveal(cell)}>
                  ${header}
                </button>
              </th>
              <td>
                ${texts.headers.states[state]}${
                  unit === undefined ? nothing : html` · ${unit.label[looks.locale]}`
                }${year === undefined ? nothing : html` · ${year}`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
