import { svg, html, type TemplateResult } from 'lit';

/** Posts to the left (fewer) or right (more) of where a township stands. */
export interface DistanceLengths {
  readonly distance: number;
  /** What of it the year brings. */
  readonly step: number;
  /** The length of a full bar to one side. */
  readonly widest: number;
}

const HALF = 50;

/**
 * The way to the target as an outline to one side of zero, and the year's step in it as a solid bar.
 *
 * The numbers stand in the same row of the table, so the drawing is hidden from readers.
 */
export function distanceBar({ distance, step, widest }: DistanceLengths): TemplateResult {
  const lengthOf = (posts: number): number => (Math.abs(posts) / widest) * (HALF - 1);
  const startOf = (posts: number): number => (posts < 0 ? HALF - lengthOf(posts) : HALF);
  const toneOf = (posts: number): string => (posts < 0 ? 'down' : 'up');
  return html`<svg
    class="bar distance"
    viewBox="0 0 100 12"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="track" x="0" y="5.5" width="100" height="1" />
    <rect class="way ${toneOf(distance)}" x=${startOf(distance)} y="1.5" width=${lengthOf(distance)} height="9" />
    <rect class="moved ${toneOf(step)}" x=${startOf(step)} y="1.5" width=${lengthOf(step)} height="9" />
    <rect class="zero" x="49.5" y="0" width="1" height="12" />`}
  </svg>`;
}
