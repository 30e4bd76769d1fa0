import { describe as about, expect, test } from 'vitest';
import { contextOf } from '../../engine/explanation/context.ts';
import { describe } from '../../engine/explanation/describe.ts';
import { clause } from '../../engine/model/citation.ts';
import { defineNotice, finding, type Notice } from '../../engine/model/notice.ts';
import { PENALTY_LAW } from '../../engine/policy/instruments.ts';
import { county } from '../support/county.ts';
import { isChinese, latinReport, reportOn, sampleReport } from '../results/sampleReport.ts';

const NOTICE = defineNotice({
  code: 'ENF-199',
  severity: 'error',
  approval: 'province',
  title: { 'zh-CN': '测试', 'en-US': 'Test' },
  message: {
    'zh-CN': '{township}{word}{people}人（{year}年）。',
    'en-US': '{township}: {people} {word} ({year}).',
  },
  remedy: { 'zh-CN': '补足{people}人。', 'en-US': 'Add {people}.' },
  cites: [clause(PENALTY_LAW, '第四十二条')],
} satisfies Notice);

const cell = { sheet: '执法', row: 6, column: 3 };
const report = reportOn(
  county([{ code: '1', name: '青山镇' }], { origins: { '1/officers': cell } }),
);
const at = { township: '1', field: 'officers', ledger: 'administrative' } as const;
const facts = {
  township: '青山镇',
  word: { 'zh-CN': '实有', 'en-US': 'in post' },
  people: 12_345,
  year: 2024,
};

about('a finding in words', () => {
  const chinese = describe(finding(NOTICE, at, facts), contextOf(report, 'zh-CN'));
  const english = describe(finding(NOTICE, at, facts), contextOf(report, 'en-US'));

  test('fills message and remedy, numbers grouped and years not', () => {
    expect(chinese.message).toBe('青山镇实有12,345人（2024年）。');
    expect(chinese.remedy).toBe('补足12,345人。');
    expect(english.message).toBe('青山镇: 12,345 in post (2024).');
  });

  test('uses the words of the office for severity and approval', () => {
    expect([chinese.severityWord, chinese.approvalWord]).toEqual(['必须纠正', '需报批（省级）']);
    expect(english.approvalWord).toBe('Needs approval (province)');
  });

  test('names township, ledger and clause', () => {
    expect(chinese.townshipName).toBe('青山镇');
    expect(chinese.ledger).toBe('行政编制');
    expect(chinese.clauseText).toBe('《中华人民共和国行政处罚法》第四十二条');
  });

  test('finds the cell that the value was read from', () => {
    expect(chinese.cell).toEqual(cell);
    expect(chinese.address).toBe('执法!D7');
  });

  test('prefers the cell that the finding names itself', () => {
    const own = { sheet: '人口', row: 0, column: 0 };
    const named = describe(
      finding(NOTICE, { ...at, cell: own }, facts),
      contextOf(report, 'zh-CN'),
    );
    expect(named.address).toBe('人口!A1');
  });

  test('leaves no placeholder open, in either language', () => {
    for (const locale of ['zh-CN', 'en-US'] as const) {
      const context = contextOf(sampleReport(), locale);
      for (const one of sampleReport().findings) {
        const { title, message, remedy } = describe(one, context);
        expect(title + message + remedy).not.toMatch(/[{}]/);
      }
    }
  });

  test('is English throughout where the planner wrote in Latin letters', () => {
    const latin = latinReport();
    const context = contextOf(latin, 'en-US');
    for (const one of latin.findings) {
      const { title, message, remedy, clauseText } = describe(one, context);
      expect([title, message, remedy, clauseText].filter(isChinese)).toEqual([]);
    }
  });
});
