import { describe, expect, test } from 'vitest';
import type { Sheet, SheetCell } from '../../engine/model/sheet.ts';
import { parameterNames } from '../../engine/policy/parameterNames.ts';
import { compareStudy, compareStudySheets } from '../../engine/studies/compareStudy.ts';
import { pageHeight, scaleOfWidth } from '../../engine/workbook/pageScale.ts';
import { readWorkbook } from '../../engine/workbook/readWorkbook.ts';
import { CLOSE_ROW } from '../../engine/workbook/results/onePage.ts';
import { contractSheets } from '../../engine/workbookSheets.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import { gridOf } from '../workbook/grids.ts';

const read = readWorkbook(contractSheets(county33(), policyRows(), 'zh-CN').map(gridOf), {
  parameters: parameterNames(),
});

const studyOf = (...scenarios: readonly (string | undefined)[]) =>
  compareStudy(read, {}, { scenarios });
const sheetOf = (study: ReturnType<typeof studyOf>): Sheet =>
  compareStudySheets(study, 'zh-CN')[0]!;

/** The words of a cell; nothing where it has none. */
const said = (cell: SheetCell | null | undefined): string =>
  typeof cell?.value === 'string' ? cell.value : '';

const textIn = (sheet: Sheet, row: number, column: number): string =>
  said(sheet.rows[row]?.[column]);
const rowOf = (sheet: Sheet, start: string): number =>
  sheet.rows.findIndex((_, row) => textIn(sheet, row, 0).startsWith(start));

/** Townships that are listed, from the two rows of headers to the blank row. */
function listed(sheet: Sheet): readonly string[] {
  const top = rowOf(sheet, '一、') + 3;
  const rows = sheet.rows.slice(top);
  return rows
    .slice(
      0,
      rows.findIndex((cells) => cells.length === 0),
    )
    .map((cells) => said(cells[0]));
}

/** At what part of its own size the page is printed. */
function scaleOf(sheet: Sheet, more = 0): number {
  const height = Object.values(sheet.heights ?? {}).reduce((sum, one) => sum + one, more);
  return Math.min(scaleOfWidth(sheet), pageHeight(sheet) / height);
}

describe('the page of a comparison', () => {
  const study = studyOf(undefined, '人口优先');
  const two = sheetOf(study);
  const six = sheetOf(
    studyOf(undefined, '压缩总额', '人口优先', '两乡合并', '分档计分', '承接能力'),
  );

  test.each([
    ['two cases', two],
    ['six cases', six],
  ])('has narrow columns alike and no wide one among them: %s', (_, { widths }) => {
    expect(new Set(widths.slice(1)).size).toBe(1);
    expect(widths).toHaveLength(18);
  });

  test('states the height of every row and lists as many townships as then fit', () => {
    expect(Object.keys(two.heights ?? {})).toHaveLength(two.rows.length);
    const SIZE = Math.min(0.55, scaleOfWidth(two));
    expect(scaleOf(two)).toBeGreaterThanOrEqual(SIZE);
    const changed = new Set(study.comparison.cases[1]?.deltas.map(({ township }) => township)).size;
    const hidden = changed - listed(two).length;
    // Either all are there, or one more would make the page too small to read.
    if (hidden > 0) expect(scaleOf(two, CLOSE_ROW)).toBeLessThan(SIZE);
    else expect(rowOf(two, '注：1. 另有')).toBe(-1);
    // Six cases leave no room for more than the least.
    expect(listed(six)).toHaveLength(10);
    expect(textIn(six, rowOf(six, '注：1. 另有'), 0)).toMatch(/不超过\d+名/u);
  });

  test('keeps both ledgers apart in what a step moves', () => {
    const top = rowOf(two, '二、') + 1;
    const header = two.rows[top]!.map((cell) => cell?.value);
    const at = (name: string): number => header.indexOf(name);
    const rows = two.rows.slice(top + 1, rowOf(two, '三、') - 1);
    const of = (parameter: string, kind: string) =>
      rows.find(
        (cells) => cells[at('参数')]?.value === parameter && cells[at('类别')]?.value === kind,
      )!;
    const step = study.comparison.cases[1]!.steps.find(({ what }) => what['zh-CN'] === '人口权重')!;
    for (const [kind, word] of [
      ['administrative', '行政'],
      ['publicInstitution', '事业'],
    ] as const) {
      const cells = of('人口权重', word);
      expect(cells[at('增')]?.value).toBe(step.gained[kind]);
      const most = Math.max(
        ...step.deltas.filter((one) => one.kind === kind).map(({ change = 0 }) => change),
      );
      expect(said(cells[at('主要增减')])).toMatch(new RegExp(`^[^、]+\\+${most}(?:、|$)`, 'u'));
    }
  });

  test('has a chart for each ledger, with numbers, told apart without colour', () => {
    expect(
      two.charts?.map(({ name, isForPrint, showsValues }) => [name, isForPrint, showsValues]),
    ).toEqual([
      ['comparison-administrative', true, true],
      ['comparison-publicInstitution', true, true],
    ]);
    for (const { charts = [], rows } of [two, six])
      for (const { name, series, categories } of charts) {
        const kind = name.endsWith('administrative') ? '行政编制' : '事业编制';
        for (const { values } of series) {
          // The group of headers above the column says which ledger it is.
          const left = values.area.left;
          const group = rows[values.area.top - 2]!.slice(0, left + 1)
            .map((cell) => cell?.value)
            .filter((value) => typeof value === 'string');
          expect(group.at(-1)).toBe(kind);
          expect(values.area.top).toBe(categories.area.top);
        }
      }
  });
});

test('a change that the other case does without is said to be taken back', () => {
  const { comparison } = studyOf('两乡合并', undefined);
  expect(
    comparison.cases[1]?.steps.map(({ what, from, to }) =>
      [what, from, to].map((one) => one?.['zh-CN']),
    ),
  ).toEqual([['乡镇合并（雪岭乡）', '并入冷杉乡', '不作此调整']]);
});
