import { describe, expect, test } from 'vitest';
import { contextOf } from '../../engine/explanation/context.ts';
import { dividedPosts, inversionsOf } from '../../engine/explanation/inversions.ts';
import { whyPosts } from '../../engine/explanation/whyPosts.ts';
import type { LedgerPlan, LedgerRow, Run } from '../../engine/model/plan.ts';
import type { Report } from '../../engine/model/report.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { county, decision, policyWith } from '../support/county.ts';
import { plan } from '../../engine/plan.ts';
import { sampleReport } from '../results/sampleReport.ts';

const RUN: Run = {
  method: 'sainteLague',
  pool: 47,
  divisor: { low: 1, high: 3, shown: '21300000.5' },
  ties: [],
  paradox: [],
};

const row = (township: string, more: Partial<LedgerRow>): LedgerRow => ({
  township,
  fixedPosts: 0,
  leadership: 0,
  ...more,
});

/** A report of two townships whose division is written by hand. */
function divided(rows: readonly LedgerRow[], run: Run = RUN): Report<Policy> {
  const baseline = county([
    { code: 'a', name: '青山镇', residents: 2 },
    { code: 'b', name: '白水镇', residents: 1 },
  ]);
  const report = plan(baseline, policyWith());
  const ledger: LedgerPlan = {
    ...report.plan.ledgers.administrative,
    status: 'determined',
    missing: [],
    proposal: run,
    draft: run,
    rows,
  };
  const ledgers = { ...report.plan.ledgers, administrative: ledger };
  return { ...report, plan: { ...report.plan, ledgers } };
}

const aloud = (report: Report<Policy>, locale: 'zh-CN' | 'en-US', township: string): string =>
  whyPosts('administrative', contextOf(report, locale)).get(township)!.sentences.join('');

const times = (text: string, words: string): number => text.split(words).length - 1;

describe('23.6 became 23 beside 23.4 that became 24', () => {
  const byDivisor = divided([
    row('a', { exact: 23.6, quotient: 23.48, proposal: 23 }),
    row('b', { exact: 23.4, quotient: 23.52, proposal: 24 }),
  ]);

  test('one sentence says that quotients are rounded, not shares', () => {
    const words = aloud(byDivisor, 'zh-CN', 'a');
    expect(words).toContain(
      '本乡镇精确份额23.60名取23名，而白水镇23.40名取24名，是因为取整看商数而不看精确份额：同一除数下商数分别为23.48和23.52。',
    );
    expect(times(words, '是因为')).toBe(1);
  });

  test('nobody says it at the other township', () => {
    expect(aloud(byDivisor, 'zh-CN', 'b')).not.toContain('是因为');
  });

  test('in English too', () => {
    expect(aloud(byDivisor, 'en-US', 'a')).toContain(
      'Its share of 23.60 became 23 while 23.40 of 白水镇 became 24, because quotients are rounded',
    );
  });

  test('a floor is named where a floor did it', () => {
    const byFloor = divided([
      row('a', { exact: 23.6, quotient: 23.4, proposal: 23 }),
      row('b', { exact: 20.1, quotient: 20, proposal: 24, floor: 24, bound: 'floor' }),
    ]);
    expect(aloud(byFloor, 'zh-CN', 'a')).toContain('是因为白水镇按保底计。');
    expect(aloud(byFloor, 'zh-CN', 'b')).toContain('低于保底，按保底取24名。');
  });

  test('a ceiling is named where a ceiling did it', () => {
    const byCeiling = divided([
      row('a', { exact: 30.2, quotient: 31, proposal: 20, ceiling: 20, bound: 'ceiling' }),
      row('b', { exact: 25.7, quotient: 26, proposal: 26 }),
    ]);
    expect(aloud(byCeiling, 'zh-CN', 'a')).toContain('是因为本乡镇受封顶限制。');
  });

  test('the nearest exact share is the one set beside it', () => {
    const { plan } = divided([
      row('a', { exact: 23.6, quotient: 23.4, proposal: 23 }),
      row('b', { exact: 23.4, quotient: 23.52, proposal: 24 }),
      row('c', { exact: 11.4, quotient: 11.52, proposal: 12 }),
    ]);
    expect(inversionsOf(plan.ledgers.administrative).get('a')?.upper.township).toBe('b');
  });

  test('an ordinary rounding is no inversion', () => {
    const { plan } = divided([
      row('a', { exact: 23.4, quotient: 23.4, proposal: 23 }),
      row('b', { exact: 23.6, quotient: 23.6, proposal: 24 }),
    ]);
    expect(inversionsOf(plan.ledgers.administrative).size).toBe(0);
  });

  test('leadership, granted and kept posts are not part of the division', () => {
    expect(dividedPosts(row('a', { exact: 4, proposal: 14, leadership: 9, fixedPosts: 1 }))).toBe(
      4,
    );
    expect(dividedPosts(row('a', { exact: 4, proposal: 14, leadership: 9, kept: 12 }))).toBe(2);
  });
});

describe('why 49', () => {
  test('a few words name what was rounded: the quotient, or the share where there is none', () => {
    const short = (one: LedgerRow): string =>
      whyPosts('administrative', contextOf(divided([one]), 'zh-CN')).get('a')!.short;
    expect(short(row('a', { exact: 12.23, quotient: 13.56, proposal: 14 }))).toBe('商数13.56→14');
    expect(short(row('a', { exact: 12.23, proposal: 12 }))).toBe('份额12.23→12');
  });

  test('says why fewer are divided than there are basic posts, and how scores become a share', () => {
    const why = whyPosts('administrative', contextOf(sampleReport(), 'zh-CN'));
    const words = why.get('990001104')!.sentences.join('');
    expect(words).toMatch(/可分配605名（基本编制614名，扣除溪鸣乡维持现数的9名基本编制）/u);
    expect(words).toMatch(/得分合计[\d.]+×[\d.]+=[\d.]+，占参加测算乡镇合计[\d.]+的[\d.]+%/u);
  });

  test('a blank factor says what its value was read from', () => {
    const rows = [
      { code: 'a', name: '青山镇', role: 'central' },
      { code: 'b', name: '白水镇', countyTask: true },
    ] as const;
    const figures = { residents: 25_000, areaKm2: 50, revenue: 9_000_000 };
    const baseline = county(
      rows.map((one) => ({ ...one, ...figures, administrative: { approved: 20 } })),
    );
    const report = plan(baseline, policyWith());
    expect(aloud(report, 'zh-CN', 'a')).toMatch(/（未填，按功能定位“中心镇”取[\d.]+）/u);
    expect(aloud(report, 'zh-CN', 'b')).toMatch(/（未填，因承担县重大任务取1）/u);
  });

  test('townships of one name have their codes beside them', () => {
    const twins = county([
      { code: '11', name: '青山镇' },
      { code: '12', name: '青山镇' },
      { code: '13', name: '白水镇' },
    ]);
    const { nameOf } = contextOf(plan(twins, policyWith()), 'zh-CN');
    expect(['11', '12', '13'].map(nameOf)).toEqual(['青山镇〔11〕', '青山镇〔12〕', '白水镇']);
  });

  test('a share just below a half does not look like one', () => {
    const report = divided([
      row('a', { exact: 23.4996, quotient: 23.4996, proposal: 23 }),
      row('b', { exact: 23.5004, quotient: 23.5004, proposal: 24 }),
    ]);
    expect(aloud(report, 'zh-CN', 'a')).toContain('精确份额23.4996名');
    expect(aloud(report, 'zh-CN', 'a')).toContain('按测算除数21,300,000.5折算');
  });

  test('a tie says with whom and who won', () => {
    const tie = { townships: ['a', 'b'], winners: ['a'], rule: 'lowerCode' } as const;
    const report = divided(
      [
        row('a', { exact: 1.5, quotient: 1.5, proposal: 2 }),
        row('b', { exact: 1.5, quotient: 1.5, proposal: 1 }),
      ],
      { ...RUN, ties: [tie] },
    );
    expect(aloud(report, 'zh-CN', 'a')).toContain(
      '最后1名与白水镇并列，分值相同，区划代码小者优先，由本乡镇取得。',
    );
    expect(aloud(report, 'zh-CN', 'b')).toContain('本乡镇未取得。');
  });

  test('largest remainder speaks of fractions', () => {
    const report = divided(
      [row('a', { exact: 1.6, proposal: 2 }), row('b', { exact: 1.4, proposal: 1 })],
      { method: 'largestRemainder', pool: 3, ties: [], paradox: [], remainderBasis: 'quotas' },
    );
    expect(aloud(report, 'zh-CN', 'a')).toContain('本乡镇补得1名，取2名。');
    expect(aloud(report, 'zh-CN', 'b')).toContain('余额未补得，取1名。');
  });

  test('runs from the figures to the number without a gap', () => {
    const why = whyPosts('administrative', contextOf(sampleReport(), 'zh-CN'));
    const words = why.get('990001104')!.sentences.join('');
    for (const part of [
      '枫渡镇行政编制测算数46名，其中领导职数11名、基本编制35名。',
      '常住人口29,688人（2024年），占参加测算乡镇的5.56%，权重0.5',
      '财政收入2,561万元（2024年）',
      '调节系数1.245',
      '精确份额31.54名',
      '商数34.98，四舍五入取35名。',
      '人工调整+2名，拟核定48名，对应乡镇松霭镇，理由：',
      '现编制数46名，乡镇申报50名，拟核定48名，较现编制数增加2名。',
    ])
      expect(words).toContain(part);
  });

  test('a township held out says what is missing and keeps its posts', () => {
    const why = whyPosts('administrative', contextOf(sampleReport(), 'zh-CN')).get('990001203')!;
    expect(why.sentences.join('')).toContain('缺少经济指标，未参加测算，维持现编制数。');
    expect(why.short).toBe('缺经济，维持现数');
  });

  test('an undetermined ledger names what is missing in words', () => {
    const baseline = county([
      { code: 'a', name: '青山镇', residents: 1, administrative: { approved: 5 } },
    ]);
    const words = aloud(plan(baseline, policyWith()), 'zh-CN', 'a');
    expect(words).toMatch(/^青山镇行政编制暂无法测算，缺少：/);
    expect(words).not.toMatch(/[a-z]+\.[a-z]+/i);
  });

  test('bounds in conflict are said, not blamed on data', () => {
    const baseline = county([
      {
        code: 'a',
        residents: 1,
        areaKm2: 1,
        revenue: 1,
        administrative: { approved: 5, floor: 9 },
      },
    ]);
    const words = aloud(plan(baseline, policyWith()), 'zh-CN', 'a');
    expect(words).toContain('保底数合计9名，超过可分配的5名');
  });

  test('a lock and a recomputation are told apart', () => {
    const figures = { residents: 5, areaKm2: 5, revenue: 5 };
    const baseline = county(
      ['a', 'b', 'c'].map((code) => ({ code, ...figures, administrative: { approved: 10 } })),
      { decisions: [decision('a', { lockedAt: 12, reason: '试点' })] },
    );
    const report = plan(baseline, policyWith());
    expect(aloud(report, 'zh-CN', 'a')).toContain('锁定为12名，理由：试点。');
    expect(aloud(report, 'zh-CN', 'b')).toContain('因其他乡镇锁定或调整而重新分配，拟核定9名。');
    expect(aloud(report, 'zh-CN', 'b')).toContain('较现编制数减少1名');
  });

  test('nothing moved is said as 持平', () => {
    const baseline = county([
      { code: 'a', residents: 1, areaKm2: 1, revenue: 1, administrative: { approved: 5 } },
    ]);
    expect(aloud(plan(baseline, policyWith()), 'zh-CN', 'a')).toContain('与现编制数持平。');
  });
});
