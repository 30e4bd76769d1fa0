import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addSheets, readGrids, RefusedFile, scanPackage } from '../../xlsx/index.ts';
import { unzip, zip } from './support/package.ts';
import { richWorkbook } from './support/rich.ts';
import { planSheet } from './support/sheets.ts';

const original = richWorkbook();
const parts = unzip(original);

/** Every way in either works or refuses in words; nothing else may come out. */
async function expectWords(bytes: Uint8Array): Promise<void> {
  const ways = [
    () => Promise.resolve(scanPackage(bytes)),
    () => readGrids(bytes),
    () => addSheets(bytes, [planSheet()], { replace: ['透视'] }),
  ];
  for (const way of ways) {
    const failure: unknown = await way().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure !== undefined) expect(failure).toBeInstanceOf(RefusedFile);
  }
}

describe('whatever is wrong with a file, a planner gets words:', () => {
  test('bytes overwritten anywhere', async () => {
    const damage = fc.array(
      fc.record({ at: fc.nat(original.length - 1), byte: fc.integer({ min: 0, max: 255 }) }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = original.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        await expectWords(bytes);
      }),
      { numRuns: 120 },
    );
  });

  test('a file cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(original.length), (length) => expectWords(original.slice(0, length))),
      { numRuns: 60 },
    );
  });

  test('texts cut out of any part', async () => {
    const names = Object.keys(parts);
    const cut = fc.record({
      name: fc.constantFrom(...names),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ name, from, length }) => {
        const text = new TextDecoder().decode(parts[name]);
        const at = Math.floor(from * text.length);
        await expectWords(zip({ ...parts, [name]: text.slice(0, at) + text.slice(at + length) }));
      }),
      { numRuns: 120 },
    );
  });

  test('any part missing', async () => {
    for (const name of Object.keys(parts)) {
      await expectWords(
        zip(Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name))),
      );
    }
  });

  test.each([
    ['a sheet', 'xl/worksheets/sheet1.xml', 'sheetData'],
    ['the texts', 'xl/sharedStrings.xml', 'sst'],
  ])('%s without any one of its tags is never read in part', async (_what, name, root) => {
    const text = new TextDecoder().decode(parts[name]);
    const end = text.indexOf(`</${root}>`) + root.length + 3;
    const cells = text.slice(text.indexOf(`<${root}`), end);
    for (const { 0: tag, index } of cells.matchAll(
      /<\/?(?:sheetData|row|c|v|is|t|sst|si|r|rPh)\b[^>]*>/gu,
    )) {
      const broken = cells.slice(0, index) + cells.slice(index + tag.length);
      const reading = readGrids(zip({ ...parts, [name]: text.replace(cells, broken) }));
      await expect(reading, `without ${tag} at ${index}`).rejects.toThrow(RefusedFile);
    }
  });
});
