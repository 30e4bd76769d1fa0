import { describe, expect, test } from 'vitest';

import type { Grid } from '../../engine/model/grid.ts';
import { createExcel } from './host.ts';
import { startExcel } from './support.ts';

const GRIDS: readonly Grid[] = [
  {
    sheet: '乡镇',
    hidden: false,
    top: 1,
    left: 2,
    rows: [
      ['乡镇', '编制', null],
      ['城关镇', 52, true],
      ['#N/A', { error: '#DIV/0!' }, ''],
      [null, 0, '001'],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
  },
  { sheet: '辅助', hidden: true, top: 0, left: 0, rows: [], merges: [] },
];

describe('grids', () => {
  test('come out of a workbook as they went in', () => {
    expect(createExcel({ grids: GRIDS }).grids()).toEqual(GRIDS);
  });

  test('are what the library reads', async () => {
    const office = startExcel({ grids: GRIDS });
    await office.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('乡镇').getUsedRange(true);
      used.load('address,values,valueTypes,formulas');
      await context.sync();
      expect(used.address).toBe('乡镇!C2:E5');
      expect(used.values[2]).toEqual(['#N/A', '#DIV/0!', '']);
      expect(used.valueTypes[2]).toEqual(['String', 'Error', 'String']);
      expect(used.values[3]).toEqual(['', 0, '001']);
    });
  });

  test('a formula that was never calculated has a result in Excel', () => {
    const [grid] = GRIDS;
    const rows = [[{ error: 'uncalculated' }]];
    const excel = createExcel({ grids: [{ ...grid!, merges: [], rows }] });
    expect(excel.grids()[0]?.rows).toEqual([[0]]);
  });
});
