import { expect, test } from 'vitest';
import { QUOTA_KINDS } from '../../../engine/index.ts';
import { countyOf } from '../../../addin/session/county.ts';
import { mergedCounty, mergedFigures, toSettle } from '../../../addin/session/merger.ts';
import { recompute } from '../../../addin/session/recompute.ts';
import { createSession } from '../../../addin/session/session.ts';
import { branchOf, previewOf, withChange } from '../../../addin/session/scenarioDraft.ts';
import { goneBetween, movementOf, shiftsBetween } from '../../../addin/session/townships.ts';
import { memoryHost } from './sample.ts';

/** 云麓镇 into 岚江镇. */
const MERGER = { from: '990001101', into: '990001100' };

const session = createSession(await memoryHost());
await session.open();
const { open, edits } = session.state();
const { reading, report } = open!;

test('two townships tried as one: posts stay in the county, officers are required afresh', () => {
  const after = recompute(reading, { ...edits, merger: MERGER });
  expect(after.baseline.townships).toHaveLength(report.baseline.townships.length - 1);
  const figures = new Map(mergedFigures(report, after, MERGER).map((one) => [one.name, one]));
  for (const name of ['population', 'officers', 'peopleAdministrative'] as const)
    expect(figures.get(name)!.after, name).toBe(figures.get(name)!.sum);
  const required = figures.get('required')!;
  expect(required.after).toBe(
    after.plan.enforcement.find(({ township }) => township === MERGER.into)!.required,
  );
  for (const kind of QUOTA_KINDS) {
    const shifts = shiftsBetween(report, after, { kind, merger: MERGER });
    const net = shifts.reduce((sum, one) => sum + one.after - one.before, 0);
    expect(net).toBe(0);
    expect(shifts.find(({ code }) => code === MERGER.into)?.before).toBe(figures.get(kind)!.sum);
  }
  // 141 people, and posts to the ceiling of a first-class township.
  expect(figures.get('beyondAdministrative')).toMatchObject({ from: 0, into: 0, after: 66 });
  expect(toSettle(after, MERGER).map(({ notice }) => notice.code)).toContain('ADJ-208');
  const codes = after.findings.map(({ notice }) => notice.code);
  // The province approves; letters of the township that goes have to be signed anew.
  expect(codes).toContain('ADJ-204');
  expect(codes).toContain('ADJ-206');
  expect(session.state().open!.report).toBe(report);
});

test('a township that is not there, or merged with itself, changes nothing', () => {
  const { baseline } = reading;
  expect(mergedCounty(baseline, { from: 'nowhere', into: MERGER.into }).baseline).toBe(baseline);
  expect(mergedCounty(baseline, { from: MERGER.into, into: MERGER.into }).baseline).toBe(baseline);
});

test('a draft with a merger nets to what the county has more or fewer, whoever is gone', () => {
  const draft = withChange(branchOf(undefined, [], '合并'), {
    ...{ kind: 'merger', predecessor: MERGER.from, successor: MERGER.into },
  });
  const after = previewOf(countyOf(reading, edits), draft);
  expect(goneBetween(report, after)).toEqual(['云麓镇']);
  for (const kind of QUOTA_KINDS) {
    const { net, down } = movementOf(shiftsBetween(report, after, { kind }));
    const [was, is] = [report, after].map((one) =>
      one.plan.ledgers[kind].rows.reduce(
        (sum, row) => sum + (row.decided ?? row.draft ?? row.proposal ?? 0),
        0,
      ),
    );
    expect(net).toBe(is! - was!);
    expect(down.posts).toBeGreaterThan(0);
  }
});
