import { html, nothing, type TemplateResult } from 'lit';

/** One column; the first one heads its rows. */
export interface DataColumn<Row> {
  readonly head: string;
  /** Numbers stand to the right. */
  readonly isNumber?: boolean | undefined;
  readonly cell: (row: Row) => unknown;
}

/** How a row unfolds to what stands behind it. */
export interface Unfolding<Row> {
  readonly isOpen: (row: Row) => boolean;
  readonly toggle: (row: Row) => void;
  /** Read aloud. */
  readonly label: (row: Row) => string;
  readonly draw: (row: Row) => unknown;
}

/** A table of one kind of row. */
export interface DataTable<Row> {
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  /** Said where there are no rows. */
  readonly none: string;
  readonly keyOf?: ((row: Row) => string) | undefined;
  readonly unfolding?: Unfolding<Row> | undefined;
}

/** Rows under short heads, narrow enough for the pane; a press unfolds one of them. */
export function dataTable<Row>(table: DataTable<Row>): TemplateResult {
  const { caption, columns, rows, none, unfolding } = table;
  if (rows.length === 0) return html`<p class="muted">${none}</p>`;
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
    <table class="data">
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(
            ({ head, isNumber }) =>
              html`<th scope="col" class=${isNumber === true ? 'number' : ''}>${head}</th>`,
          )}${unfolding === undefined ? nothing : html`<td></td>`}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => lines(table, row))}
      </tbody>
    </table>
  </div>`;
}

function lines<Row>(table: DataTable<Row>, row: Row): readonly unknown[] {
  const { columns, keyOf, unfolding } = table;
  const isOpen = unfolding?.isOpen(row) ?? false;
  return [
    html`<tr data-row=${keyOf?.(row) ?? nothing}>
      ${columns.map(({ cell, isNumber }, index) =>
        index === 0
          ? html`<th scope="row">${cell(row)}</th>`
          : html`<td class=${isNumber === true ? 'number' : ''}>${cell(row)}</td>`,
      )}${
        unfolding === undefined
          ? nothing
          : html`<td class="number">
              <button
                type="button"
                class="more"
                aria-expanded=${isOpen ? 'true' : 'false'}
                aria-label=${unfolding.label(row)}
                title=${unfolding.label(row)}
                @click=${() => {
                  unfolding.toggle(row);
                }}
              >
                ${isOpen ? '−' : '+'}
              </button>
            </td>`
      }
    </tr>`,
    unfolding !== undefined && isOpen
      ? html`<tr class="details">
          <td colspan=${columns.length + 1}>${unfolding.draw(row)}</td>
        </tr>`
      : nothing,
  ];
}
