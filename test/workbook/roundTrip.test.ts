import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Baseline, PolicyRow } from '../../engine/model/baseline.ts';
import { LOCALES } from '../../engine/model/locale.ts';
import { contractSheets, templateSheets } from '../../engine/workbook/contractSheets.ts';
import { readWorkbook } from '../../engine/workbook/readWorkbook.ts';
import { anyBaseline } from './anyBaseline.ts';
import { everySheet } from './builders.ts';
import { gridOf } from './grids.ts';

/** Without cells: where a value stood is not part of what it says. */
const said = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'cell' || key === 'origins' ? undefined : part,
    ),
  ) as T;

const reread = (baseline: Baseline, policyRows: readonly PolicyRow[], locale: 'zh-CN' | 'en-US') =>
  readWorkbook(contractSheets(baseline, policyRows, locale).map(gridOf), { parameters: [] });

const policyRows: readonly PolicyRow[] = [
  { parameter: 'quota.weightPopulation', value: 0.5, from: '2023-01-01', basis: '文件' },
  { parameter: 'quota.method', value: 'sainteLague', note: '选项' },
  { parameter: 'institutions.officeLimit', key: '2' },
];

describe.each(LOCALES)('what is written in %s', (locale) => {
  test('is read back as the same baseline', () => {
    expect(said(reread(everySheet, policyRows, locale).baseline)).toEqual(said(everySheet));
  });

  test('is read back as the same policy rows', () => {
    expect(said(reread(everySheet, policyRows, locale).policyRows)).toEqual(policyRows);
  });

  test('gives no finding', () => {
    expect(reread(everySheet, policyRows, locale).findings).toEqual([]);
  });

  test('is read back as the same baseline, whatever it holds', () => {
    fc.assert(
      fc.property(anyBaseline, (baseline) => {
        expect(said(reread(baseline, [], locale).baseline)).toEqual(said(baseline));
      }),
      { numRuns: 60 },
    );
  });

  test('an empty template only lacks townships and a date', () => {
    const reading = readWorkbook(templateSheets(locale).map(gridOf), { parameters: [] });
    expect(reading.findings.map(({ notice }) => notice.code)).toEqual(['SHT-101', 'SHT-116']);
  });
});
