import { html, svg, type TemplateResult } from 'lit';
import type { Tally } from '../../../engine/index.ts';

/** One column: the numbers it stands for, and how often one of them came up in each tally. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

const MOST_BINS = 24;

/** Tallies side by side in equal columns that cover them all; none where nothing was counted. */
export function binsOf(tallies: readonly Tally[]): readonly Bin[] {
  const counted = tallies.filter(({ count }) => count > 0);
  if (counted.length === 0) return [];
  const low = Math.min(...counted.map((one) => one.low));
  const high = Math.max(...counted.map((one) => one.low + one.counts.length - 1));
  const width = Math.ceil((high - low + 1) / MOST_BINS);
  const bins = Math.ceil((high - low + 1) / width);
  return Array.from({ length: bins }, (_, at) => {
    const from = low + at * width;
    const to = from + width - 1;
    return { from, to, counts: tallies.map((one) => countedIn(one, from, to)) };
  });
}

const countedIn = ({ low, counts }: Tally, from: number, to: number): number =>
  counts
    .slice(Math.max(0, from - low), Math.max(0, to - low + 1))
    .reduce((sum, times) => sum + times, 0);

const WIDTH = 300;
const HEIGHT = 100;
/** A single column is not a wall. */
const WIDEST = 40;

/**
 * How often each number came up: columns of one or two cases side by side.
 *
 * The table behind it says the same; the drawing has its title for whoever hears the page.
 */
export function histogram(title: string, bins: readonly Bin[]): TemplateResult {
  const most = Math.max(1, ...bins.flatMap(({ counts }) => counts));
  const step = WIDTH / Math.max(1, bins.length);
  return html`<svg
    viewBox="0 0 ${WIDTH} ${HEIGHT + 2}"
    preserveAspectRatio="none"
    role="img"
    aria-label=${title}
  >
    ${bins.flatMap(({ counts }, at) =>
      counts.map((count, which) => {
        const height = (count / most) * HEIGHT;
        const width = Math.min(step * 0.86, WIDEST) / counts.length;
        const start = (at + 0.5) * step - (width * counts.length) / 2;
        return svg`<rect class="column ${which > 0 ? 'other' : ''}"
          x=${start + which * width} y=${HEIGHT - height}
          width=${width} height=${height} />`;
      }),
    )}
    ${svg`<line class="base" x1="0" x2=${WIDTH} y1=${HEIGHT} y2=${HEIGHT} />`}
  </svg>`;
}
