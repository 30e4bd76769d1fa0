import {
  isRecordSheet,
  isSameLoan,
  mappingKey,
  planWorkbook,
  type Decision,
  type Grid,
  type MobileLoan,
  type PolicyRow,
  type Reading,
  type Scenario,
} from '../../engine/index.ts';
import { keyOf, type Edits, type HeaderChoice } from './edits.ts';
import { byBorrower } from './loans.ts';
import { plannersGrids } from './plannersGrids.ts';
import { slotName } from './workbookPolicy.ts';

/** What the record sheets carry of the edits. */
type Recorded = Pick<
  Edits,
  'decisions' | 'loans' | 'parameters' | 'headers' | 'scenarios' | Settled
>;

/** What 编衡-方案状态 carries. */
const SETTLED = ['asOf', 'planYear', 'status', 'approvalNote'] as const;
type Settled = (typeof SETTLED)[number];

/**
 * What the record sheets of a workbook say now, such as 编衡-调整记录.
 *
 * The command reads these sheets like the planner's own, so the pane takes from them, too, what
 * somebody has changed on them by hand; of what says the same, the pane's own word is kept.
 *
 * @param saved what the pane wrote on them
 * @returns `saved` itself if nobody has
 */
export function recordedEdits(grids: readonly Grid[], saved: Edits): Edits {
  const recorded = recordedOn(grids, saved);
  const isUntouched =
    isSameList(Object.values(recorded.decisions), Object.values(saved.decisions)) &&
    isSameList(loansIn(recorded), loansIn(saved)) &&
    isSameList(recorded.parameters, saved.parameters) &&
    isSameList(recorded.headers, saved.headers) &&
    isSameList(recorded.scenarios, saved.scenarios) &&
    SETTLED.every((name) => recorded[name] === saved[name]);
  return isUntouched ? saved : { ...saved, ...recorded };
}

/** The same objects, in whatever order the sheet has them. */
const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

const NOTHING: Recorded = {
  ...{ decisions: {}, loans: {}, parameters: [], headers: [], scenarios: [] },
  ...{ asOf: undefined, planYear: undefined, status: undefined, approvalNote: undefined },
};

function recordedOn(grids: readonly Grid[], saved: Edits): Recorded {
  const records = grids.filter(({ sheet }) => isRecordSheet(sheet));
  if (records.length === 0) return NOTHING;
  const own = plannersGrids(grids);
  // The first row on a township counts: here those of the record sheets.
  const { reading } = planWorkbook([...records, ...own], { asOf: saved.asOf });
  return recordedIn(reading, saved, scenariosOf(own, saved));
}

const scenariosOf = (grids: readonly Grid[], { asOf }: Edits): ReadonlySet<string> =>
  new Set(planWorkbook(grids, { asOf }).reading.baseline.scenarios.map(({ name }) => name));

function recordedIn(
  { baseline, policyRows, recorded }: Reading,
  saved: Edits,
  known: ReadonlySet<string>,
): Recorded {
  const decisions = recorded.decisions.map((found) => {
    const said = saved.decisions[keyOf(found)];
    return said !== undefined && isSameDecision(said, found) ? said : placeless(found);
  });
  const loans = recorded.loans.map(
    (found) => loansIn(saved).find((said) => isSameLoan(said, found)) ?? placeless(found),
  );
  const parameters = policyRows
    .filter(isRecorded)
    .map((found) => saved.parameters.find((said) => isSameRow(said, found)) ?? placeless(found));
  const headers = recorded.headers.map(
    (found) => saved.headers.find((said) => isSameChoice(said, found)) ?? found,
  );
  const scenarios = baseline.scenarios
    .filter(({ name }) => !known.has(name))
    .map((found) => saved.scenarios.find((said) => isSameScenario(said, found)) ?? found);
  return {
    decisions: Object.fromEntries(decisions.map((one) => [keyOf(one), one])),
    loans: byBorrower(loans),
    parameters,
    headers,
    scenarios,
    asOf: recorded.county?.asOf,
    planYear: recorded.county?.planYear,
    status: recorded.county?.status,
    approvalNote: recorded.county?.approvalNote,
  };
}

const isRecorded = ({ cell }: Pick<Decision, 'cell'>): boolean =>
  cell !== undefined && isRecordSheet(cell.sheet);

/** Its cell is one of ours, and moves when the sheet is written again. */
const placeless = <Row extends Decision | MobileLoan | PolicyRow>(row: Row): Row => ({
  ...row,
  cell: undefined,
});

const SAID = [
  'adjustment',
  'locked',
  'lockedAt',
  'counterparty',
  'reason',
  'basis',
  'decided',
  'document',
  'decidedOn',
] as const satisfies readonly (keyof Decision)[];

/** A blank, a zero and a no are one and the same on the sheet. */
const isSameDecision = (one: Decision, other: Decision): boolean =>
  SAID.every((name) => (one[name] || undefined) === (other[name] || undefined));

const isSameRow = (one: PolicyRow, other: PolicyRow): boolean =>
  one.parameter === other.parameter &&
  one.key === other.key &&
  one.value === other.value &&
  (one.from === undefined || one.from === other.from);

/** What a sheet cannot tell: how a word of several levels was spaced. */
const isSameChoice = (one: HeaderChoice, other: HeaderChoice): boolean =>
  placeOf(one) === placeOf(other) &&
  mappingKey(one.field) === mappingKey(other.field) &&
  one.unit === other.unit &&
  one.year === other.year;

const placeOf = ({ sheet, header }: HeaderChoice): string =>
  JSON.stringify([mappingKey(sheet), mappingKey(header)]);

const isSameScenario = (one: Scenario, other: Scenario): boolean =>
  one.name === other.name &&
  one.parent === other.parent &&
  one.rows.length === other.rows.length &&
  one.rows.every((row, index) => {
    const found = other.rows[index];
    return found !== undefined && isSameRow(row, found);
  }) &&
  (one.changes?.length ?? 0) === (other.changes?.length ?? 0);

/**
 * The edits of now with what somebody changed on the record sheets since: there the sheet holds,
 * elsewhere what is in the pane and not yet written.
 *
 * @param before what the sheets said when they were last read or written
 * @param now what they say, from `recordedEdits` over `before`
 */
export const withHandChanges = (edits: Edits, before: Edits, now: Edits): Edits => ({
  ...edits,
  asOf: before.asOf === now.asOf ? edits.asOf : now.asOf,
  planYear: before.planYear === now.planYear ? edits.planYear : now.planYear,
  status: before.status === now.status ? edits.status : now.status,
  approvalNote: before.approvalNote === now.approvalNote ? edits.approvalNote : now.approvalNote,
  decisions: Object.fromEntries(
    merged(
      Object.values(edits.decisions),
      [Object.values(before.decisions), Object.values(now.decisions)],
      keyOf,
    ).map((one) => [keyOf(one), one]),
  ),
  loans: mergedLoans(edits.loans, before.loans, now.loans),
  parameters: merged(edits.parameters, [before.parameters, now.parameters], slotOf),
  headers: merged(edits.headers, [before.headers, now.headers], placeOf),
  scenarios: merged(edits.scenarios, [before.scenarios, now.scenarios], ({ name }) => name),
});

const loansIn = ({ loans }: Pick<Edits, 'loans'>): readonly MobileLoan[] =>
  Object.values(loans).flat();

/** Those of a township hold together: where the sheet was changed, all of its are the township's. */
function mergedLoans(
  edits: Edits['loans'],
  before: Edits['loans'],
  now: Edits['loans'],
): Edits['loans'] {
  const isTouched = (key: string): boolean => !isSameList(before[key] ?? [], now[key] ?? []);
  const left = Object.entries(edits).filter(([key]) => !isTouched(key));
  return Object.fromEntries([...left, ...Object.entries(now).filter(([key]) => isTouched(key))]);
}

const slotOf = ({ parameter, key }: PolicyRow): string => slotName({ id: parameter, key });

/** What is the same object before and now was not touched. */
function merged<One>(
  edits: readonly One[],
  [before, now]: readonly [readonly One[], readonly One[]],
  nameOf: (one: One) => string,
): readonly One[] {
  const gone = before.filter((one) => !now.includes(one)).map(nameOf);
  const changed = now.filter((one) => !before.includes(one));
  const touched = new Set([...gone, ...changed.map(nameOf)]);
  return [...edits.filter((one) => !touched.has(nameOf(one))), ...changed];
}
