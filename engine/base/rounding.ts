/**
 * Rounds to the nearest whole number, halves away from zero, as Excel's ROUND does.
 *
 * `Math.round` sends −0.5 to −0 and −1.5 to −1; a planner's Excel says −1 and −2.
 *
 * @example
 * roundHalfAwayFromZero(-1.5); // => -2
 */
export function roundHalfAwayFromZero(value: number): number {
  const magnitude = Math.floor(Math.abs(value) + 0.5);
  // |x| + 0.5 may itself round up (0.49999999999999994), so the candidate is checked once.
  const whole = magnitude - Math.abs(value) > 0.5 ? magnitude - 1 : magnitude;
  return value < 0 && whole !== 0 ? -whole : whole;
}
