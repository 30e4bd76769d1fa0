import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linshui2020 } from '../../templates/samples/linshui2020.ts';
import { pengzhou2020 } from '../../templates/samples/pengzhou2020.ts';

const records = (path: string): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(new URL(`../cases/${path}`, import.meta.url), 'utf8');
  const [names = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)|([^,]*)(?:,|$)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    );
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
  );
};

describe('邻水 as published', () => {
  const county = linshui2020();
  const rows = records('linshui/census2020.csv');

  test('has the 25 townships and figures of the census bulletin, in its order', () => {
    expect(county.townships.map(({ name, population }) => [name, population.resident])).toEqual(
      rows.map((row) => [
        row['township'],
        [{ year: 2020, value: Number(row['resident_pop_2020']) }],
      ]),
    );
  });

  test('sums to the published county total', () => {
    const sum = county.townships.reduce(
      (total, { population }) => total + (population.resident[0]?.value ?? 0),
      0,
    );
    expect(sum).toBe(Number(rows[0]?.['county_total_2020']));
  });

  test('has codes of the county, and a law date apart from the census year', () => {
    expect(county.townships.every(({ code }) => /^511623\d{3}$/.test(code))).toBe(true);
    expect(county.asOf).toBe('2024-01-01');
  });
});

describe('彭州 as published', () => {
  const county = pengzhou2020();
  const rows = new Map(
    records('pengzhou/population-area-2020.csv').map((row) => [row['township'] ?? '', row]),
  );

  test('has the 13 units with area and registered population of the sources', () => {
    expect(county.townships).toHaveLength(rows.size);
    for (const { name, areaKm2, population } of county.townships) {
      expect(areaKm2).toBe(Number(rows.get(name)?.['area_km2']));
      expect(population.registered[0]?.value).toBe(Number(rows.get(name)?.['registered_pop_2020']));
    }
  });

  test('carries a note for every figure the source has doubts about', () => {
    for (const [name, row] of rows) {
      const note = county.county.notes.find((one) => one.startsWith(`${name}：`));
      expect(note).toBeDefined();
      if (row['quality_note'] !== '') expect(note).toMatch(/，.+。$/);
    }
  });
});
