import { describe, expect, test } from 'vitest';
import { explain } from '../../engine/explanation/explain.ts';
import type { Locale } from '../../engine/model/locale.ts';
import type { Report } from '../../engine/model/report.ts';
import type { Sheet, SheetCell } from '../../engine/model/sheet.ts';
import { plan } from '../../engine/plan.ts';
import { policyOn, type Policy } from '../../engine/policy/policy.ts';
import { reportToSheets } from '../../engine/workbook/results/reportToSheets.ts';
import {
  isOwnSheet,
  OWN_SHEETS,
  RESULT_SHEETS,
  type ResultSheetId,
} from '../../engine/workbook/results/sheetNames.ts';
import { county, decision, policyWith } from '../support/county.ts';
import { isChinese, latinReport, sampleReport } from './sampleReport.ts';

const sheetsOf = (report: Report<Policy>, locale: Locale = 'zh-CN'): readonly Sheet[] =>
  reportToSheets(report, explain(report, locale), locale);
const named = (sheets: readonly Sheet[], id: ResultSheetId): Sheet =>
  sheets.find(({ name }) => Object.values(RESULT_SHEETS[id]).includes(name))!;
const cellsOf = (sheet: Sheet): readonly SheetCell[] =>
  sheet.rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
/** A value as text; blank and error alike are nothing. */
const written = (value: SheetCell['value'] | undefined): string =>
  typeof value === 'object' ? '' : String(value);
const textOf = (sheet: Sheet): string =>
  cellsOf(sheet)
    .map(({ value }) => written(value))
    .join('|');
/** The cells of the row that holds a text. */
const rowWith = (sheet: Sheet, text: string): readonly (SheetCell | null)[] =>
  sheet.rows.find((row) => row.some((cell) => cell?.value === text))!;

/** Words of Chinese law that an English note may quote. */
const QUOTED = /以上|超过/g;
const sample = sheetsOf(sampleReport());
const figures = { residents: 25_000, areaKm2: 50, revenue: 9_000_000 };

describe('every sheet', () => {
  test.each(sample.map((sheet) => [sheet.name, sheet] as const))(
    '%s has title, date, header, paper and page number',
    (_, sheet) => {
      expect(sheet.rows[0]?.[0]).toMatchObject({ style: 'title' });
      expect(written(sheet.rows[0]?.[0]?.value)).toMatch(/^青岚县（虚构）2025年/);
      expect(written(sheet.rows[1]?.[0]?.value)).toContain('截止日期：2024年12月31日');
      expect(written(sheet.rows[1]?.[0]?.value)).toContain('文稿状态：讨论稿');
      expect(sheet.print).toMatchObject({ footer: '第 &P 页 共 &N 页' });
      // Texts, and sheets where unlike tables follow for long: the first header would stand over them.
      const untitled: readonly ResultSheetId[] = [
        'narrative',
        'receipt',
        'mobile',
        'duties',
        'whistles',
      ];
      const isUntitled = untitled.some((id) => RESULT_SHEETS[id]['zh-CN'] === sheet.name);
      expect(sheet.print.titleRows === undefined).toBe(isUntitled);
      const [first, last] = sheet.print.titleRows ?? [0, -1];
      for (let row = first; row <= last; row++)
        expect(sheet.rows[row]?.some((cell) => cell?.style === 'header')).toBe(true);
    },
  );

  test.each(sample.map((sheet) => [sheet.name, sheet] as const))(
    '%s prints the notes of the county',
    (_, sheet) => {
      expect(textOf(sheet)).toContain('本县为虚构');
    },
  );

  test('holds no number that is none and no open placeholder', () => {
    for (const sheet of [...sample, ...sheetsOf(sampleReport(), 'en-US')])
      for (const { value } of cellsOf(sheet)) {
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        expect(written(value)).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }
  });

  test('keeps its merges and its filter inside its rows', () => {
    for (const sheet of sample)
      for (const area of [...(sheet.merges ?? []), ...(sheet.filter ? [sheet.filter] : [])]) {
        expect(area.bottom).toBeLessThan(sheet.rows.length);
        expect(area.right).toBeLessThan(sheet.widths.length);
      }
  });

  test('filters header and body, not the totals', () => {
    const { filter, rows } = named(sample, 'administrative');
    expect(filter!.bottom - filter!.top).toBe(33);
    expect(rows[filter!.bottom]?.[1]?.value).toBe('雪岭乡');
  });

  test('freezes the header', () => {
    const { frozen, print } = named(sample, 'findings');
    expect(frozen?.rows).toBe(print.titleRows![1] + 1);
  });
});

describe('a printed sheet', () => {
  test.each([
    ['localisation', '接收机构'],
    ['stationMoves', '去向'],
    ['setUps', '自主设置'],
    ['institutionChanges', '变更前 → 变更后'],
    ['joint', '现场合计'],
    ['stations', '主管部门'],
  ] as const)('%s repeats the header of its longest table', (id, header) => {
    const sheet = named(sample, id);
    const [top = 0] = sheet.print.titleRows ?? [];
    expect(sheet.rows[top]?.map((cell) => cell?.value)).toContain(header);
  });

  test('is marked where it comes from a scenario or from values of this run alone', () => {
    const about = sampleReport();
    const overrides = [{ parameter: 'quota.weightPopulation', value: 0.6 }];
    const receipt = { ...about.receipt, scenario: '人口优先', overrides };
    for (const sheet of sheetsOf({ ...about, receipt })) {
      const line = written(sheet.rows[1]?.[0]?.value);
      expect(line).toMatch(/文稿状态：讨论稿　测算方案：人口优先　本次改用：人口权重0\.6/u);
      expect(line).not.toContain('quota.');
    }
    expect(written(sample[0]?.rows[1]?.[0]?.value)).not.toContain('测算方案：');
  });

  test('of the cover fits one page, and so do the plan and enforcement of a county', () => {
    for (const id of ['narrative', 'administrative', 'enforcement'] as const)
      expect(named(sample, id).print.isOnePage).toBe(true);
    expect(named(sample, 'findings').print.isOnePage).not.toBe(true);
  });

  test('adds up from the proposal over adjustment and balancing to the draft', () => {
    const { rows, print } = named(sample, 'administrative');
    const header = rows[print.titleRows![1]]!.map((cell) => cell?.value);
    const at = (name: string): number => header.indexOf(name);
    expect(at('对应增减')).toBeGreaterThan(0);
    const number = (row: (typeof rows)[number], name: string): number =>
      Number(row[at(name)]?.value ?? 0);
    const summed = rows.filter((row) => row[at('拟核定数')]?.value && row[0]?.style !== 'header');
    for (const row of summed.filter((one) => typeof one[0]?.value === 'number'))
      expect(number(row, '测算数') + number(row, '人工调整') + number(row, '对应增减')).toBe(
        number(row, '拟核定数'),
      );
  });

  test('numbers the notes of the planner once', () => {
    const about = sampleReport();
    const county = { ...about.baseline.county, notes: ['注：1. 口径按年报。'] };
    const words = textOf(
      named(sheetsOf({ ...about, baseline: { ...about.baseline, county } }), 'why'),
    );
    expect(words).toMatch(/\d\. 口径按年报。/u);
    expect(words).not.toMatch(/\. 注：|\d\. 1\./u);
  });

  test('has room for the longest word of a header', () => {
    for (const sheet of sheetsOf(sampleReport(), 'en-US'))
      for (const row of sheet.rows)
        for (const [column, cell] of row.entries())
          if (cell?.style === 'header' && cell.value === 'Requested')
            expect(sheet.widths[column]).toBeGreaterThan('Requested'.length);
  });
});

describe('names', () => {
  test('are taken by Excel, differ, and begin with our mark', () => {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const names = OWN_SHEETS[locale];
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).toMatch(/^(编衡-|BH-)[^[\]:*?/\\]+$/);
      }
    }
  });

  test('are all of the sheets and nothing else', () => {
    expect(sample.map(({ name }) => name)).toEqual(
      Object.values(RESULT_SHEETS).map((name) => name['zh-CN']),
    );
  });

  test('are known again in both languages; a planner’s own sheet is not ours', () => {
    expect(isOwnSheet('编衡-核查问题')).toBe(true);
    expect(isOwnSheet('BH-Problems')).toBe(true);
    expect(isOwnSheet('编衡-我的草稿')).toBe(false);
    expect(isOwnSheet('乡镇')).toBe(false);
  });
});

describe('the plan', () => {
  test('keeps the order of the planner', () => {
    const { rows, filter } = named(sample, 'administrative');
    const names = rows.slice(filter!.top + 1, filter!.bottom + 1).map((row) => row[1]?.value);
    expect(names).toEqual(sampleReport().baseline.townships.map(({ name }) => name));
  });

  test('has the whole chain from current posts to the decision', () => {
    const words = textOf(named(sample, 'administrative'));
    for (const header of [
      '现编制数',
      '乡镇申报数',
      '人口占比',
      'X系数',
      '工作量分值',
      '领导职数',
      '保底',
      '封顶',
      '精确份额',
      '商数',
      '测算数',
      '人工调整',
      '拟核定数',
      '审定数',
      '增减',
      '每万人编制数',
    ])
      expect(words).toContain(header);
  });

  test('shows a dash where a figure is missing, never zero', () => {
    const rows = [{ code: 'a', name: '青山镇', administrative: { leadership: undefined } }];
    const report = plan(county(rows), policyWith());
    const row = rowWith(named(sheetsOf(report), 'administrative'), '青山镇');
    expect(row.filter((cell) => cell?.value === '—').length).toBeGreaterThan(1);
    expect(row.some((cell) => cell?.value === 0)).toBe(false);
  });

  test('says what is missing under an undetermined ledger', () => {
    const report = plan(county([{ code: 'a', name: '青山镇', residents: 1 }]), policyWith());
    expect(textOf(named(sheetsOf(report), 'administrative'))).toContain('暂无法测算，缺少：');
  });

  test('names a township without a class 未分类 and sums it', () => {
    const rows = [{ code: 'a', name: '青山镇', ...figures, administrative: { approved: 5 } }];
    const sheet = named(sheetsOf(plan(county(rows), policyWith())), 'administrative');
    expect(rowWith(sheet, '未分类小计').some((cell) => cell?.value === 5)).toBe(true);
  });

  test('leads from a decided number to the decision', () => {
    const cell = { sheet: '审定', row: 4, column: 8 };
    const rows = [{ code: 'a', name: '青山镇', ...figures, administrative: { approved: 5 } }];
    const decisions = [decision('a', { decided: 5, cell })];
    const sheet = named(
      sheetsOf(plan(county(rows, { decisions }), policyWith())),
      'administrative',
    );
    expect(cellsOf(sheet).some(({ link }) => link === cell)).toBe(true);
  });
});

describe('problems', () => {
  const cell = { sheet: '编制人员', row: 6, column: 3 };
  const report = plan(
    county([{ code: 'a', name: '青山镇', administrative: { approved: 5, inPost: 7 } }], {
      origins: { 'a/administrative.inPost': cell },
    }),
    policyWith(),
  );
  const found = named(sheetsOf(report), 'findings');

  test('are coloured and worded', () => {
    const severities = cellsOf(named(sample, 'findings')).filter(({ style }) =>
      ['error', 'warning', 'info'].includes(String(style)),
    );
    const words = new Set(
      severities.map(({ style, value }) => `${String(style)} ${written(value)}`),
    );
    expect([...words].sort()).toEqual(['error 必须纠正', 'info 提示', 'warning 提请关注']);
  });

  test('lead to the planner’s own cell', () => {
    const row = found.rows.find((cells) => cells.some((one) => one?.value === 'STF-101'))!;
    const linked = row.find((one) => one?.link !== undefined);
    expect(linked).toMatchObject({ link: cell, style: 'link', value: '编制人员!D7' });
  });

  test('name clause, approval and what to do', () => {
    const words = textOf(named(sample, 'findings'));
    expect(words).toContain('《中华人民共和国行政处罚法》第四十二条');
    expect(words).toContain('需报批（省级）');
    expect(words).toContain('处理办法');
  });

  test('of a parameter lead to its row', () => {
    const code = 'POL-101';
    const notice = {
      ...sampleReport().findings[0]!.notice,
      code,
      severity: 'warning',
      pending: false,
    } as const;
    const about = sampleReport();
    const finding = { notice, at: { parameter: 'quota.method' }, facts: about.findings[0]!.facts };
    const sheets = sheetsOf({ ...about, findings: [finding] });
    const { link } = rowWith(named(sheets, 'findings'), code).find((one) => one?.link)!;
    const target = sheets.find(({ name }) => name === link!.sheet);
    const own = about.policy.inForce.find(({ id }) => id === 'quota.method')!;
    if (own.cell) expect(link).toEqual(own.cell);
    else expect(target!.rows[link!.row]?.[link!.column]?.value).toBe(own.label['zh-CN']);
    const pending = about.policy.inForce.find(({ basis, cell }) => basis === 'pending' && !cell)!;
    const other = sheetsOf({
      ...about,
      findings: [{ ...finding, at: { parameter: pending.id } }],
    });
    const to = rowWith(named(other, 'findings'), code).find((one) => one?.link)!.link!;
    expect(to.sheet).toBe('编衡-待设置');
    expect(named(other, 'pending').rows[to.row]?.[to.column]?.value).toBe(pending.label['zh-CN']);
  });

  test('do not hold what is pending', () => {
    expect(textOf(named(sample, 'findings'))).not.toContain('POL-301');
    expect(textOf(named(sample, 'pending'))).toContain('二类');
  });

  test('are counted in the line under the title', () => {
    const rows = cellsOf(named(sample, 'findings')).filter(({ value }) => value === '必须纠正');
    expect(written(named(sample, 'findings').rows[1]?.[0]?.value)).toContain(
      `必须纠正${rows.length}项`,
    );
  });
});

describe('rule coverage', () => {
  const coverage = named(
    sheetsOf(plan(county([{ code: 'a', name: '青山镇' }]), policyWith())),
    'coverage',
  );

  test('shows a rule of which nothing is known as 未评估, never green', () => {
    const results = cellsOf(coverage).filter(({ value }) => value === '未评估');
    expect(results.length).toBeGreaterThan(3);
    expect(results.every(({ style }) => style === 'muted')).toBe(true);
  });

  test('is green only where a rule is met throughout', () => {
    for (const row of named(sample, 'coverage').rows) {
      const good = row.find((cell) => cell?.style === 'good');
      if (good) expect(row.slice(5, 7).map((cell) => cell?.value)).toEqual([0, 0]);
    }
  });

  test('names what is missing in words', () => {
    expect(textOf(coverage)).not.toMatch(/\|(administrative|publicInstitution)\.\w+/);
  });
});

describe('records', () => {
  test('what was set for this run alone is on the receipt and among the parameters', () => {
    const { policy } = policyOn('2024-12-31', {
      sheet: [],
      run: [{ parameter: 'quota.method', value: 'adams' }],
    });
    const overrides = [{ parameter: 'quota.method', value: 'adams' }];
    const report = plan(county([{ code: 'a' }]), policy, { overrides });
    expect(textOf(named(sheetsOf(report), 'parameters'))).toContain('本次设定');
    expect(textOf(named(sheetsOf(report), 'receipt'))).toContain('quota.method = adams');
    expect(textOf(named(sheetsOf(report, 'en-US'), 'receipt'))).toContain('Set for this run');
  });

  test('a change in a township that is not planned is listed, and not judged', () => {
    const change = { matter: '期初', kind: 'administrative', opening: true, to: 5 } as const;
    const changes = [
      { ...change, township: 'x' },
      { ...change, township: 'a' },
    ];
    const report = plan(county([{ code: 'a', name: '青山镇' }], { changes }), policyWith());
    const sheet = named(sheetsOf(report), 'changes');
    expect(rowWith(sheet, 'x').at(-1)?.value).toBe('不在测算范围');
    expect(rowWith(sheet, '青山镇')[10]?.value).toBe(5);
  });

  test('parameters are counted by basis', () => {
    expect(written(named(sample, 'parameters').rows[1]?.[0]?.value)).toMatch(
      /共\d+项：法律\d+项、法规\d+项、文件\d+项、假设\d+项、待设置7项/,
    );
  });

  test('the ledger of changes ends at the current number', () => {
    const { rows } = named(sample, 'changes');
    const own = rows.filter((row) => row[1]?.value === '岚江镇' && row[2]?.value === '行政编制');
    expect(own.at(-1)?.[10]?.value).toBe(72);
  });

  test('a workbook without a ledger says so', () => {
    const sheets = sheetsOf(plan(county([{ code: 'a' }]), policyWith()));
    expect(textOf(named(sheets, 'changes'))).toContain('工作簿没有编制变动台账');
  });

  test('two sources never compared are not in agreement', () => {
    const rows = [{ code: 'a', name: '青山镇', administrative: { approved: 5 } }];
    const sheet = named(sheetsOf(plan(county(rows), policyWith())), 'reconciliation');
    expect(rowWith(sheet, '青山镇').at(-1)).toMatchObject({ value: '未核对', style: 'muted' });
  });

  test('a total that the sheet states wrongly is marked and leads to its cell', () => {
    const cell = { sheet: '总表', row: 9, column: 4 };
    const total = { field: 'administrative.approved', stated: 7, summed: 5, cell };
    const baseline = county([{ code: 'a' }], { statedTotals: [total] });
    const row = rowWith(
      named(sheetsOf(plan(baseline, policyWith())), 'reconciliation'),
      '总表!E10',
    );
    expect(row.map((one) => one?.value)).toContain('行政编制的核定编制数');
    expect(row.find((one) => one?.value === 2)).toMatchObject({ style: 'error' });
    expect(row.find((one) => one?.link !== undefined)?.link).toBe(cell);
  });

  test('the receipt holds mark, hashes and our sheets', () => {
    const words = textOf(named(sample, 'receipt'));
    expect(words).toContain('BIANHENG-RESULT/1');
    expect(words).toContain(sampleReport().receipt.inputHash);
    for (const name of Object.values(RESULT_SHEETS)) expect(words).toContain(name['zh-CN']);
  });
});

describe('the page for leaders', () => {
  test('begins with the narrative and shows totals, movers and open points', () => {
    const sheet = named(sample, 'narrative');
    const words = textOf(sheet);
    expect(written(sheet.rows[2]?.[0]?.value)).toContain('依据《地方各级人民政府');
    for (const part of ['一、总量', '二、增减较多的乡镇', '三、核查问题与待办', '待设置参数'])
      expect(words).toContain(part);
  });
});

describe('languages', () => {
  test('English sheets are English but for what the planner typed', () => {
    const texts = sheetsOf(latinReport(), 'en-US').flatMap((sheet) => [
      sheet.name,
      sheet.print.footer ?? '',
      ...cellsOf(sheet).map(({ value }) => (typeof value === 'string' ? value : '')),
    ]);
    expect(texts.map((text) => text.replace(QUOTED, '')).filter(isChinese)).toEqual([]);
  });

  test('Chinese sheets have Chinese headers throughout', () => {
    for (const sheet of sample) {
      const headers = cellsOf(sheet).filter(({ style }) => style === 'header');
      for (const { value } of headers)
        if (typeof value === 'string') expect(isChinese(value), value).toBe(true);
    }
  });

  test('both have the same sheets, rows and columns', () => {
    const shape = (sheets: readonly Sheet[]): readonly number[][] =>
      sheets.map(({ rows, widths }) => [rows.length, widths.length]);
    expect(shape(sheetsOf(sampleReport(), 'en-US'))).toEqual(shape(sample));
  });
});
