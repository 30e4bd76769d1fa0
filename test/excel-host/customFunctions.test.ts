import { describe, expect, test } from 'vitest';

import { aMoment, startExcel } from './support.ts';

const office = startExcel();
const { CustomFunctions: functions, host } = office;
const { Error: FunctionError, ErrorCode } = functions;

functions.associate('ADD', (a: number, b: number) => a + b);
functions.associate('SPILL', (n: number) =>
  Array.from({ length: n }, (_row, index) => [index + 1, `第${index + 1}年`]),
);
functions.associate('BAD', () => {
  throw new FunctionError(ErrorCode.invalidValue, '参数必须大于 0');
});
functions.associate('NONE', () => {
  throw new FunctionError(ErrorCode.notAvailable, '无此部门');
});
functions.associate('LATE', () =>
  Promise.reject(new FunctionError(ErrorCode.invalidNumber, '溢出')),
);
functions.associate('CRASH', () => {
  throw new TypeError('boom');
});
functions.associate('GIVEN', () => new FunctionError(ErrorCode.divisionByZero));
functions.associate('CELL', () => [[1, new FunctionError(ErrorCode.notAvailable)]]);
functions.associate('NAN', () => Number.NaN);
functions.associate('WHERE', (call: { address: string }) => call.address);

const call = (id: string, parameters: number[] = []) =>
  host.callCustomFunction(id, parameters).first;

describe.concurrent('custom functions through the library’s own proxy', () => {
  test('give a value', async () => {
    expect(await call('ADD', [2, 3])).toEqual({ isOk: true, value: 5 });
  });

  test('spill rows and columns', async () => {
    expect((await call('SPILL', [3])).value).toEqual([
      [1, '第1年'],
      [2, '第2年'],
      [3, '第3年'],
    ]);
  });

  test.each([
    ['BAD', '参数必须大于 0', 7],
    ['NONE', '无此部门', 1],
    ['LATE', '溢出', 6],
  ])('%s brings its text to the cell', async (id, value, errorCode) => {
    expect(await call(id)).toEqual({ isOk: false, value, errorCode });
  });

  test('an exception of another kind brings no text', async () => {
    expect(await call('CRASH')).toEqual({ isOk: false, value: '', errorCode: 2 });
  });

  test('an error may be the value, or stand in one cell of it', async () => {
    expect(await call('GIVEN')).toMatchObject({ isOk: true, value: { basicValue: '#DIV/0!' } });
    expect(await call('CELL')).toMatchObject({ value: [[1, { basicValue: '#N/A' }]] });
  });

  test('no number is an error', async () => {
    expect(await call('NAN')).toMatchObject({ isOk: false });
  });

  test('a function that is not associated is an error', async () => {
    expect(await call('MISSING')).toMatchObject({ isOk: false, errorCode: 2 });
  });

  test('the calling cell is known to functions that ask for it', async () => {
    const result = await host.callCustomFunction('WHERE', [], { address: '人员!B2' }).first;
    expect(result.value).toBe('人员!B2');
  });

  test('a streaming function sends more than one result and stops when cancelled', async () => {
    let isCancelled = false;
    functions.associate(
      'TICK',
      (invocation: { setResult: (value: number) => void; onCanceled: () => void }) => {
        let count = 0;
        const timer = setInterval(() => {
          invocation.setResult(++count);
        }, 30);
        invocation.onCanceled = () => {
          isCancelled = true;
          clearInterval(timer);
        };
      },
    );
    const ticking = host.callCustomFunction('TICK', [], { isStreaming: true, isCancelable: true });
    await ticking.first;
    while (ticking.results().length < 2) await aMoment(30);
    ticking.cancel();
    await aMoment(60);
    expect(isCancelled).toBe(true);
  });
});
