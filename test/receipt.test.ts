import { describe, expect, test } from 'vitest';
import { receiptOf } from '../engine/receipt.ts';
import { county, decision, policyWith, type Row } from './support/county.ts';

const rows: readonly Row[] = [
  { code: 'a', residents: 10, administrative: { approved: 5 } },
  { code: 'b', residents: 20, administrative: { approved: 6 } },
];
const decisions = [decision('a', { adjustment: 1 }), decision('b', { adjustment: -1 })];

describe('the same figures have the same receipt', () => {
  test('whatever the order of rows, the cells and the notes', () => {
    const one = receiptOf(county(rows, { decisions }), policyWith());
    const other = receiptOf(
      county([...rows].reverse(), {
        decisions: [...decisions].reverse(),
        origins: { 'a/areaKm2': { sheet: '面积', row: 1, column: 1 } },
        county: { notes: ['来源：统计年鉴'] },
      }),
      policyWith(),
    );
    expect(other).toEqual(one);
  });
});

describe('another figure, value or basis has another receipt', () => {
  const before = receiptOf(county(rows, { decisions }), policyWith());

  test('one person more', () => {
    const more = [{ code: 'a', residents: 11, administrative: { approved: 5 } }, ...rows.slice(1)];
    expect(receiptOf(county(more, { decisions }), policyWith()).inputHash).not.toBe(
      before.inputHash,
    );
  });

  test('another weight; the same weight on another basis', () => {
    const same = policyWith({ 'quota.weightPopulation': 0.5 });
    const other = policyWith({ 'quota.weightPopulation': 0.6 });
    const hashes = [policyWith(), same, other].map(
      (policy) => receiptOf(county(rows, { decisions }), policy).policyHash,
    );
    expect(new Set(hashes).size).toBe(3);
  });

  test('what was set for this run alone is named', () => {
    const overrides = [{ parameter: 'quota.weightPopulation', value: 0.6 }];
    const receipt = receiptOf(county(rows), policyWith(), { scenario: '方案一', overrides });
    expect(receipt).toMatchObject({ scenario: '方案一', overrides });
  });
});
