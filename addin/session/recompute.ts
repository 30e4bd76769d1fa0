import {
  gridOfSheet,
  laidOver,
  loansLaidOver,
  mappingSheet,
  planReading,
  planWorkbook,
  QUOTA_KINDS,
  replacedFindings,
  replacedLoans,
  stateReplacedFindings,
  type Baseline,
  type Decision,
  type Grid,
  type Lineage,
  type Locale,
  type PlanReport,
  type Reading,
} from '../../engine/index.ts';
import { keyOf, type Edits, type Post } from './edits.ts';
import { mergedCounty } from './merger.ts';
import { plannersGrids } from './plannersGrids.ts';
import { headersSheet } from './recordSheets.ts';
import type { SessionState } from './state.ts';

/** A workbook as read, and as planned with what the planner changed. */
export interface Planned {
  readonly reading: Reading;
  readonly report: PlanReport;
}

/** Reads a workbook under the edits that decide how it is read: cut-off date and headers. */
export function readAgain(grids: readonly Grid[], edits: Edits): Planned {
  const read = [...headerGrids(edits), ...plannersGrids(grids)];
  const { reading } = planWorkbook(read, { asOf: edits.asOf });
  return { reading, report: recompute(reading, edits) };
}

/** Plans what was read once more, under the edits of now. */
export function recompute(reading: Reading, edits: Edits): PlanReport {
  const { baseline, findings } = tried(edited(reading.baseline, edits), edits);
  const { decisions: own, loans = [], townships } = reading.baseline;
  const replaced = [
    ...replacedFindings(own, Object.values(edits.decisions), townships),
    ...replacedLoans(loans, Object.values(edits.loans).flat(), townships),
    ...stateReplacedFindings(reading.stated, edits),
  ];
  return planReading(
    { ...reading, baseline, findings: [...reading.findings, ...replaced, ...findings] },
    { overrides: edits.parameters },
  );
}

/** The state under other edits; what was written is then no longer the plan of now. */
export function replanned(
  state: SessionState,
  edits: Edits,
  readsAgain: boolean,
): Partial<SessionState> {
  const { open } = state;
  if (open === undefined) return {};
  const planned = readsAgain
    ? readAgain(open.grids, edits)
    : { reading: open.reading, report: recompute(open.reading, edits) };
  return { edits, open: { ...open, ...planned }, written: undefined };
}

/** The baseline with the planner's changes laid over it. */
export function edited(baseline: Baseline, edits: Edits): Baseline {
  const { planYear, status, approvalNote, decisions, scenarios } = edits;
  const county = { ...baseline.county };
  return {
    ...baseline,
    county: {
      ...county,
      planYear: planYear ?? county.planYear,
      status: status ?? county.status,
      approvalNote: approvalNote ?? county.approvalNote,
    },
    loans:
      Object.keys(edits.loans).length === 0
        ? baseline.loans
        : loansLaidOver(baseline.loans ?? [], Object.values(edits.loans).flat()),
    decisions: laidOver(baseline.decisions, Object.values(decisions)),
    scenarios: [...baseline.scenarios, ...scenarios],
  };
}

/** What a meeting tries besides: two townships merged, vacancies recalled. */
function tried(
  baseline: Baseline,
  { recall, merger }: Edits,
): Pick<Lineage, 'baseline' | 'findings'> {
  const merged = merger === undefined ? { baseline, findings: [] } : mergedCounty(baseline, merger);
  return recall === undefined ? merged : { ...merged, baseline: recalled(merged.baseline, recall) };
}

/** What is decided on a township in one ledger: the planner's change, else the workbook's row. */
export const decisionOn = (post: Post, baseline: Baseline, edits: Edits): Decision =>
  edits.decisions[keyOf(post)] ??
  baseline.decisions.find((one) => keyOf(one) === keyOf(post)) ?? { ...post };

/** Whole posts recalled out of the plain vacancies of every township. */
function recalled(baseline: Baseline, share: number): Baseline {
  const posts = Object.entries(baseline.posts).map(([code, township]) => {
    const ledgers = QUOTA_KINDS.map((kind) => {
      const { approved, inPost, pendingArrival = 0, reserved = 0 } = township[kind];
      if (approved === undefined || inPost === undefined) return [kind, township[kind]];
      const usable = Math.max(0, approved - inPost - pendingArrival - reserved);
      return [kind, { ...township[kind], recovered: Math.floor(usable * share) }];
    });
    return [code, { ...township, ...Object.fromEntries(ledgers) }] as const;
  });
  return { ...baseline, posts: Object.fromEntries(posts) };
}

/** What is chosen in the pane, as it will stand in the workbook. */
const headerGrids = (edits: Edits): readonly Grid[] =>
  headersSheet(edits, 'zh-CN').map(gridOfSheet);

/** The words that a header may be mapped to, as its mapping sheet lists them. */
export function fieldWords(reading: Reading, locale: Locale): readonly string[] {
  const lists = (mappingSheet(reading, locale).validations ?? []).flatMap(({ rule }) =>
    rule.kind === 'list' ? [rule.values] : [],
  );
  return lists.at(-1) ?? [];
}
