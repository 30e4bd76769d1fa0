import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromExcelSerial,
  isIsoDate,
  isoDate,
  isWithin,
  toExcelSerial,
  yearOf,
  type IsoDate,
} from '../../engine/base/date.ts';

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '1999-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-1-1', ''])(
    '%j does not',
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );

  test('is made of its parts, or not at all', () => {
    expect(isoDate(2024, 1, 1)).toBe('2024-01-01');
    expect(isoDate(2024, 2, 30)).toBeUndefined();
  });

  test('knows its year', () => {
    expect(yearOf('2024-12-31')).toBe(2024);
  });

  test('belongs to a term up to both ends', () => {
    const term: { from: IsoDate; until: IsoDate } = { from: '2024-01-01', until: '2024-12-31' };
    expect(isWithin('2024-01-01', term)).toBe(true);
    expect(isWithin('2024-12-31', term)).toBe(true);
    expect(isWithin('2025-01-01', term)).toBe(false);
    expect(isWithin('2023-12-31', term)).toBe(false);
    expect(isWithin('1990-01-01', {})).toBe(true);
  });
});

describe('an Excel serial number', () => {
  test.each<readonly [number, IsoDate]>([
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [45_292, '2024-01-01'],
    [45_657.75, '2024-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(fromExcelSerial(serial)).toBe(date);
  });

  test.each([0, 60, -1, 3_000_000])('%d is refused', (serial) => {
    expect(fromExcelSerial(serial)).toBeUndefined();
  });

  test('there and back is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = fromExcelSerial(serial);
        expect(date).toBeDefined();
        expect(toExcelSerial(date!)).toBe(serial);
      }),
    );
  });

  test('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
        const expected = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
        expect(fromExcelSerial(serial)).toBe(expected);
      }),
    );
  });
});
