import { applyLineage } from '../adjustment/lineage/applyLineage.ts';
import type { IsoDate } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import { MATTER_LABELS, type LineageRow } from '../model/lineage.ts';
import { finding, type Finding } from '../model/notice.ts';
import { LINEAGE_CARRIED_OUT } from '../policy/notices.ts';

/** A baseline in the borders of a day, and the rows of 沿革 that were carried out for it. */
export interface Bordered {
  readonly baseline: Baseline;
  /** In the order of their days; empty where no border moved. */
  readonly carriedOut: readonly LineageRow[];
  /** What has to be settled afresh in the new borders. */
  readonly findings: readonly Finding[];
}

/**
 * The county in the borders of its cut-off date, where its sheets still have former ones.
 *
 * The rows of one day are carried out together, once. The sheets show a day already where it does
 * not lie after the day up to which the last rollover carried them out (else its cut-off date); where no predecessor of it exists any more under its
 * name; and where every predecessor goes on beside successors that all exist, for then the sheets
 * speak of the cut-off date itself. A row without a date is never carried out.
 */
export const inBordersOf = (baseline: Baseline): Bordered => {
  const { asOf, county } = baseline;
  const shown = county.bordersAsOf ?? county.previousAsOf;
  return throughDays(
    baseline,
    ({ date }) => date <= asOf && (shown === undefined || date > shown),
    isToBeSeen,
  );
};

/** What is to be said of rows that were carried out for a plan. */
export const borderFindings = (
  before: Baseline,
  { baseline, carriedOut, findings }: Bordered,
): readonly Finding[] => {
  const nameIn = ({ townships }: Baseline, code: string): string | undefined =>
    townships.find((one) => one.code === code)?.name;
  const said = carriedOut.map(({ predecessor, successor, date, document, matter, cell }) =>
    finding(
      LINEAGE_CARRIED_OUT,
      { field: 'lineage.date', cell },
      {
        date: date ?? '',
        matter: matter ? MATTER_LABELS[matter] : REDRAWN,
        township: nameIn(before, predecessor) ?? predecessor,
        successor: nameIn(baseline, successor) ?? successor,
        document: document ?? NO_DOCUMENT,
      },
    ),
  );
  return [...said, ...findings];
};

const REDRAWN = { 'zh-CN': '区划调整', 'en-US': 'change of townships' };
const NO_DOCUMENT = { 'zh-CN': '文号未填', 'en-US': 'no document' };

/** The county in the borders of a later day: every row in between is carried out. */
export const acrossBorders = (
  baseline: Baseline,
  term: { readonly after: IsoDate; readonly until: IsoDate },
): Bordered =>
  throughDays(
    baseline,
    ({ date }) => date > term.after && date <= term.until,
    () => true,
  );

type DatedRow = LineageRow & { readonly date: IsoDate };

function throughDays(
  baseline: Baseline,
  isWithin: (row: DatedRow) => boolean,
  isDue: (rows: readonly DatedRow[], baseline: Baseline) => boolean,
): Bordered {
  const rows = (baseline.lineage ?? []).filter(isDated).filter(isWithin);
  const days = [...new Set(rows.map(({ date }) => date))].sort();
  return days.reduce<Bordered>(
    (done, day) => {
      const ofDay = rows.filter(({ date }) => date === day);
      if (!isDue(ofDay, done.baseline)) return done;
      const next = onDay(done.baseline, ofDay);
      return {
        baseline: next.baseline,
        carriedOut: [...done.carriedOut, ...next.carriedOut],
        findings: [...done.findings, ...next.findings],
      };
    },
    { baseline, carriedOut: [], findings: [] },
  );
}

const isDated = (row: LineageRow): row is DatedRow => row.date !== undefined;

/** Whether the sheets still have what a predecessor was before the day. */
function isToBeSeen(rows: readonly DatedRow[], { townships }: Baseline): boolean {
  const names = new Map(townships.map(({ code, name }) => [code, name]));
  return rows.some(({ predecessor, successor, successorName }) => {
    if (!names.has(predecessor)) return false;
    const isRenamed = successorName !== undefined && successorName !== names.get(successor);
    return isRenamed || !rows.some((row) => isKeptBy(row, predecessor));
  });
}

const isKeptBy = (row: DatedRow, code: string): boolean =>
  row.predecessor === code && row.successor === code;

/** The rows of one day carried out; a township that changes its name alone stands by it in them. */
function onDay(before: Baseline, rows: readonly DatedRow[]): Bordered {
  const giving = new Set(rows.map(({ predecessor }) => predecessor));
  // A last day typed in the list is that of the predecessor, and no successor takes it over.
  const open = before.townships.map((one) =>
    giving.has(one.code) ? { ...one, validUntil: undefined } : one,
  );
  const { baseline, refused, findings } = applyLineage({ ...before, townships: open }, rows);
  const isRefused = new Set(refused.map(({ predecessor }) => predecessor));
  const carriedOut = rows.filter(({ predecessor }) => !isRefused.has(predecessor));
  if (carriedOut.length === 0) return { baseline: before, carriedOut, findings };
  const former = new Map(before.townships.map(({ code, name }) => [code, name]));
  const now = new Map(baseline.townships.map(({ code, name }) => [code, name]));
  const asWritten = (row: LineageRow): LineageRow => {
    const name = former.get(row.predecessor);
    const isOfDay = carriedOut.some((one) => one === row);
    return isOfDay &&
      name !== undefined &&
      now.has(row.predecessor) &&
      now.get(row.predecessor) !== name
      ? { ...row, predecessor: name }
      : row;
  };
  return {
    baseline: { ...baseline, lineage: before.lineage?.map(asWritten) },
    ...{ carriedOut, findings },
  };
}
