import { expect, test } from 'vitest';
import type { Sheet } from '../../../engine/index.ts';
import { addSheets } from '../../../xlsx/index.ts';
import { chartOf, chartSheet } from '../support/charts.ts';
import { edited, gridsOf, names, small, touched, WORKBOOK } from '../support/graft.ts';
import { brokenLinks } from '../support/links.ts';
import { textOf, unzip } from '../support/package.ts';
import { richWorkbook } from '../support/rich.ts';
import { planSheet } from '../support/sheets.ts';

const [TABLE, CHARTS] = ['编衡-数', '编衡-图'];
const KEEP = new Map([
  [TABLE, `${TABLE} 2024-12-31`],
  [CHARTS, `${CHARTS} 2024-12-31`],
]);
const cells = (column: number) => ({
  sheet: TABLE,
  area: { top: 3, left: column, bottom: 5, right: column },
});
const charts = (title: string): Sheet =>
  chartSheet(CHARTS, [
    chartOf({ title, categories: cells(0), series: [{ name: '人口', values: cells(1) }] }),
  ]);

const written = (): Promise<Uint8Array> =>
  addSheets(richWorkbook(), [planSheet(TABLE), charts('旧图')], { replace: [] });
const rewritten = async (before?: Uint8Array): Promise<Uint8Array> =>
  addSheets(before ?? (await written()), [{ ...small, name: TABLE }, charts('新图')], {
    replace: [TABLE, CHARTS],
    keep: KEEP,
  });

/** The part of a sheet, by its name. */
function partOf(bytes: Uint8Array, name: string): string {
  const tab = textOf(bytes, WORKBOOK)
    .match(/<sheet [^>]*>/gu)
    ?.find((each) => each.includes(`name="${name}"`));
  const id = /r:id="([^"]+)"/u.exec(tab ?? '')?.[1] ?? '';
  const links = textOf(bytes, 'xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/gu);
  const link = links?.find((each) => each.includes(`Id="${id}"`));
  return `xl/${/Target="([^"]+)"/u.exec(link ?? '')?.[1] ?? ''}`;
}

test('a kept sheet has the cells, formulas, looks and names that it had', async () => {
  const [first, second] = [await written(), await rewritten()];
  expect(names(second)).toEqual([...names(first), ...KEEP.values()]);
  const [before, after] = [await gridsOf(first), await gridsOf(second)];
  const copy = KEEP.get(TABLE)!;
  const { mark, ...former } = before[TABLE]!;
  expect(mark).toBe(TABLE);
  expect(after[copy]).toEqual({ ...former, sheet: copy });
  expect(textOf(second, partOf(second, copy))).toBe(textOf(first, partOf(first, TABLE)));
  expect(textOf(second, partOf(second, copy))).toContain('<f>SUM(B4:B6)</f>');
  expect(textOf(second, WORKBOOK)).toContain(`'${copy}'!$1:$3`);
  expect(after[TABLE]?.rows).toEqual([['新']]);
});

test('its charts show kept tables, those written after show the new ones', async () => {
  const second = await rewritten();
  const drawn = Object.keys(unzip(second))
    .filter((name) => name.startsWith('xl/charts/chart'))
    .map((name) => textOf(second, name));
  const [old] = drawn.filter((chart) => chart.includes('旧图'));
  const [fresh] = drawn.filter((chart) => chart.includes('新图'));
  expect(old).toContain(`<c:f>'${TABLE} 2024-12-31'!$B$4:$B$6</c:f>`);
  expect(old).not.toContain(`'${TABLE}'!`);
  expect(fresh).toContain(`<c:f>'${TABLE}'!$B$4:$B$6</c:f>`);
  expect(brokenLinks(second)).toEqual([]);
});

test('the planner’s own parts stay byte for byte, and no two tabs are selected', async () => {
  const first = await written();
  const part = partOf(first, TABLE);
  const selected = edited(first, {
    [part]: (xml) => xml.replace('<sheetView ', '<sheetView tabSelected="1" '),
  });
  const second = await rewritten(selected);
  const ours = [TABLE, CHARTS].flatMap((name) => partOf(first, name));
  expect(touched(richWorkbook(), second).filter((name) => !ours.includes(name))).toEqual([]);
  expect(textOf(second, partOf(second, KEEP.get(TABLE)!))).not.toContain('tabSelected');
});

test('a copy is never replaced: the next one has a name of its own', async () => {
  const third = await addSheets(await rewritten(), [{ ...small, name: TABLE }], {
    replace: [TABLE, CHARTS],
    keep: new Map([[TABLE, `${TABLE} 2024-12-31 (2)`]]),
  });
  expect(names(third)).toEqual(
    expect.arrayContaining([...KEEP.values(), `${TABLE} 2024-12-31 (2)`]),
  );
  expect(brokenLinks(third)).toEqual([]);
});
