import { svg, html, type TemplateResult } from 'lit';

/** Lengths of one bar, in posts. */
export interface BarLengths {
  readonly current: number | undefined;
  readonly shown: number | undefined;
  /** The length of a full bar. */
  readonly longest: number;
}

const WIDTH = 100;

/**
 * One horizontal bar: what stays, and what is gained (solid) or lost (hollow) at its end.
 *
 * The text equivalent stands in the same row of the table, so the drawing is hidden from readers.
 */
export function bar({ current, shown, longest }: BarLengths): TemplateResult {
  const at = (posts: number): number => (posts / longest) * WIDTH;
  const was = at(current ?? 0);
  const is = at(shown ?? current ?? 0);
  const kept = Math.min(was, is);
  const change = Math.abs(is - was);
  // A single post must be seen beside a hundred of them.
  const end = change === 0 ? 0 : Math.max(change, 1.5);
  const start = Math.min(kept, WIDTH - end);
  return html`<svg
    class="bar"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="track" x="0" y="0" width="100" height="10" />
    <rect class="kept" x="0" y="2" width=${start} height="6" />
    <rect class=${is > was ? 'up' : 'down'} x=${start} y="1" width=${end} height="8" />`}
  </svg>`;
}
