/**
 * A whole number in a unit of ten to the power `places`, as a cell holds it: 29688 people, 4 places
 * is 2.9688 万人. By text, so that no digit is lost.
 */
export function decimalText(value: number | undefined, places: number): number | null {
  if (value === undefined) return null;
  const digits = String(value).padStart(places + 1, '0');
  return Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
}
