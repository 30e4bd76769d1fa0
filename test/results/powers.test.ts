import { describe, expect, test } from 'vitest';
import { explain } from '../../engine/explanation/explain.ts';
import type { Locale } from '../../engine/model/locale.ts';
import type { Report } from '../../engine/model/report.ts';
import type { Sheet, SheetCell } from '../../engine/model/sheet.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { itemIndexOf, itemsIn } from '../../engine/workbook/parse/itemNumbers.ts';
import { reportToSheets } from '../../engine/workbook/results/reportToSheets.ts';
import { RESULT_SHEETS, type ResultSheetId } from '../../engine/workbook/results/sheetNames.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import { county } from '../support/county.ts';
import { reportOn } from './sampleReport.ts';

const THRESHOLD = { parameter: 'powers.capacityPerOfficer', value: 200 };
const pending = reportOn(county33(), policyRows());
const tested = reportOn(county33(), [...policyRows(), THRESHOLD]);

function sheetOf(report: Report<Policy>, id: ResultSheetId, locale: Locale = 'zh-CN'): Sheet {
  const sheets = reportToSheets(report, explain(report, locale), locale);
  return sheets.find(({ name }) => name === RESULT_SHEETS[id][locale])!;
}
const rowWith = (sheet: Sheet, text: string): readonly (SheetCell | null)[] =>
  sheet.rows.find((row) => row.some((cell) => cell?.value === text))!;
const textOf = (cell: SheetCell | null | undefined): string =>
  typeof cell?.value === 'string' ? cell.value : '';
/** What stands under a header in the row that holds a text. */
function under(sheet: Sheet, header: string, text: string): SheetCell | null | undefined {
  const column = sheet.rows
    .flatMap((row) => row.findIndex((cell) => cell?.value === header))
    .find((index) => index >= 0);
  return rowWith(sheet, text)[column ?? -1];
}

describe('权力事项', () => {
  test('lists the routes apart and leaves capacity open until the threshold is set', () => {
    const sheet = sheetOf(pending, 'powers');
    expect(under(sheet, '法定', '岚江镇')?.value).toBe(118);
    expect(under(sheet, '赋权', '岚江镇')?.value).toBe(55);
    expect(under(sheet, '委托', '岚江镇')?.value).toBe(58);
    expect(under(sheet, '自选特色', '岚江镇')?.value).toBe(16);
    expect(under(sheet, '可承担（分）', '岚江镇')?.value).toBe('—');
    expect(under(sheet, '说明', '岚江镇')?.value).toContain('待设置');
  });

  test('sums letters, and nothing else', () => {
    const total = rowWith(sheetOf(pending, 'powers'), '合计');
    const sums = total.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.value]));
    expect(sums).toEqual([292, 291]);
  });

  test('says what fits and what goes back once the threshold is set', () => {
    const sheet = sheetOf(tested, 'powers');
    const row = tested.plan.powers!.townships.find(({ giveBack = [] }) => giveBack.length > 0)!;
    const name = tested.baseline.townships.find(({ code }) => code === row.township)!.name;
    expect(under(sheet, '应退回', name)?.value).toBe(row.giveBack!.length);
    expect(under(sheet, '说明', name)?.value).toContain('应退回委托事项');
    expect(under(sheet, '说明', '岚江镇')?.value).toContain('还可承接');
  });

  test('holds every list against the document', () => {
    const sheet = sheetOf(pending, 'powers');
    const numbers = (list: string): readonly unknown[] =>
      rowWith(sheet, list)
        .slice(2)
        .map((cell) => cell?.value);
    expect(numbers('中心镇特色清单')).toEqual([24, 24, 0]);
    expect(numbers('委托书')).toEqual([292, 292, 0]);
    expect(numbers('基础清单')).toEqual([42, '—', '—']);
  });
});

test('事项分解明细 has a row for every item, with its institution and who exercises it', () => {
  const sheet = sheetOf(pending, 'powerItems');
  expect(under(sheet, '承办机构', '法001')?.value).toBe('综合行政执法办公室');
  expect(under(sheet, '行使乡镇（个）', '法001')?.value).toBe(33);
  expect(sheet.filter!.bottom - sheet.filter!.top).toBe(118 + 55 + 42 + 16 + 24 + 15 + 32);
});

describe('事项下放明细', () => {
  const sheet = sheetOf(pending, 'handovers');

  test('has a row for every delegated item and a column for every township', () => {
    expect(rowWith(sheet, '事项名称')).toHaveLength(6 + 33);
    expect(sheet.filter!.bottom - sheet.filter!.top).toBe(42 + 16 + 24 + 15 + 32);
  });

  test('shows letters in force, what waits for one, and what stays with the county', () => {
    expect(under(sheet, '岚江镇', '驻001')?.value).toBe('√');
    expect(under(sheet, '云麓镇', '驻001')?.value).toBeNull();
    expect(under(sheet, '冷杉乡', '基040')?.value).toBe('缓');
    expect(under(sheet, '溪鸣乡', '基040')?.value).toBe('×');
    // 桃垭镇: the letter of 县级部门丙 has run out.
    expect(under(sheet, '桃垭镇', '基013')?.value).toBe('待');
  });
});

test('权力事项 lists what goes back and what could be taken, for any number of townships', () => {
  const { baseline, plan } = tested;
  const powers = plan.powers!;
  const others = Array.from({ length: 40 }, (_, at) => ({
    ...baseline.townships[0]!,
    ...{ code: `9${String(at)}`, name: `另${String(at)}乡` },
  }));
  const crowd = {
    ...tested,
    baseline: { ...baseline, townships: [...baseline.townships, ...others] },
  };
  const sheet = sheetOf(crowd, 'powers');
  const at = sheet.rows.findIndex((row) => row[0]?.value === '应退回和还可承接的委托事项');
  const table = sheet.rows.slice(at + 2, at + 2 + baseline.townships.length);
  const listedOf = (code: string): string => {
    const name = baseline.townships.find((one) => one.code === code)!.name;
    return textOf(table.find((row) => row[1]?.value === name)?.[2]);
  };
  const back = powers.townships.find(({ giveBack = [] }) => giveBack.length > 12)!;
  const index = itemIndexOf(powers.items);
  const shown = itemsIn(listedOf(back.township), index).ids;
  expect(new Set(shown)).toEqual(new Set(back.giveBack));
  expect(
    sheetOf(pending, 'powers')
      .rows.flat()
      .map((cell) => cell?.value),
  ).toContain('每名持证人员可承担的工作量待设置，没有测算。');
});

describe('事项下放明细 once the threshold is set', () => {
  const sheet = sheetOf(tested, 'handovers');
  const marked = (code: string, mark: string): readonly unknown[] => {
    const name = tested.baseline.townships.find((one) => one.code === code)!.name;
    const header = sheet.rows.find((row) => row.some((cell) => cell?.value === '事项名称'))!;
    const column = header.findIndex((cell) => cell?.value === name);
    return sheet.rows
      .filter((row) => textOf(row[column]).endsWith(mark))
      .filter((row) => row !== header)
      .map((row) => row[1]?.value);
  };

  test('marks every item that goes back, and every one that could be taken', () => {
    const rows = tested.plan.powers!.townships;
    const [back, open] = [
      rows.find(({ giveBack = [] }) => giveBack.length > 12)!,
      rows.find(({ couldTake = [] }) => couldTake.length > 0)!,
    ];
    expect(new Set(marked(back.township, '退'))).toEqual(new Set(back.giveBack));
    expect(new Set(marked(open.township, '可'))).toEqual(new Set(open.couldTake));
  });
});

describe('两上两下记录', () => {
  const sheet = sheetOf(pending, 'handoverRecords');
  const rows = sheet.rows.slice(sheet.filter!.top + 1, sheet.filter!.bottom + 1);

  test('says who and when, department by department and list by list', () => {
    const seat = rows.filter((row) => row.some((cell) => cell?.value === '驻地镇特色清单'));
    expect(seat).toHaveLength(7);
    const texts = seat[0]!.map((cell) => cell?.value);
    expect(texts).toEqual(expect.arrayContaining(['县级部门甲', '岚江镇', '愿意承接']));
    expect(texts).toEqual(expect.arrayContaining(['乡镇党委会议纪要', '部门函复']));
    expect(texts.slice(-3)).toEqual(['下放', '虚构府发〔2023〕8号', '2023-06-20']);
  });

  test('keeps exceptions apart, and names whom the rule leaves out', () => {
    expect(rows.some((row) => row.some((cell) => cell?.value === '暂缓'))).toBe(true);
    const general = rows.filter((row) => textOf(row[4]).startsWith('除'));
    expect(general.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(150);
  });
});

describe('委托书', () => {
  test('shows the days left and what has expired', () => {
    const sheet = sheetOf(pending, 'letters');
    expect(sheet.rows[1]?.[0]?.value).toContain('登记292份，有效291份，即将到期1份，到期未续1份');
    const states = sheet.rows.flatMap((row) => row.at(-1)?.value ?? []);
    expect(states.filter((value) => value === '已到期')).toHaveLength(1);
    expect(rowWith(sheet, '即将到期').map((cell) => cell?.value)).toContain(59);
  });
});

describe('属地与准入', () => {
  test('lists apart, and the task that nobody admitted', () => {
    const sheet = sheetOf(pending, 'duties');
    expect(under(sheet, '登记', '主体责任')?.value).toBe(62);
    expect(under(sheet, '登记', '配合责任')?.value).toBe(47);
    expect(under(sheet, '登记', '准入职责')?.value).toBe(71);
    expect(rowWith(sheet, '未经准入').map((cell) => cell?.value)).toContain('清硐镇、荷岸镇');
  });
});

test('a workbook without powers and duties has no such sheets', () => {
  const report = reportOn(county([{ code: '1', name: '甲镇' }]));
  const names = reportToSheets(report, explain(report, 'zh-CN'), 'zh-CN').map(({ name }) => name);
  for (const id of [
    'powers',
    'powerItems',
    'handovers',
    'handoverRecords',
    'letters',
    'duties',
  ] as const)
    expect(names).not.toContain(RESULT_SHEETS[id]['zh-CN']);
});
