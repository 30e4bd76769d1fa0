import { describe, expect, test } from 'vitest';
import { explain } from '../../engine/explanation/explain.ts';
import type { Baseline, Decision } from '../../engine/model/baseline.ts';
import { QUOTA_KINDS } from '../../engine/model/ledger.ts';
import type { Locale } from '../../engine/model/locale.ts';
import type { Report } from '../../engine/model/report.ts';
import type { Sheet } from '../../engine/model/sheet.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { annualTables, type AnnualChoice } from '../../engine/workbook/annual/annualSheets.ts';
import { ANNUAL_SHEETS, ANNUAL_TABLES } from '../../engine/workbook/annual/names.ts';
import { pageScale } from '../../engine/workbook/pageScale.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import { isChinese, latinReport, reportOn, sampleReport } from '../results/sampleReport.ts';
import { structureOf, written } from './structure.ts';

const tablesOf = (
  report: Report<Policy>,
  choice: AnnualChoice & { readonly locale?: Locale } = {},
): readonly Sheet[] => {
  const { locale = 'zh-CN', ...rest } = choice;
  return annualTables(report, explain(report, locale), { ...rest, locale });
};
const textOf = (sheet: Sheet | undefined): string =>
  (sheet?.rows ?? []).flatMap((row) => row.map(written)).join('|');
/** The column whose header (either level) says a word. */
const columnOf = (sheet: Sheet, word: string): number => {
  const [top = 0, bottom = 0] = sheet.print.titleRows ?? [];
  for (let row = bottom; row >= top; row -= 1) {
    const column = sheet.rows[row]?.findIndex((cell) => cell?.value === word) ?? -1;
    if (column >= 0) return column;
  }
  return -1;
};
const rowOf = (sheet: Sheet, word: string) =>
  sheet.rows.find((row) => row.some((cell) => cell?.value === word)) ?? [];

/** Tables whose rows are not townships. */
const NO_BODY: ReadonlySet<string> = new Set([
  'changes',
  'mobilePosts',
  'approvals',
  'charts',
  'institutionPosts',
]);

const sample = sampleReport();
const sheets = tablesOf(sample);
const sheetOf = (id: (typeof ANNUAL_TABLES)[number], from = sheets): Sheet =>
  from.find(({ name }) => Object.values(ANNUAL_SHEETS[id]).includes(name))!;

/** The same without the county's own notes, which say nothing of how a table is built. */
const bare = tablesOf(
  reportOn({ ...county33(), county: { ...county33().county, notes: [] } }, policyRows()),
);

/** The sample county with every number decided as drafted, under one document. */
function approved(): Report<Policy> {
  const baseline = county33();
  const decisions = QUOTA_KINDS.flatMap((kind) =>
    sample.plan.ledgers[kind].rows.map((row): Decision => ({
      ...baseline.decisions.find((one) => one.township === row.township && one.kind === kind),
      township: row.township,
      kind,
      decided: row.draft,
      document: '虚构编发〔2025〕3号',
      decidedOn: '2025-02-10',
    })),
  );
  const decided: Baseline = {
    ...baseline,
    county: { ...baseline.county, status: 'approved' },
    decisions,
  };
  return reportOn(decided, policyRows());
}

describe('structure', () => {
  test.each(ANNUAL_TABLES)('%s is built as it is filed', async (id) => {
    const rows = id === 'differences' || id === 'usePlan' ? 66 : NO_BODY.has(id) ? 0 : 33;
    await expect(structureOf(sheetOf(id, bare), rows)).toMatchFileSnapshot(`golden/${id}.txt`);
  });

  test('attachments are counted over the tables chosen, in their own order', () => {
    const chosen = tablesOf(sample, { tables: ['usage', 'leadership'] });
    expect(chosen.map(({ name }) => name)).toEqual(['年表-领导职数', '年表-编制使用年报']);
    expect(chosen.map(({ rows }) => rows[0]?.[0]?.value)).toEqual(['附件1', '附件2']);
  });

  test('the year asked for is in the title, and a note says what the workbook plans', () => {
    const [table] = tablesOf(sample, { tables: ['allocation'], year: 2027 });
    expect(textOf(table)).toContain('青岚县（虚构）2027年乡镇编制分配表');
    expect(textOf(table)).toContain('本表标注为2027年，所据工作簿的规划年度为2025年。');
  });

  test('a workbook of them needs no other sheet: no links', () => {
    for (const { rows } of sheets)
      for (const row of rows) for (const cell of row) expect(cell?.link).toBeUndefined();
  });

  test('English is complete', () => {
    for (const sheet of tablesOf(latinReport(), { locale: 'en-US' }))
      expect(isChinese(textOf(sheet).replace(/〔|〕|“|”|　/gu, '')), sheet.name).toBe(false);
  });
});

describe('numbers', () => {
  test('the year’s posts and M come to the total, as formulas', () => {
    const sheet = sheetOf('allocation');
    const column = columnOf(sheet, '2025年拟核定数');
    const total = rowOf(sheet, '合计')[column];
    expect(total?.value).toBe(912);
    expect(total?.formula).toMatch(/^SUM\(/);
    expect(rowOf(sheet, '编制总额')[column]?.value).toBe(930);
    expect(rowOf(sheet, '平衡差额')[column]?.value).toBe(0);
  });

  test('the reasons of a change add up to it', () => {
    const sheet = sheetOf('allocation');
    const reasons = columnOf(sheet, '变动原因');
    const changes = sheet.rows[sheet.print.titleRows?.[1] ?? 0]?.flatMap((cell, column) =>
      cell?.value === '增减数' ? [column] : [],
    );
    const body = sheet.rows.filter((row) => typeof row[0]?.value === 'number');
    expect(body).toHaveLength(33);
    for (const row of body) {
      const said = written(row[reasons]).split('\n');
      ['行政：', '事业：'].forEach((mark, at) => {
        const parts = (said.find((line) => line.startsWith(mark)) ?? '').matchAll(
          /(?:测算|人工调整|调剂|锁定|重新分配)([+-]\d+)/gu,
        );
        const sum = [...parts].reduce((all, [, amount]) => all + Number(amount), 0);
        expect(sum, `${written(row[1])} ${mark}`).toBe(row[changes?.[at] ?? 0]?.value);
      });
    }
  });

  test('posts of the year before come from the documents', () => {
    const sheet = sheetOf('usage');
    const row = rowOf(sheet, '岚江镇');
    const before = columnOf(sheet, '2023年末核定');
    expect(row.slice(before, before + 3).map((cell) => cell?.value)).toEqual([70, 72, 2]);
    expect(textOf(sheet)).toContain('虚构编发〔2024〕6号（由桐垭镇调剂+1）');
  });

  test('a limit still to be set is a dash, and its sum is one', () => {
    const sheet = sheetOf('institutions');
    const limit = columnOf(sheet, '限额');
    expect(rowOf(sheet, '桐垭镇')[limit]?.value).toBe('—');
    expect(rowOf(sheet, '合计')[limit]?.value).toBe('—');
  });
});

test('the allocation is upright in the first year and in later ones, whose numbers are a column more', () => {
  const history = sample.baseline.townships.flatMap(({ code: township }) =>
    QUOTA_KINDS.map((kind) => ({ year: 2024, township, kind, approved: 9, decided: 10 })),
  );
  const later = sheetOf(
    'allocation',
    tablesOf(reportOn({ ...sample.baseline, history }, policyRows())),
  );
  const first = sheetOf('allocation');
  expect(later.widths.length).toBe(first.widths.length + 2);
  for (const { print, widths } of [first, later]) {
    expect(print.landscape).toBe(false);
    expect(pageScale({ print, widths })).toBeGreaterThanOrEqual(70);
  }
});

describe('posts by institution', () => {
  const table = (stated: boolean) => {
    const county = county33();
    const [first] = county.townships;
    const institutions = county.institutions?.map((one) => ({
      ...one,
      administrative: stated && one.township === first?.code ? 2 : undefined,
      publicInstitution: undefined,
    }));
    const [sheet] = tablesOf(reportOn({ ...county, institutions }, policyRows()), {
      tables: ['institutionPosts'],
    });
    return sheet;
  };

  test('only townships that have decomposed are listed; the others are counted', () => {
    const sheet = table(true);
    const { townships, institutions = [] } = county33();
    const own = institutions.filter(({ township }) => township === townships[0]?.code);
    const [, header = 0] = sheet?.print.titleRows ?? [];
    const names = sheet?.rows.slice(header + 1).map((row) => row[1]?.value) ?? [];
    expect(names.indexOf(`${townships[0]?.name}小计`)).toBe(own.length);
    expect(new Set(names.slice(0, own.length))).toEqual(new Set([townships[0]?.name]));
    expect(textOf(sheet)).toContain('另有32个乡镇尚未分解，未列出。');
  });

  test('a township’s sum stands under its own rows, wherever they are listed; the county’s at the end', () => {
    const county = county33();
    // Turned about and mixed: the rows of a township are not together any more.
    const { institutions: listed = [] } = county;
    const institutions = [...listed].sort((one, other) => one.name.localeCompare(other.name));
    const [sheet] = tablesOf(reportOn({ ...county, institutions }, policyRows()), {
      tables: ['institutionPosts'],
    });
    const { rows = [] } = sheet ?? {};
    // Sorting by a filter button would tear the sums from their rows.
    expect(sheet?.filter).toBeUndefined();
    const totalAt = rows.findIndex((row) => row[1]?.value === '合计');
    const numbers = (cells: typeof rows, column: number): number =>
      cells.reduce((sum, row) => sum + Number(row[column]?.value ?? 0), 0);
    let top = 4;
    const ranges: string[] = [];
    for (let at = top; at < totalAt; at += 1) {
      const name = written(rows[at]?.[1]);
      if (!name.endsWith('小计')) continue;
      const own = rows.slice(top, at);
      expect(own.every((row) => `${written(row[1])}小计` === name)).toBe(true);
      ranges.push(`E${top + 1}:E${at}`);
      expect(rows[at]?.[4]).toMatchObject({
        value: numbers(own, 4),
        formula: `SUM(${ranges.at(-1)})`,
      });
      top = at + 1;
    }
    expect(ranges).toHaveLength(4);
    expect(top).toBe(totalAt);
    const sums = rows.slice(4, totalAt).filter((row) => written(row[1]).endsWith('小计'));
    expect(rows[totalAt]?.[4]).toMatchObject({
      value: numbers(sums, 4),
      formula: `SUM(${ranges.join(',')})`,
    });
  });

  test('each township is held against what it was approved, leaders apart', () => {
    const check = (edit: (posts: number) => number) => {
      const county = county33();
      const institutions = county.institutions?.map((one, at, all) =>
        one.administrative !== undefined && all[at - 1]?.township !== one.township
          ? { ...one, administrative: edit(one.administrative) }
          : one,
      );
      const [sheet] = tablesOf(reportOn({ ...county, institutions }, policyRows()), {
        tables: ['institutionPosts'],
      });
      return textOf(sheet);
    };
    expect(check((posts) => posts)).toContain('云麓镇|一致，领导职数11名不分解|行政编制|60|71');
    expect(check((posts) => posts)).toContain('茶溪镇|一致|行政编制|29|29');
    expect(check((posts) => posts + 1)).toContain('茶溪镇|不一致，相差1名|行政编制|30|29');
  });

  test('one page says so where nobody has', () => {
    expect(textOf(table(false))).toContain('各乡镇均未将编制分解到机构');
  });
});

describe('charts', () => {
  test('draw the cells of the tables beside them, township by township', () => {
    const { charts = [] } = sheetOf('charts');
    expect(charts.map(({ title }) => title)).toEqual([
      '历年编制合计走势',
      '各乡镇编制增减',
      '各乡镇执法人员：应配与实有',
    ]);
    const [, ...byTownship] = charts;
    for (const { series, categories } of byTownship)
      for (const { values } of [...series, { values: categories }]) {
        const source = sheets.find(({ name }) => name === values.sheet);
        const [, header = 0] = source?.print.titleRows ?? [];
        expect([values.area.top, values.area.bottom]).toEqual([header + 1, header + 33]);
      }
    const [change] = byTownship;
    expect(change?.series[0]?.values.area.left).toBe(columnOf(sheetOf('allocation'), '增减数'));
  });

  test('are left out where their table is', () => {
    const [table] = tablesOf(sample, { tables: ['charts'] });
    expect(table?.charts?.map(({ title }) => title)).toEqual(['历年编制合计走势']);
  });

  test('the trend goes from earlier years over the present to the year of the tables', () => {
    const years = (sheet: Sheet): readonly unknown[] => {
      const [trend] = sheet.charts ?? [];
      const { top = 0, bottom = -1 } = trend?.categories.area ?? {};
      return sheet.rows
        .slice(top, bottom + 1)
        .map((cells) => cells.slice(0, 3).map((cell) => cell?.value));
    };
    const ledgers = QUOTA_KINDS.map((kind) => sample.plan.ledgers[kind].rows);
    const now = ledgers.map((rows) => rows.reduce((sum, { current = NaN }) => sum + current, 0));
    const then = ledgers.map((rows) => rows.reduce((sum, { draft = NaN }) => sum + draft, 0));
    expect(years(sheetOf('charts'))).toEqual([
      [2024, ...now],
      [2025, ...then],
    ]);
    const history = sample.baseline.townships.flatMap(({ code: township }) =>
      [2022, 2024].flatMap((year) =>
        QUOTA_KINDS.map((kind) => ({ year, township, kind, approved: 9, decided: 10 })),
      ),
    );
    const longer = reportOn({ ...sample.baseline, history }, policyRows());
    // The first round began with the posts of the year before it. The present comes from the present
    // sheet, not from what an earlier round said of it.
    expect(years(sheetOf('charts', tablesOf(longer)))).toEqual([
      [2021, 297, 297],
      [2022, 330, 330],
      [2024, ...now],
      [2025, ...then],
    ]);
    const [trend] = sheetOf('charts').charts ?? [];
    expect([trend?.kind, trend?.description]).toEqual([
      'line',
      '折线图，2024—2025年，数据见本表。',
    ]);
  });
});

describe('what is not decided yet', () => {
  test('has no document number, no date and says it is not in force', () => {
    const notice = sheetOf('notice');
    expect(notice.rows[0]?.[0]?.value).toMatch(/^文号：　+$/);
    expect(textOf(notice)).toContain('（讨论稿：审定前仅供核对，不作为执行依据）');
    expect(textOf(notice)).toContain('年　　月　　日');
  });

  test('approved: decided numbers, document and date', () => {
    const decided = tablesOf(approved());
    const table = sheetOf('allocation', decided);
    expect(textOf(table)).toContain('文稿状态：审定稿　　文号：虚构编发〔2025〕3号');
    expect(columnOf(table, '2025年审定数')).toBeGreaterThan(0);
    const notice = sheetOf('notice', decided);
    expect(textOf(notice)).toContain('文号：虚构编发〔2025〕3号');
    expect(textOf(notice)).toContain('2025年2月10日');
    expect(textOf(notice)).not.toContain('不作为执行依据');
  });
});

describe('one page for each township', () => {
  test.each(['consultation', 'notice'] as const)('%s: 33 pages that fit an A4 sheet', (id) => {
    const { print, heights = {}, rows, widths } = sheetOf(id);
    const starts = [0, ...(print.breaks ?? []), rows.length];
    expect(starts).toHaveLength(34);
    starts.slice(1).forEach((end, at) => {
      const page = Object.entries(heights).filter(
        ([row]) => Number(row) >= (starts[at] ?? 0) && Number(row) < end,
      );
      expect(page).toHaveLength(end - (starts[at] ?? 0));
      // A4 is 842 points high, less margins of 94.
      expect(page.reduce((sum, [, height]) => sum + height, 0)).toBeLessThan(748);
    });
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(66);
  });

  test('a street office and a township are called what they are', () => {
    const baseline = county33();
    const [first, second, ...rest] = baseline.townships;
    const townships = [{ ...first!, name: '城关街道' }, { ...second!, name: '云麓乡' }, ...rest];
    const notice = sheetOf('notice', tablesOf(reportOn({ ...baseline, townships }, policyRows())));
    expect(textOf(notice)).toContain('城关街道办事处：');
    expect(textOf(notice)).toContain('你街道');
    expect(textOf(notice)).toContain('云麓乡人民政府：');
    expect(textOf(notice)).toContain('你乡');
  });
});
