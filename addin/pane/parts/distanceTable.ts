import { html, nothing, type TemplateResult } from 'lit';
import { widestOf, type DistanceLine } from '../../session/distances.ts';
import type { OpenView } from '../view.ts';
import type { DynamicAdjustmentTexts } from '../views/texts/dynamicAdjustment.ts';
import { explained } from '../words.ts';
import { distanceBar } from './distanceBar.ts';
import { changeText, toneOf, townshipLink } from './townshipTable.ts';

/** What the table shows, and how its user changes that. */
export interface DistanceTable {
  readonly texts: DynamicAdjustmentTexts;
  readonly lines: readonly DistanceLine[];
  readonly onlyDistant: boolean;
  readonly unfolded?: string | undefined;
  readonly choose: (change: {
    readonly onlyDistant?: boolean;
    readonly unfolded?: string | undefined;
  }) => void;
}

/** 乡镇 · 目标 · 现编制 · 差距 · 本年 with bars left and right of zero; one press says why. */
export function distanceTable(view: OpenView, table: DistanceTable): TemplateResult {
  const { texts, lines, onlyDistant, choose } = table;
  const shown = onlyDistant ? lines.filter(({ row }) => row.distance !== 0) : lines;
  const { columns, legend } = texts;
  const number = (label: string): TemplateResult =>
    html`<th scope="col" class="number">${label}</th>`;
  return html`<div class="row spread">
      <label class="tick">
        <input
          type="checkbox"
          id="only-distant"
          .checked=${onlyDistant}
          @change=${() => {
            choose({ onlyDistant: !onlyDistant });
          }}
        />
        ${texts.onlyDistant}
      </label>
      <span class="legend" aria-hidden="true">
        <i class="way"></i>${legend.way} <i class="up"></i>${legend.step}
      </span>
    </div>
    <table class="townships distances">
      <caption class="unseen">
        ${texts.caption(view.texts.ledgers[view.looks.kind])}
      </caption>
      <thead>
        <tr>
          <th scope="col">${view.texts.table.township}</th>
          ${number(columns.target)} ${number(columns.current)} ${number(columns.distance)}
          <th scope="col" class="chart" aria-hidden="true">${columns.bar}</th>
          ${number(columns.step)}
          <th scope="col">${columns.reason}</th>
        </tr>
      </thead>
      <tbody>
        ${
          shown.length === 0
            ? html`<tr>
                <td colspan="7" class="muted">${texts.none}</td>
              </tr>`
            : shown.map((line) => [
                row(view, table, line),
                table.unfolded === line.code ? details(view, table, line) : nothing,
              ])
        }
      </tbody>
      ${sums(view, lines)}
    </table>
    ${
      onlyDistant && shown.length < lines.length
        ? html`<p class="muted">${texts.arrived(lines.length - shown.length)}</p>`
        : nothing
    }`;
}

function row(
  view: OpenView,
  { texts, lines, unfolded, choose }: DistanceTable,
  line: DistanceLine,
): TemplateResult {
  const { numbers } = view;
  const { target, current, distance, step, reason } = line.row;
  const isOpen = unfolded === line.code;
  return html`<tr data-township=${line.code}>
    <th scope="row">${townshipLink(view, line)}</th>
    <td class="number">${numbers.whole(target)}</td>
    <td class="number">${numbers.whole(current)}</td>
    <td class="number">${changeText(view, distance)}</td>
    <td class="chart" aria-hidden="true">
      ${
        distance === undefined
          ? nothing
          : distanceBar({ distance, step: step ?? 0, widest: widestOf(lines) })
      }
    </td>
    <td class="number ${toneOf(step)}">${changeText(view, step)}</td>
    <td>
      <button
        type="button"
        class="link reason"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-label="${reason === undefined ? texts.unknown : texts.reasons[reason]}, ${texts.details(
          line.name,
        )}"
        title=${texts.details(line.name)}
        @click=${() => {
          choose({ unfolded: isOpen ? undefined : line.code });
        }}
      >
        ${reason === undefined ? texts.unknown : texts.reasons[reason]}
      </button>
    </td>
  </tr>`;
}

/** Years of a way that are shown one by one. */
const YEARS_SHOWN = 10;

function details(view: OpenView, { texts }: DistanceTable, line: DistanceLine): TemplateResult {
  const { open, looks } = view;
  const why = explained(open.report, looks.locale).adjustment[looks.kind].get(line.code);
  return html`<tr class="details">
    <td colspan="7">
      ${(why?.sentences ?? []).map((sentence) => html`<p>${sentence}</p>`)}
      ${path(view, texts, line.row.absorption)}
    </td>
  </tr>`;
}

function path(
  { open, numbers }: OpenView,
  texts: DynamicAdjustmentTexts,
  absorption: DistanceLine['row']['absorption'],
): TemplateResult | typeof nothing {
  if (absorption === undefined || absorption.path.length === 0) return nothing;
  const present = Number(open.report.baseline.asOf.slice(0, 4));
  const steps = absorption.path.slice(0, YEARS_SHOWN);
  return html`<table class="compact path">
    <caption>
      ${texts.path.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.path.year}</th>
        <th scope="col" class="number">${texts.path.people}</th>
        <th scope="col" class="number">${texts.path.approved}</th>
        <th scope="col" class="number">${texts.path.over}</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        ({ year, people, approved, overstaffed }) =>
          html`<tr>
            <th scope="row">${present + year}</th>
            <td class="number">${numbers.whole(people)}</td>
            <td class="number">${numbers.whole(approved)}</td>
            <td class="number">${numbers.whole(overstaffed)}</td>
          </tr>`,
      )}
    </tbody>
    ${
      absorption.path.length > YEARS_SHOWN
        ? html`<tfoot>
            <tr>
              <td colspan="4">${texts.more(absorption.path.length)}</td>
            </tr>
          </tfoot>`
        : nothing
    }
  </table>`;
}

function sums(
  { texts, numbers }: OpenView,
  lines: readonly DistanceLine[],
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const sum = (name: 'target' | 'current' | 'distance' | 'step'): number | undefined =>
    lines.reduce<number | undefined>((total, { row: { [name]: part } }) => {
      return total === undefined || part === undefined ? undefined : total + part;
    }, 0);
  return html`<tfoot>
    <tr>
      <th scope="row">${texts.table.sum}</th>
      <td class="number">${numbers.whole(sum('target'))}</td>
      <td class="number">${numbers.whole(sum('current'))}</td>
      <td class="number">${numbers.signed(sum('distance'))}</td>
      <td class="chart" aria-hidden="true"></td>
      <td class="number">${numbers.signed(sum('step'))}</td>
      <td></td>
    </tr>
  </tfoot>`;
}
