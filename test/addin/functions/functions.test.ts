import { afterAll, describe, expect, test } from 'vitest';

import { associateFunctions, FUNCTIONS } from '../../../addin/functions/functions.ts';
import { installOfficeJs, startExcel } from '../../excel-host/index.ts';

const office = startExcel();
const uninstall = installOfficeJs(office);
// The library sends results at most every half second: calls at once wait but once.
associateFunctions();
afterAll(uninstall);

type Cell = number | string | null | readonly (readonly (number | string)[])[];

/** The cell of a formula, through the library's own proxy; what is left out is null, as in Excel. */
const cell = (id: keyof typeof FUNCTIONS, ...parameters: readonly Cell[]) => {
  const all = Array.from({ length: FUNCTIONS[id].length }, (_, index) => parameters[index] ?? null);
  return office.host.callCustomFunction(id, all).first;
};
const value = async (id: keyof typeof FUNCTIONS, ...parameters: readonly Cell[]) => {
  const result = await cell(id, ...parameters);
  expect(result).toMatchObject({ isOk: true });
  return result.value;
};

const column = (...values: readonly (number | string)[]) => values.map((each) => [each]);

describe.concurrent('BH.OFFICERS', () => {
  test.each([
    [0, 2],
    [20_000, 2],
    [29_999, 2],
    [30_000, 3],
    [87_654, 8],
  ])('%d people need %d officers', async (population, due) => {
    expect(await value('OFFICERS', population)).toBe(due);
  });

  test('base, step, reading and the population of the base may be given', async () => {
    expect(await value('OFFICERS', 25_001, 3, 5_000, '超出即增1人', null)).toBe(5);
    expect(await value('OFFICERS', 25_001, null, null, 'nearest')).toBe(3);
    expect(await value('OFFICERS', 45_000, null, null, null, 25_000)).toBe(4);
  });

  test('what is wrong is said at the cell, in Chinese', async () => {
    expect(await cell('OFFICERS', -1)).toMatchObject({
      isOk: false,
      value: '“人口”应为不小于 0 的整数。',
    });
    expect(await cell('OFFICERS', 30_000, null, 0)).toMatchObject({ isOk: false });
    const { value: text } = await cell('OFFICERS', 30_000, null, null, '随便');
    expect(text).toContain('满1万人增1人、超出即增1人、四舍五入');
  });
});

describe.concurrent('BH.NEXTOFFICER', () => {
  test('counts the people to come', async () => {
    expect(await value('NEXTOFFICER', 29_999)).toBe(1);
    expect(await value('NEXTOFFICER', 30_000)).toBe(10_000);
    expect(await value('NEXTOFFICER', 12_000)).toBe(18_000);
    expect(await value('NEXTOFFICER', 30_000, null, 'started')).toBe(1);
  });
});

describe.concurrent('BH.APPORTION', () => {
  test('spills whole posts in the shape of the weights, summing to the pool', async () => {
    const spilled = await value('APPORTION', 10, column(6, 3, 1));
    expect(spilled).toEqual(column(6, 3, 1));
    expect(await value('APPORTION', 7, [[1.25, 2.5, 3.75]])).toEqual([[1, 2, 4]]);
  });

  test('keeps floors and ceilings; blank ones are none', async () => {
    const weights = column(90, 8, 2);
    expect(await value('APPORTION', 20, weights, column(0, '', 3), column(12, '', ''))).toEqual(
      column(12, 5, 3),
    );
  });

  test('knows its methods by either language', async () => {
    const weights = column(53, 24, 23);
    for (const method of ['最大余额法', 'largestRemainder', 'Largest remainder (Hamilton)'])
      expect(await value('APPORTION', 4, weights, null, null, method)).toEqual(column(2, 1, 1));
    expect(await value('APPORTION', 4, weights, null, null, '洪德')).toEqual(column(2, 1, 1));
  });

  test.each([
    ['保底合计 12 名，超过编制总数 10 名。', [10, column(1, 1), column(6, 6)]],
    ['封顶合计 8 名，少于编制总数 10 名，有编制分不下去。', [10, column(1, 1), null, column(4, 4)]],
    ['第 2 个权重应大于 0；没有权重的单位请不要选进区域。', [10, column(1, '')]],
    ['第 1 个权重不是数字。', [10, column('甲', 1)]],
    ['第 1 个单位的保底 5 高于封顶 4。', [10, column(1, 1), column(5, 0), column(4, 9)]],
    ['保底区域有 1 格，权重区域有 2 格，应一样多。', [10, column(1, 1), column(5)]],
    ['“编制总数”应为不小于 0 的整数。', [1.5, column(1, 1)]],
    ['权重的小数位太多，请先四舍五入到两位小数。', [1, column(0.123456789012345, 98_765.4)]],
  ] as const)('%s', async (text, parameters) => {
    expect(await cell('APPORTION', ...(parameters as readonly Cell[]))).toMatchObject({
      isOk: false,
      value: text,
    });
  });
});

describe.concurrent('BH.LIMIT', () => {
  test('gives what the source gives', async () => {
    expect(await value('LIMIT', 1)).toBe(9);
    expect(await value('LIMIT', 3, '办')).toBe(7);
    expect(await value('LIMIT', 1, '中心')).toBe(5);
    expect(await value('LIMIT', 3, 'centre')).toBe(4);
  });

  test('invents nothing for class 2', async () => {
    expect(await cell('LIMIT', 2)).toEqual({
      isOk: false,
      errorCode: 1,
      value: '来源文件未给出二类乡镇的限额，请以本县文件为准。',
    });
    expect(await cell('LIMIT', 4)).toMatchObject({ isOk: false, errorCode: 7 });
    expect(await cell('LIMIT', 1, '局')).toMatchObject({ isOk: false, errorCode: 7 });
  });
});
