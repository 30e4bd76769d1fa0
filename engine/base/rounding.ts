/**
 * Rounds to the nearest whole number, halves away from zero, as Excel's ROUND does.
 *
 * `Math.round` sends −0.5 to −0 and −1.5 to −1; a planner's Excel says −1 and −2.
 *
 * @example
 * roundHalfAwayFromZero(-1.5); // => -2
 */
export function roundHalfAwayFromZero(value: number): number {
  const magnitude = Math.abs(value);
  const floor = Math.floor(magnitude);
  // Not floor(x + 0.5): that sum itself rounds up for the number just below a half.
  const whole = magnitude - floor >= 0.5 ? floor + 1 : floor;
  return value < 0 && whole !== 0 ? -whole : whole;
}
