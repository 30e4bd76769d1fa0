/** A number or an exact decimal in a note, its thousands grouped. */
export function grouped(value: number | string): string {
  const [whole = '', ...fraction] = String(value).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/gu, ','), ...fraction].join('.');
}
