import { html, svg, type TemplateResult } from 'lit';

/**
 * A gain to the right of the middle, solid, or a loss to the left, hollow in forced colours.
 *
 * The number stands beside it in the same cell, so the drawing is hidden from readers.
 *
 * @param longest the change that fills half of the bar
 */
export function changeBar(change: number, longest: number): TemplateResult {
  const length = change === 0 ? 0 : Math.max(1.5, (Math.abs(change) / longest) * HALF);
  return html`<svg
    class="bar change"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="track" x="0" y="0" width="100" height="10" />
    <rect class=${change > 0 ? 'up' : 'down'} x=${change > 0 ? HALF : HALF - length} y="1"
      width=${length} height="8" />
    <rect class="axis" x=${HALF - 0.4} y="0" width="0.8" height="10" />`}
  </svg>`;
}

const HALF = 50;
