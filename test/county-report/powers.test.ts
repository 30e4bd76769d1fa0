import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookPlan } from '../../engine/index.ts';
import type { Localized } from '../../engine/model/locale.ts';
import { SPECIAL_LISTS } from '../../engine/model/powers.ts';
import type { DutiesPlan, PowersPlan } from '../../engine/model/powersPlan.ts';
import { countsOf, planSample } from '../samples/reading.ts';

/** Every number of part one of the county report, out of the rows of the sample workbook. */
describe('the county report, part one (扩权赋能)', () => {
  let sample: WorkbookPlan;
  let powers: PowersPlan;
  let duties: DutiesPlan;
  beforeAll(async () => {
    sample = await planSample('county-33');
    const { plan } = sample.report;
    if (plan.powers === undefined || plan.duties === undefined) throw new Error('no powers');
    ({ powers, duties } = { powers: plan.powers, duties: plan.duties });
  });
  const roleOf = (code: string): string | undefined =>
    sample.report.baseline.townships.find((one) => one.code === code)?.role;
  const itemsOn = (list: string): readonly string[] =>
    powers.items.filter((item) => item.list === list).map(({ id }) => id);

  test('A1 33 townships and 7 departments draw up one base list', () => {
    expect(powers.townships).toHaveLength(33);
    expect([powers.counts.drafting, powers.counts.departments]).toEqual([33, 7]);
    const base = itemsOn('base');
    expect(
      new Set(powers.items.filter(({ list }) => list === 'base').map((one) => one.department)),
    ).toEqual(new Set(powers.departments));
    for (const { code } of sample.report.baseline.townships) {
      const known = powers.handovers.filter(
        ({ township, item }) => township === code && base.includes(item),
      );
      expect(known).toHaveLength(base.length);
    }
  });

  test('A2 two up, two down: four steps for every item × township × department', () => {
    for (const { step, record, department } of powers.handovers) {
      expect(step).toBe(4);
      expect(department).toBeDefined();
      expect([record.wish, record.offer, record.decision]).not.toContain(undefined);
    }
    expect(powers.townships.flatMap(({ notThrough }) => notThrough)).toEqual([]);
  });

  test('A3 放得下、接得住、用得好: three criteria for every item', () => {
    for (const { record } of powers.handovers)
      for (const criterion of ['releasable', 'bearable', 'usable'] as const)
        expect(typeof record[criterion]).toBe('boolean');
    const refused = powers.handovers.filter(({ record }) => record.bearable === false).length;
    const borne = powers.townships.reduce((sum, { criteria }) => sum + criteria.bearable, 0);
    expect(refused).toBeGreaterThan(0);
    expect(borne).toBe(powers.handovers.length - refused);
  });

  test('A4 four roles, four special lists', () => {
    const lists = new Set(powers.items.flatMap(({ list }) => list ?? []));
    expect(lists).toEqual(new Set(['base', ...SPECIAL_LISTS]));
    expect(SPECIAL_LISTS).toHaveLength(4);
  });

  test('A5 eleven townships choose, each from the list of its role', () => {
    expect(powers.choosing).toHaveLength(11);
    expect(powers.counts.choosing).toBe(11);
    for (const code of powers.choosing) expect(SPECIAL_LISTS).toContain(roleOf(code));
    const others = powers.townships.filter(({ township }) => !powers.choosing.includes(township));
    expect(others).toHaveLength(22);
    expect(others.every(({ special, chosen }) => special + chosen === 0)).toBe(true);
    for (const { closed, unchosen } of powers.townships)
      expect([closed, unchosen]).toEqual([[], []]);
  });

  test('A6 special lists of 16, 24, 15 and 32 items', () => {
    const { seat, central, key, characteristic } = powers.counts;
    expect([seat, central, key, characteristic]).toEqual([16, 24, 15, 32]);
  });

  test('A7 118 statutory and 55 conferred items: a township list of 173', () => {
    const { statutory, conferred } = powers.counts;
    expect([statutory, conferred, powers.townshipList]).toEqual([118, 55, 173]);
    for (const row of powers.townships) expect([row.statutory, row.conferred]).toEqual([118, 55]);
  });

  test('A8 each of the 173 is divided to an institution and to posts', () => {
    const own = powers.items.filter(({ route }) => route !== 'delegated');
    expect(own).toHaveLength(173);
    expect(own.every(({ institutions, posts }) => institutions.length * posts.length > 0)).toBe(
      true,
    );
    expect(powers.undivided).toEqual([]);
    expect(powers.townships.flatMap(({ unplaced = [] }) => unplaced)).toEqual([]);
  });

  test('A9 292 letters, row by row', () => {
    expect(powers.letters).toHaveLength(292);
    expect(powers.townships.reduce((sum, row) => sum + row.letters, 0)).toBe(292);
    expect(new Set(powers.letters.map(({ letter }) => letter.number)).size).toBe(292);
    // Not 33 × 7 and a remainder: some base items stayed with the county.
    const special = new Set(SPECIAL_LISTS.flatMap(itemsOn));
    const base = powers.letters.filter(({ letter }) => !letter.items.some((id) => special.has(id)));
    expect(base.length).toBeLessThan(33 * 7);
  });

  test('A10 62 principal and 47 cooperating duties, each with its department', () => {
    expect(duties.counts).toMatchObject({ principal: 62, cooperating: 47 });
    expect(duties.withoutDepartment).toEqual([]);
  });

  test('A11 71 duties on the entry list; one task reached townships without entry', () => {
    expect(duties.counts.entries).toBe(71);
    const open = duties.tasks.filter(({ admittedBy }) => admittedBy === 'none');
    expect(open.map(({ townships }) => townships.length)).toEqual([2]);
  });

  test('the lists are never added: no count is the sum of two others', () => {
    const { statutory } = powers.counts;
    const { principal, cooperating, entries } = duties.counts;
    const all = [...Object.values(powers.counts), ...Object.values(duties.counts)];
    for (const sum of [statutory + entries, principal + cooperating, statutory + principal])
      expect(all).not.toContain(sum);
  });

  test('rules that hold the counts against the document find nothing', () => {
    const found = countsOf(sample);
    for (const code of ['PWR-207', 'PWR-208', 'DUT-202']) {
      expect(found[code]).toBeUndefined();
      expect(sample.report.outcomes.find(({ rule }) => rule.code === code)?.met).toBe(1);
    }
  });

  test('the threshold of the capacity test is pending until the planner sets it', () => {
    const pending = sample.report.findings.filter(({ notice }) => notice.code === 'POL-301');
    const { label } = sample.report.policy.inForce.find(
      ({ id }) => id === 'powers.capacityPerOfficer',
    )!;
    const named = pending.map(({ facts }) => (facts['parameter'] as Localized)['zh-CN']);
    expect(named).toContain(label['zh-CN']);
    expect(powers.townships.every(({ capacity }) => capacity === undefined)).toBe(true);
  });
});
