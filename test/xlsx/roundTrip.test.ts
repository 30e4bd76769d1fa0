import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CellValue, Sheet, SheetCell } from '../../engine/index.ts';
import { addSheets, readGrids, safeSheetName, writeWorkbook } from '../../xlsx/index.ts';
import { STYLES } from '../../xlsx/styles.ts';
import { richWorkbook } from './support/rich.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '_x0041_',
    '__x000D_',
    ' 两端空格 ',
    '第一行\n第二行',
    '\r\n',
    '\u0007\u007f',
    '=1+1',
    '&amp;',
  ),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { arbitrary: text, weight: 3 },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: '#DIV/0!' }, { error: '#N/A' }),
);

const cell: fc.Arbitrary<SheetCell | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    value,
    style: fc.option(fc.constantFrom(...(Object.keys(STYLES) as (keyof typeof STYLES)[])), {
      nil: undefined,
    }),
    link: fc.option(fc.constant({ sheet: "某'表", row: 1, column: 2 }), { nil: undefined }),
  }),
  value
    .filter((result) => result !== null)
    .map((result): SheetCell => ({ value: result, formula: 'SUM(A1:A2)&"<&>"' })),
);

const sheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc
    .string({ unit: 'grapheme' })
    .map((wish) => safeSheetName(wish, ['数据', '透视', '旧参数'])),
  widths: fc.constant([12, 8]),
  rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
  print: fc.constant({ paper: 'A4', landscape: true } as const),
});

/** What a grid of the sheet must hold: the rectangle around all that shows something. */
function rectangleOf({ rows }: Sheet): { top: number; left: number; rows: CellValue[][] } {
  const shown = rows.flatMap((cells, row) =>
    cells.flatMap((each, column) =>
      each === null || each.value === null || each.value === '' ? [] : [{ row, column }],
    ),
  );
  if (shown.length === 0) return { top: 0, left: 0, rows: [] };
  const top = Math.min(...shown.map(({ row }) => row));
  const left = Math.min(...shown.map(({ column }) => column));
  const right = Math.max(...shown.map(({ column }) => column));
  const bottom = Math.max(...shown.map(({ row }) => row));
  const range = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const valueAt = (row: number, column: number): CellValue => rows[row]?.[column]?.value ?? null;
  return {
    top,
    left,
    rows: range(top, bottom).map((row) => range(left, right).map((column) => valueAt(row, column))),
  };
}

describe('what is written is read back', () => {
  test('from a new workbook', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (made) => {
        const [grid] = await readGrids(await writeWorkbook([made]));
        expect(grid).toEqual({ sheet: made.name, hidden: false, merges: [], ...rectangleOf(made) });
      }),
      { numRuns: 150 },
    );
  });

  test('from a workbook it was added to, where everything else reads as before', async () => {
    const original = richWorkbook();
    const before = await readGrids(original);
    await fc.assert(
      fc.asyncProperty(sheet, async (made) => {
        const grids = await readGrids(await addSheets(original, [made], { replace: [] }));
        expect(grids.slice(0, -1)).toEqual(before);
        expect(grids.at(-1)).toMatchObject({ sheet: made.name, ...rectangleOf(made) });
      }),
      { numRuns: 75 },
    );
  });
});
