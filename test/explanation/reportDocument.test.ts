import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REPORT_SCHEMA, reportDocument } from '../../engine/explanation/reportDocument.ts';
import { county, decision } from '../support/county.ts';
import { isChinese, latinReport, reportOn, sampleReport } from '../results/sampleReport.ts';

const report = sampleReport();
const document = reportDocument(report, 'zh-CN');

/** Every member name in a document, however deep. */
function names(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(names);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...names(member)]);
}

/** The member names of a value, in order, nested in brackets. */
function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.entries(value).map(([name, member]) => [name, shape(member)]);
}

describe('the report as JSON', () => {
  test('names its schema first', () => {
    expect(Object.keys(document)[0]).toBe('schema');
    expect(document['schema']).toBe(REPORT_SCHEMA);
  });

  test('is plain data: what is parsed is what was written', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('is the same text every time', () => {
    expect(JSON.stringify(reportDocument(sampleReport(), 'zh-CN'))).toBe(JSON.stringify(document));
  });

  test('has every township, finding, rule and parameter', () => {
    expect(document['townships']).toHaveLength(33);
    expect(document['findings']).toHaveLength(report.findings.length);
    expect(document['outcomes']).toHaveLength(report.outcomes.length);
    expect(document['parameters']).toHaveLength(report.policy.inForce.length);
  });

  test('has the same members in every township, blank ones as null', () => {
    const townships = document['townships'] as readonly { readonly ledgers: unknown }[];
    const [first, ...others] = townships.map(({ ledgers }) => JSON.stringify(shape(ledgers)));
    for (const one of others) expect(one).toBe(first);
  });

  test('adds up: the proposals of a ledger and the pool are its total', () => {
    const townships = document['townships'] as readonly {
      readonly ledgers: { readonly administrative: { readonly proposal: number } };
    }[];
    const sum = townships.reduce((total, one) => total + one.ledgers.administrative.proposal, 0);
    expect(sum + 18).toBe(930);
  });

  test('tells of every run, conflict and figure that the plan holds', () => {
    const rows = [
      { code: 'a', residents: 2, areaKm2: 3, revenue: 4, administrative: { approved: 5 } },
      {
        code: 'b',
        residents: 2,
        areaKm2: 3,
        revenue: 4,
        administrative: { approved: 5, loans: 2 },
      },
    ];
    const decisions = [decision('a', { locked: true, lockedAt: 4 })];
    const leadership = { a: { principalApproved: 1 } };
    const run = reportOn(county(rows, { decisions, leadership }));
    const told = reportDocument(run, 'zh-CN');
    expect(told).toMatchObject({
      workload: { heldOut: [], missing: [], allZero: [], pending: [] },
      receipt: { overrides: [] },
      ledgers: {
        administrative: { draft: { method: 'sainteLague' } },
        publicInstitution: { draft: null },
      },
      townships: [
        {
          leadershipPosts: { principalApproved: 1, deputyApproved: null },
          memo: { offQuota: null },
          ledgers: { administrative: { locked: true, lockedAt: 4, fixedAt: 4 } },
        },
        { staffing: { administrative: { loans: 2, lentOut: null, toCounty: null } } },
      ],
    });
  });

  test('says in words why a ledger could not be divided', () => {
    const rows = [
      {
        code: 'a',
        name: '青山镇',
        residents: 2,
        areaKm2: 3,
        revenue: 4,
        administrative: { approved: 5, floor: 4, ceiling: 3 },
      },
    ];
    const told = reportDocument(reportOn(county(rows)), 'zh-CN');
    expect(told).toMatchObject({
      ledgers: {
        administrative: { conflict: { kind: 'crossed', words: '青山镇的保底数高于封顶数' } },
      },
    });
  });

  test('is described member by member', () => {
    const page = readFileSync(new URL('../../docs/report-json.md', import.meta.url), 'utf8');
    const factors = report.plan.workload.rows.flatMap(({ factors }) => factors);
    expect(factors.length).toBeGreaterThan(0);
    const undescribed = [...new Set(names(document))].filter(
      (name) => !page.includes(`\`${name}\``),
    );
    expect(undescribed).toEqual([]);
  });

  test('is English throughout in English', () => {
    const english = JSON.stringify(reportDocument(latinReport(), 'en-US'));
    // A note may quote a word of Chinese law.
    expect(isChinese(english.replace(/以上|超过/g, ''))).toBe(false);
  });

  test('holds for a workbook that says nothing', () => {
    const empty = reportDocument(reportOn(county([])), 'en-US');
    expect(empty['townships']).toEqual([]);
  });
});
