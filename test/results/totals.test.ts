import { describe, expect, test } from 'vitest';
import { explain } from '../../engine/explanation/explain.ts';
import type { Sheet, SheetCell } from '../../engine/model/sheet.ts';
import { reportToSheets } from '../../engine/workbook/results/reportToSheets.ts';
import { RESULT_SHEETS, type ResultSheetId } from '../../engine/workbook/results/sheetNames.ts';
import { sampleReport } from './sampleReport.ts';

const report = sampleReport();
const sheets = reportToSheets(report, explain(report, 'zh-CN'), 'zh-CN');
const sheetOf = (id: ResultSheetId): Sheet =>
  sheets.find(({ name }) => name === RESULT_SHEETS[id]['zh-CN'])!;

/** The cell at an address of a sheet, such as `E5`. */
function at(sheet: Sheet, address: string): SheetCell['value'] {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet.rows[Number(digits) - 1]?.[column]?.value ?? null;
}

/** The values of a column range, downwards. */
function down(sheet: Sheet, range: string): readonly SheetCell['value'][] {
  const [first = '', last = ''] = range.replaceAll('$', '').split(':');
  const letters = first.replace(/\d+/, '');
  const [top, bottom] = [first, last].map((one) => Number(one.replace(/\D+/, '')));
  return Array.from({ length: bottom! - top! + 1 }, (_, row) =>
    at(sheet, `${letters}${top! + row}`),
  );
}

const sum = (values: readonly SheetCell['value'][]): number =>
  values.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);

/** What Excel would show: only the few kinds of formula that we write. */
function evaluate(sheet: Sheet, formula: string): number {
  const plain = /^SUM\((.+)\)$/.exec(formula);
  if (plain) return sum(down(sheet, plain[1]!));
  const where = /^SUMIF\((.+),"(.*)",(.+)\)$/.exec(formula);
  if (where) {
    const [, by = '', word, range = ''] = where;
    const words = down(sheet, by);
    return sum(down(sheet, range).filter((_, index) => words[index] === word));
  }
  const ratio = /^([A-Z]+\d+)\/([A-Z]+\d+)\*(\d+)$/.exec(formula);
  if (ratio)
    return (Number(at(sheet, ratio[1]!)) / Number(at(sheet, ratio[2]!))) * Number(ratio[3]);
  const difference = /^([A-Z]+\d+)-([A-Z]+\d+)-([A-Z]+\d+)$/.exec(formula);
  expect(difference, formula).not.toBeNull();
  const [, one = '', two = '', three = ''] = difference!;
  return Number(at(sheet, one)) - Number(at(sheet, two)) - Number(at(sheet, three));
}

const formulas = (sheet: Sheet): readonly SheetCell[] =>
  sheet.rows.flatMap((row) => row.flatMap((cell) => (cell?.formula === undefined ? [] : [cell])));

describe('totals', () => {
  test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    'of %s hold the value that Excel would calculate',
    (_, sheet) => {
      for (const { formula = '', value } of formulas(sheet))
        expect(evaluate(sheet, formula), formula).toBeCloseTo(Number(value), 9);
    },
  );

  test('are native SUM formulas under every number of the plan', () => {
    const written = formulas(sheetOf('administrative')).map(({ formula = '' }) => formula);
    expect(written.filter((one) => one.startsWith('SUM(')).length).toBeGreaterThan(8);
    expect(written.filter((one) => one.startsWith('SUMIF(')).length).toBeGreaterThan(20);
  });

  test('of the plan and the mobile pool come out at the total exactly', () => {
    for (const id of ['administrative', 'publicInstitution'] as const) {
      const sheet = sheetOf(id);
      const row = sheet.rows.find((cells) => cells[1]?.value === '平衡差额')!;
      const numbers = row.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers.every((one) => one === 0)).toBe(true);
    }
  });

  test('by class add up to the total', () => {
    const { rows } = sheetOf('administrative');
    const valuesOf = (label: string): readonly number[] => {
      const row = rows.find((cells) => cells[1]?.value === label) ?? [];
      return row.flatMap((cell) => (cell?.formula?.startsWith('SUM') ? [Number(cell.value)] : []));
    };
    const classes = ['一类小计', '二类小计', '三类小计'].map(valuesOf);
    const current = classes.reduce((total, [first = 0]) => total + first, 0);
    expect(current).toBe(valuesOf('合计')[0]);
  });

  test('never add both ledgers up', () => {
    for (const id of ['decisions', 'reconciliation'] as const) {
      const { rows } = sheetOf(id);
      const labels = rows.map((cells) => cells[1]?.value);
      expect(labels).toContain('行政编制小计');
      expect(labels).toContain('事业编制小计');
      expect(labels).not.toContain('合计');
    }
  });
});
