import { html, nothing, svg, type TemplateResult } from 'lit';

/** One year of a chart; a blank one is not known, or not yet. */
export interface YearBar {
  readonly year: number;
  readonly shown?: number | undefined;
  /** Where the low and the high path end. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A chart of one measure over the years. */
export interface YearChart {
  readonly bars: readonly YearBar[];
  readonly chosen: number;
  /** Read instead of the drawing; every number stands in the table below it. */
  readonly spoken: string;
  readonly write: (value: number) => string;
  /** What the marks at the ends of the span are called. */
  readonly ends: { readonly from: string; readonly to: string };
}

const WIDTH = 340;
const HEIGHT = 132;
const TOP = 18;
const BOTTOM = 112;

/**
 * Bars by year from zero, the chosen one framed, with the span between low and high as a line.
 *
 * Its ends have marks of different shapes: colours alone would be lost in print.
 */
export function yearChart({ bars, chosen, spoken, write, ends }: YearChart): TemplateResult {
  const most = Math.max(1, ...bars.flatMap(({ shown = 0, to = 0 }) => [shown, to]));
  const hasSpan = bars.some(({ from, to }) => from !== undefined && from !== to);
  const wide = WIDTH / Math.max(1, bars.length);
  const height = (value: number): number => (value / most) * (BOTTOM - TOP);
  return html`<svg
      class="years"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-label=${spoken}
      focusable="false"
    >
      <line class="axis" x1="0" x2=${WIDTH} y1=${BOTTOM} y2=${BOTTOM}></line>
      ${bars.map(({ year, shown, from, to }, at) => {
        const middle = (at + 0.5) * wide;
        const isChosen = year === chosen;
        const isNamed = isChosen || at === 0 || at === bars.length - 1;
        const value = shown ?? 0;
        return svg`<g class=${isChosen ? 'chosen' : ''}>
        <rect x=${middle - wide * 0.32} y=${BOTTOM - height(value)} width=${wide * 0.64} height=${height(value)} />
        ${
          from === undefined || to === undefined || from === to
            ? nothing
            : svg`<line class="span" x1=${middle} x2=${middle} y1=${BOTTOM - height(from)} y2=${BOTTOM - height(to)} />
                ${highMark(middle, BOTTOM - height(to))} ${lowMark(middle, BOTTOM - height(from))}`
        }
        ${
          isNamed
            ? svg`<text x=${nearEdge(middle, at, bars.length)} y=${BOTTOM - height(Math.max(value, to ?? 0)) - 5} text-anchor=${anchorOf(at, bars.length)}>${shown === undefined ? '—' : write(shown)}</text>`
            : nothing
        }
        <text class="year" x=${middle} y=${HEIGHT - 6} text-anchor="middle">${wide > 34 ? year : `’${String(year).slice(-2)}`}</text>
      </g>`;
      })}
    </svg>
    ${hasSpan ? legend(ends) : nothing}`;
}

const legend = ({ from, to }: YearChart['ends']): TemplateResult =>
  html`<p class="muted marks">
    <svg class="mark" viewBox="-6 -6 12 12" aria-hidden="true">${highMark(0, 0)}</svg>${to}
    <svg class="mark" viewBox="-6 -6 12 12" aria-hidden="true">${lowMark(0, 0)}</svg>${from}
  </p>`;

const highMark = (x: number, y: number): TemplateResult =>
  svg`<polygon class="high" points="${x - 4.5},${y + 3.5} ${x + 4.5},${y + 3.5} ${x},${y - 4.5}" />`;

const lowMark = (x: number, y: number): TemplateResult =>
  svg`<circle class="low" cx=${x} cy=${y} r="3.5" />`;

/** The outermost numbers grow inwards, so that long ones are not cut off. */
const anchorOf = (at: number, count: number): string =>
  count > 2 && at === 0 ? 'start' : count > 2 && at === count - 1 ? 'end' : 'middle';

const nearEdge = (middle: number, at: number, count: number): number =>
  count > 2 && at === 0 ? 2 : count > 2 && at === count - 1 ? WIDTH - 2 : middle;
