import type { LineageRow } from '../model/lineage.ts';
import type { FigureAt } from './figures.ts';
import type { OfficersOwed } from './officers.ts';

/**
 * What each township consists of: shares of people of the townships that the way began with.
 *
 * A township that is not named consists of itself.
 */
export type Parts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** No border has moved yet. */
export const ITSELF: Parts = new Map();

const partsOf = (parts: Parts, code: string): ReadonlyMap<string, number> =>
  parts.get(code) ?? new Map([[code, 1]]);

/** The parts after rows of 沿革 were carried out, day by day. */
export function partsAfter(parts: Parts, rows: readonly LineageRow[]): Parts {
  const days = [...new Set(rows.map(({ date }) => date))];
  return days.reduce<Parts>((before, day) => {
    const ofDay = rows.filter(({ date }) => date === day);
    const giving = new Set(ofDay.map(({ predecessor }) => predecessor));
    const after = new Map([...before].filter(([code]) => !giving.has(code)));
    for (const { predecessor, successor, sharePeople = 0 } of ofDay) {
      const made = new Map(
        after.get(successor) ?? (giving.has(successor) ? [] : partsOf(before, successor)),
      );
      for (const [origin, share] of partsOf(before, predecessor))
        made.set(origin, (made.get(origin) ?? 0) + share * sharePeople);
      after.set(successor, made);
    }
    return after;
  }, parts);
}

/** A figure of a township whose parts move each on its own path; nothing where one does not. */
export const figureOfParts =
  (figureAt: FigureAt, parts: Parts): FigureAt =>
  (township, series, year) =>
    [...partsOf(parts, township)].reduce<number | undefined>((sum, [origin, share]) => {
      const figure = figureAt(origin, series, year);
      return sum === undefined || figure === undefined ? undefined : sum + share * figure;
    }, 0);

/** Who is still to leave, by `township/kind`, after rows were carried out: whole millionths. */
export function owedAfter(
  owed: ReadonlyMap<string, number>,
  rows: readonly LineageRow[],
): ReadonlyMap<string, number> {
  return readdressed(owed, rows, (sum = 0, share, held) => sum + Math.floor(share * held));
}

/** The same of enforcement staff, by township. */
export function officersOwedAfter(
  owed: ReadonlyMap<string, OfficersOwed>,
  rows: readonly LineageRow[],
): ReadonlyMap<string, OfficersOwed> {
  return readdressed(owed, rows, (sum = {}, share, held) => ({
    ...sum,
    ...Object.fromEntries(
      Object.entries(held).map(([count, part]) => [
        count,
        (sum[count as keyof OfficersOwed] ?? 0) + Math.floor(share * part),
      ]),
    ),
  }));
}

/** Adds up by successor what is kept by township, or by township and ledger. */
function readdressed<V>(
  kept: ReadonlyMap<string, V>,
  rows: readonly LineageRow[],
  add: (sum: V | undefined, share: number, held: V) => V,
): ReadonlyMap<string, V> {
  if (rows.length === 0) return kept;
  const moved = partsAfter(ITSELF, rows);
  const giving = new Set(rows.map(({ predecessor }) => predecessor));
  const after = new Map<string, V>();
  for (const [key, held] of kept) {
    const [code = '', ...rest] = key.split('/');
    const heirs = giving.has(code)
      ? [...moved].flatMap(([heir, parts]) => {
          const share = parts.get(code);
          return share === undefined ? [] : [[heir, share] as const];
        })
      : [[code, 1] as const];
    for (const [heir, share] of heirs) {
      const place = [heir, ...rest].join('/');
      after.set(place, add(after.get(place), share, held));
    }
  }
  return after;
}
