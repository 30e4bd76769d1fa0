import { html, nothing, type TemplateResult } from 'lit';
import { longestOf, townshipLines, type TownshipLine } from '../../session/townships.ts';
import type { OpenView } from '../view.ts';
import { bar } from './bar.ts';

/** 乡镇 · 现编制 · 测算 · 增减 with bars; the table is the text equivalent of its own chart. */
export function townshipTable(view: OpenView): TemplateResult {
  const { looks, look, texts, open } = view;
  const { kind } = looks;
  const lines = townshipLines(open.report, kind);
  const shown = looks.onlyChanged ? lines.filter(({ change }) => change !== 0) : lines;
  const longest = longestOf(lines);
  return html`
    <div class="row spread">
      <label class="tick">
        <input
          type="checkbox"
          .checked=${looks.onlyChanged}
          @change=${() => {
            look({ onlyChanged: !looks.onlyChanged });
          }}
        />
        ${texts.table.onlyChanged}
      </label>
      <span class="legend" aria-hidden="true">
        <i class="kept"></i>${texts.table.legend.current} <i class="up"></i>${texts.table.legend.up}
        <i class="down"></i>${texts.table.legend.down}
      </span>
    </div>
    <table class="townships ${isLong(shown) ? 'long' : ''}">
      <caption class="unseen">
        ${texts.table.caption(texts.ledgers[kind])}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.table.township}</th>
          <th scope="col" class="number">${texts.table.current}</th>
          <th scope="col" class="number">${texts.table.proposal}</th>
          <th scope="col" class="number">${texts.table.draft}</th>
          <th scope="col" class="number">${texts.table.change}</th>
          <th scope="col" class="chart" aria-hidden="true">${texts.table.bar}</th>
        </tr>
      </thead>
      <tbody>
        ${
          shown.length === 0
            ? html`<tr>
                <td colspan="6" class="muted">${texts.table.none}</td>
              </tr>`
            : shown.map((line) => row(view, line, longest))
        }
      </tbody>
      ${sums(view, lines)}
    </table>
  `;
}

/** Whether so many rows are laid out one by one, and no longer as a table that fits its columns. */
export const isLong = (lines: readonly TownshipLine[]): boolean => lines.length > 120;

const row = (view: OpenView, line: TownshipLine, longest: number): TemplateResult => {
  const { texts, numbers } = view;
  return html`<tr>
    <th scope="row">${townshipLink(view, line)}</th>
    <td class="number">${numbers.whole(line.current)}</td>
    <td class="number">${numbers.whole(line.proposal)}</td>
    <td class="number strong">${numbers.whole(line.shown)}</td>
    <td class="number ${toneOf(line.change)}">${changeText(view, line.change)}</td>
    <td
      class="chart"
      aria-hidden="true"
      title=${texts.table.barText({
        name: line.name,
        current: numbers.whole(line.current),
        shown: numbers.whole(line.shown),
        change: numbers.signed(line.change),
      })}
    >
      ${bar({ current: line.current, shown: line.shown, longest })}
    </td>
  </tr>`;
};

/** A township anywhere: a press asks why its number is what it is. */
export const townshipLink = (
  { look, texts, open, state }: OpenView,
  { code, name }: Pick<TownshipLine, 'code' | 'name'>,
): TemplateResult =>
  html`<button
    type="button"
    class="link"
    title=${texts.table.why(name)}
    @click=${() => {
      look({ why: code, whyIn: open === state.open ? undefined : open.report });
    }}
  >
    ${name}
  </button>`;

/** Class of a change: gains and losses differ in more than colour, for they carry a sign. */
export const toneOf = (change: number | undefined): string =>
  change === undefined || change === 0 ? 'muted' : change > 0 ? 'gain' : 'loss';

/** ± posts; nothing where nothing changes, so that changes stand out. */
export const changeText = ({ numbers }: OpenView, change: number | undefined): string =>
  change === 0 ? '·' : numbers.signed(change);

function sums(
  { texts, numbers }: OpenView,
  lines: readonly TownshipLine[],
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const sum = (of: (line: TownshipLine) => number | undefined): number =>
    lines.reduce((total, line) => total + (of(line) ?? 0), 0);
  return html`<tfoot>
    <tr>
      <th scope="row">${texts.table.sum}</th>
      <td class="number">${numbers.whole(sum(({ current }) => current))}</td>
      <td class="number">${numbers.whole(sum(({ proposal }) => proposal))}</td>
      <td class="number strong">${numbers.whole(sum(({ shown }) => shown))}</td>
      <td class="number">${numbers.signed(sum(({ change }) => change))}</td>
      <td class="chart" aria-hidden="true"></td>
    </tr>
  </tfoot>`;
}
