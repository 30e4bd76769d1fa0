import { expect, test } from 'vitest';

import { functionsMetadata } from '../../../addin/build/functionsMetadata.ts';
import { FUNCTIONS } from '../../../addin/functions/functions.ts';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
    readonly result: Readonly<Record<string, string>>;
    readonly options?: object;
  }[];
}

test('the metadata are made from the source, in both languages, for what is associated', async () => {
  const { chinese, english, problems } = await functionsMetadata();
  expect(problems).toEqual([]);
  const [inChinese, inEnglish] = [chinese, english].map((json) => JSON.parse(json) as Metadata);
  const ids = inChinese?.functions.map(({ id }) => id);
  expect(ids).toEqual(Object.keys(FUNCTIONS));
  expect(inEnglish?.functions.map(({ id }) => id)).toEqual(ids);
  expect(inChinese?.functions[0]?.description).toMatch(/^执法人员数：/u);
  expect(inEnglish?.functions[0]?.description).toMatch(/^Enforcement officers due/u);
});

test('no function is volatile or streams; the division spills', async () => {
  const { functions } = JSON.parse((await functionsMetadata()).chinese) as Metadata;
  expect(functions.map(({ options }) => options ?? {})).toEqual(functions.map(() => ({})));
  expect(functions.find(({ id }) => id === 'APPORTION')?.result).toMatchObject({
    dimensionality: 'matrix',
  });
  const required = functions.map(
    ({ parameters }) => parameters.filter(({ optional }) => optional !== true).length,
  );
  expect(required).toEqual([1, 1, 2, 1]);
});
