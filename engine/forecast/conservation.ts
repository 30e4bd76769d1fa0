import type { Conservation, Forecast, ForecastYear, YearFlow } from '../model/forecast.ts';
import { QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import { numberOf } from '../succession/carriedRow.ts';
import { sumOf } from './sumOf.ts';

type Year = ForecastYear<unknown>;

/** The books of each year and ledger, for those years whose total is known. */
export const conservation = ({ years }: Forecast<unknown>): readonly Conservation[] =>
  years.flatMap((year, at) =>
    QUOTA_KINDS.flatMap((kind) => booksOf(kind, year, years[at - 1]) ?? []),
  );

function booksOf(kind: QuotaKind, of: Year, previous: Year | undefined): Conservation | undefined {
  const { total, mobile, rows } = of.report.plan.ledgers[kind];
  const approved = sumOf(rows, numberOf);
  const present = sumOf(rows, ({ current }) => current);
  const handedOn = previous && sumOf(previous.report.plan.ledgers[kind].rows, numberOf);
  if (total === undefined || mobile === undefined) return undefined;
  if (approved === undefined || present === undefined) return undefined;
  const opening = present + endedPosts(kind, of, previous);
  const flows = of.flows.filter((flow) => flow.kind === kind);
  const add = (part: (flow: YearFlow) => number): number =>
    flows.reduce((sum, flow) => sum + part(flow), 0);
  const [before, exits, after] = [add((f) => f.before), add((f) => f.exits), add((f) => f.after)];
  const hires = add((flow) => flow.hires + flow.arrivals);
  const difference =
    Math.abs(opening - (handedOn ?? opening)) +
    Math.abs(approved + mobile - total.posts) +
    Math.abs(before - exits + hires - after);
  return {
    ...{ year: of.year, kind, handedOn, opening, approved, mobile, total: total.posts },
    ...{ before, exits, hires, after, difference },
  };
}

/**
 * Posts of townships that ended since the year before: they keep them until somebody decides, and
 * are no row of the plan any more.
 */
function endedPosts(kind: QuotaKind, { report }: Year, previous: Year | undefined): number {
  const known = new Set(previous?.report.baseline.former?.map(({ township }) => township.code));
  return (report.baseline.former ?? [])
    .filter(({ township }) => previous !== undefined && !known.has(township.code))
    .reduce((sum, { posts }) => sum + (posts?.[kind].approved ?? 0), 0);
}
