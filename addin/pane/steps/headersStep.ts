import { html, nothing, type TemplateResult } from 'lit';
import { fieldLabel, type Reading } from '../../../engine/index.ts';
import { ASKING, askingHeaders } from '../../session/progress.ts';
import { fieldWords } from '../../session/recompute.ts';
import { isFrozen } from '../../session/state.ts';
import { unreadSheets } from '../parts/unreadSheets.ts';
import { templateOffer } from '../parts/templateOffer.ts';
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
    ${unreadSheets(view)}
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
    ${
      // Nothing read is nothing to be confirmed.
      columns.length === 0 ? nothing : acceptance(view, 'headers', texts.headers.confirm)
    }
    ${templateOffer(view)}
  `;
}

function question(view: OpenView, column: Column): TemplateResult {
  const { texts } = view;
  return html`<li class="question">
    ${place(view, column, `${column.sheet} · ${column.header}`)}
    <span class="muted">${texts.headers.states[column.state]}</span>
    ${choice(view, column)}
  </li>`;
}

const place = ({ session }: OpenView, { cell }: Column, text: string): TemplateResult =>
  html`<button type="button" class="link" @click=${() => session.reveal(cell)}>${text}</button>`;

/** What the header is to mean; a blank choice asks again. */
function choice({ texts, session, open, looks, state }: OpenView, column: Column): TemplateResult {
  const { sheet, header } = column;
  const chosen = state.edits.headers.find((one) => one.sheet === sheet && one.header === header);
  return html`<select
    aria-label="${texts.headers.choose}: ${header}"
    ?disabled=${isFrozen(state)}
    @change=${(event: Event) => {
      const field = (event.target as HTMLSelectElement).value;
      session.chooseHeader({ sheet, header, field });
    }}
  >
    <option value="">${texts.headers.choose}</option>
    ${fieldWords(open.reading, looks.locale).map(
      (word) => html`<option value=${word} .selected=${word === chosen?.field}>${word}</option>`,
    )}
  </select>`;
}

function sheetColumns(view: OpenView, sheet: string): TemplateResult {
  const { open, texts } = view;
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
          (column) =>
            html`<tr>
              <th scope="row">${place(view, column, column.header)}</th>
              <td>${meaning(view, column)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** What a header was taken for: field, unit and year, or why it is not read. */
function meaning(view: OpenView, column: Column): TemplateResult {
  const { texts, looks, state } = view;
  const { field, unit, year, mapped } = column;
  const isRead = column.state === 'read' && field !== undefined;
  const words = [
    isRead ? fieldLabel(field)[looks.locale] : texts.headers.states[column.state],
    unit?.label[looks.locale],
    year,
    mapped ? texts.headers.mapped : undefined,
  ].filter((word) => word !== undefined);
  const isOwnChoice = state.edits.headers.some(
    ({ sheet, header }) => sheet === column.sheet && header === column.header,
  );
  return html`${words.join(' · ')}
  ${isOwnChoice && !ASKING.has(column.state) ? choice(view, column) : nothing}`;
}
