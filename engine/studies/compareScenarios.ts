import { canonicalJson } from '../base/canonicalJson.ts';
import { invariant } from '../base/defect.ts';
import { sha256 } from '../base/sha256.ts';
import { forecast } from '../forecast/forecast.ts';
import { countyOutlooks } from '../forecast/outlook.ts';
import { deltasOf, postsOf } from '../measures/deltas.ts';
import { measures } from '../measures/measures.ts';
import { tried } from '../measures/standing.ts';
import type { ComparedCase, Comparison } from '../model/comparison.ts';
import { QUOTA_KINDS } from '../model/ledger.ts';
import type { Finding } from '../model/notice.ts';
import { planReading, type PlanReport, type Settings } from '../planWorkbook.ts';
import { caseOf } from '../scenarios/case.ts';
import { contentOf } from '../scenarios/chain.ts';
import type { Reading } from '../workbook/readWorkbook.ts';
import { stepsBetween } from './comparisonSteps.ts';

/** The most cases that fit side by side. */
export const MOST_CASES = 6;

/** What is compared. */
export interface ComparisonOptions {
  /** Names of scenarios, 2 to 6; an absent name is the workbook as it is. */
  readonly scenarios: readonly (string | undefined)[];
  /** Years of a forecast beside; none unless given. */
  readonly years?: number | undefined;
}

/**
 * Sets scenarios side by side over one baseline: who gains, who loses, by which parameter.
 *
 * The differences between the first case and each other are applied one at a time, in the order in
 * which they are declared; each step is planned, and what it moves is what it is answerable for.
 * The steps add up to the whole difference, whatever their order; each alone depends on it. What is
 * compared is what the office would propose under each case: decided numbers stay, and are counted.
 *
 * @throws {Defect} if there are not 2 to 6 cases
 */
export function compareScenarios(
  reading: Reading,
  settings: Settings,
  { scenarios, years }: ComparisonOptions,
): Comparison {
  invariant(
    scenarios.length >= 2 && scenarios.length <= MOST_CASES,
    `2 to ${MOST_CASES} cases are compared`,
  );
  const reports = scenarios.map((scenario) => planReading(reading, { ...settings, scenario }));
  const [first] = reports;
  invariant(first !== undefined, 'there is a first case');
  const reference = postsOf(first.plan, tried);
  return {
    cases: reports.map((report, index): ComparedCase => {
      const scenario = scenarios[index];
      const posts = postsOf(report.plan, tried);
      return {
        scenario,
        note: reading.baseline.scenarios.find(({ name }) => name === scenario)?.note,
        receipt: report.receipt,
        caseHash: caseHashOf(reading, report),
        held: heldIn(report),
        measures: measures(report, tried),
        posts,
        deltas: deltasOf(reference, posts),
        steps:
          index === 0 ? [] : stepsBetween(reading, { settings, from: scenarios[0], to: scenario }),
        newProblems: missingIn(first, report),
        vanished: missingIn(report, first),
        years: years === undefined ? [] : outlooks(reading, { ...settings, scenario }, years),
      };
    }),
  };
}

/** A merger leaves parameters and figures as they are, so it is part of what names a case. */
function caseHashOf({ baseline }: Reading, { receipt }: PlanReport): string {
  const { inputHash, policyHash, scenario } = receipt;
  const changes = contentOf(baseline.scenarios, scenario).changes.map((change) => ({
    ...change,
    cell: undefined,
  }));
  return sha256(canonicalJson({ inputHash, policyHash, changes }));
}

const heldIn = ({ plan }: PlanReport): number =>
  QUOTA_KINDS.flatMap((kind) => plan.ledgers[kind].rows).filter(
    ({ decided }) => decided !== undefined,
  ).length;

/**
 * Problems of one report that another does not have, by code and place. Of as many as stand at
 * another field or parameter of the same township and ledger there, none is new: it moved.
 */
function missingIn(from: PlanReport, of: PlanReport): readonly Finding[] {
  const known = new Set(from.findings.map(placeOf));
  const held = new Set(of.findings.map(placeOf));
  const moved = new Map<string, number>();
  for (const one of from.findings)
    if (!held.has(placeOf(one))) moved.set(aboutOf(one), (moved.get(aboutOf(one)) ?? 0) + 1);
  return of.findings.filter((one) => {
    if (one.notice.pending === true || known.has(placeOf(one))) return false;
    const others = moved.get(aboutOf(one)) ?? 0;
    moved.set(aboutOf(one), others - 1);
    return others <= 0;
  });
}

/** Whom a problem is about. */
const aboutOf = ({ notice, at }: Finding): string =>
  [notice.code, at.township, at.ledger, at.year].join('|');

const placeOf = (one: Finding): string => [aboutOf(one), one.at.field, one.at.parameter].join('|');

function outlooks(reading: Reading, settings: Settings, years: number): ComparedCase['years'] {
  const { baseline, policyAt, run } = caseOf(reading, settings);
  return countyOutlooks(forecast(baseline, policyAt, { years, run }));
}
