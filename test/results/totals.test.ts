import { describe, expect, test } from 'vitest';
import { explain } from '../../engine/explanation/explain.ts';
import type { Sheet, SheetCell } from '../../engine/model/sheet.ts';
import { reportToSheets } from '../../engine/workbook/results/reportToSheets.ts';
import { RESULT_SHEETS, type ResultSheetId } from '../../engine/workbook/results/sheetNames.ts';
import { plan } from '../../engine/plan.ts';
import { county, policyWith } from '../support/county.ts';
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
  const count = /^COUNTIF\((.+),"(.*)"\)$/.exec(formula);
  if (count) return down(sheet, count[1]!).filter((value) => value === count[2]).length;
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

describe('a total over what is not known', () => {
  const rowOf = (sheet: Sheet, label: string): readonly (SheetCell | null)[] =>
    sheet.rows.find((cells) => cells[1]?.value === label)!;
  const columnOf = (sheet: Sheet, group: string, header: string): number => {
    const top = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === group));
    const left = sheet.rows[top]!.findIndex((cell) => cell?.value === group);
    return sheet.rows[top + 1]!.findIndex((cell, at) => at >= left && cell?.value === header);
  };

  test('is a dash, with what is known and how many are not beside it', () => {
    const sheet = sheetOf('institutions');
    const column = columnOf(sheet, '党政综合办事机构', '限额');
    const limits = report.plan.institutions.map(({ groups }) => groups.office.limit);
    const open = limits.filter((limit) => limit === undefined).length;
    expect(open).toBeGreaterThan(0);
    expect(rowOf(sheet, '合计')[column]?.value).toBe('—');
    expect(rowOf(sheet, '已有数合计')[column]).toMatchObject({
      value: limits.reduce<number>((total, limit = 0) => total + limit, 0),
      formula: expect.stringMatching(/^SUM/) as string,
    });
    expect(rowOf(sheet, '未定（—）个数')[column]?.value).toBe(open);
  });

  test('is a dash for people, officers and posts per 10,000 too', () => {
    const rows = [
      {
        code: 'a',
        residents: 9,
        areaKm2: 1,
        revenue: 1,
        administrative: { approved: 5, inPost: 4 },
      },
      { code: 'b', areaKm2: 1, revenue: 1, administrative: { approved: 5 } },
    ];
    const blank = plan(county(rows, { enforcement: { a: { officers: 2 } } }), policyWith());
    const made = reportToSheets(blank, explain(blank, 'zh-CN'), 'zh-CN');
    const named = (id: ResultSheetId): Sheet =>
      made.find(({ name }) => name === RESULT_SHEETS[id]['zh-CN'])!;
    const officers = columnOf(named('enforcement'), '本乡镇执法人员', '执法人员');
    expect(rowOf(named('enforcement'), '合计')[officers]?.value).toBe('—');
    const shortage = columnOf(named('enforcement'), '本乡镇执法人员', '缺额');
    expect(rowOf(named('enforcement'), '合计')[shortage]?.value).toBe('—');
    const vacancy = columnOf(named('staffing'), '行政编制', '空编');
    expect(rowOf(named('staffing'), '合计')[vacancy]?.value).toBe('—');
    const people = named('reconciliation');
    expect(rowOf(people, '行政编制小计')[columnOf(people, '人员（人）', '实有人数')]?.value).toBe(
      '—',
    );
    const posts = named('administrative');
    const header = posts.rows.find((cells) =>
      cells.some((cell) => cell?.value === '每万人编制数'),
    )!;
    const ratio = header.findIndex((cell) => cell?.value === '每万人编制数');
    expect(rowOf(posts, '合计')[ratio]?.value).toBe('—');
  });

  test('is a dash per 10,000 people where no reading of population is chosen', () => {
    const { quota } = report.policy;
    const undecided = {
      ...report,
      policy: { ...report.policy, quota: { ...quota, populationBasis: undefined } },
    };
    const sheet = reportToSheets(undecided, explain(undecided, 'zh-CN'), 'zh-CN').find(
      ({ name }) => name === RESULT_SHEETS.administrative['zh-CN'],
    );
    const header = sheet!.rows.find((cells) =>
      cells.some((cell) => cell?.value === '每万人编制数'),
    )!;
    const ratio = header.findIndex((cell) => cell?.value === '每万人编制数');
    const body = sheet!.rows.slice(sheet!.filter!.top + 1, sheet!.filter!.bottom + 1);
    expect(body.every((cells) => cells[ratio]?.value === '—')).toBe(true);
  });
});

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
