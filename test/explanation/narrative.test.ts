import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../engine/explanation/context.ts';
import { narrative } from '../../engine/explanation/narrative.ts';
import { parametersShown } from '../../engine/explanation/parametersShown.ts';
import { summary } from '../../engine/explanation/summary.ts';
import type { Report } from '../../engine/model/report.ts';
import { plan } from '../../engine/plan.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import { county, policyWith } from '../support/county.ts';
import { planSample } from '../samples/reading.ts';
import { isChinese, latinReport, reportOn, sampleReport } from '../results/sampleReport.ts';

const chinese = (report: Report<Policy>): string => narrative(contextOf(report, 'zh-CN'));
const set = (parameter: string, value: number | string): Report<Policy> =>
  reportOn(county33(), [...policyRows(), { parameter, value }]);
const populationOnly = (): Report<Policy> =>
  reportOn(county([{ code: 'a', name: '青山镇', residents: 20_000 }]));

const REPORTS: Readonly<Record<string, () => Report<Policy>>> = {
  'the sample county': sampleReport,
  'a county in Latin letters': latinReport,
  'increments only': () => set('quota.scope', 'increments'),
  'the method with the longest name': () => set('quota.method', 'huntingtonHill'),
  'a total that no bounds fit': () => set('quota.totalAdministrative', 300),
  'population alone': populationOnly,
  'no townships at all': () => reportOn(county([])),
  'a county with a very long name': () => {
    const baseline = county33();
    const name = '某某土家族苗族自治州某某各族自治县（虚构）';
    return reportOn({ ...baseline, county: { ...baseline.county, name } }, policyRows());
  },
};

describe('测算说明', () => {
  test.each(Object.entries(REPORTS))('has 300 to 500 characters for %s', (_, make) => {
    const { length } = chinese(make());
    expect(length).toBeGreaterThanOrEqual(300);
    expect(length).toBeLessThanOrEqual(500);
  });

  test('has 300 to 500 characters whatever the figures', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 90_000 }), { nil: undefined });
    const township = fc.record({ residents: figure, areaKm2: figure, revenue: figure });
    fc.assert(
      fc.property(
        fc.array(township, { maxLength: 6 }),
        fc.integer({ min: 0, max: 200 }),
        (townships, approved) => {
          const rows = townships.map(({ residents, areaKm2, revenue }, index) => ({
            code: String(index),
            name: `第${index}乡`,
            ...(residents === undefined ? {} : { residents }),
            ...(areaKm2 === undefined ? {} : { areaKm2 }),
            ...(revenue === undefined ? {} : { revenue }),
            administrative: { approved, inPost: 50 },
            publicInstitution: { approved: approved + 1 },
          }));
          const { length } = chinese(plan(county(rows), policyWith()));
          expect(length).toBeGreaterThanOrEqual(300);
          expect(length).toBeLessThanOrEqual(500);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('names total, method, gains and losses, problems, approvals and assumptions', () => {
    const words = chinese(sampleReport());
    for (const part of [
      '以2024年12月31日为截止日期',
      '行政编制总额930名，其中领导职数298名、基本编制614名、机动编制18名',
      '采用最高平均数法（圣拉古）分配',
      '行政编制9个乡镇增加15名，5个乡镇减少15名，增减相抵',
      '必须纠正',
      '需报批4项（县级3项、省级1项）',
      '假设',
      '待设置7项',
      '讨论稿',
    ])
      expect(words).toContain(part);
  });

  test('never adds the two ledgers up', () => {
    const words = chinese(sampleReport());
    expect(words).toContain('分账测算，互不抵补');
    expect(words).not.toContain(String(930 + 1068));
  });

  test('says what is missing where nothing could be computed', () => {
    const words = chinese(populationOnly());
    expect(words).toMatch(/行政编制缺少.*暂无法测算/);
    expect(words).not.toContain('undefined');
  });

  test('is English throughout in English', () => {
    const words = narrative(contextOf(latinReport(), 'en-US'));
    expect(isChinese(words)).toBe(false);
    expect(words).toContain('9 townships gain 15 posts, 5 townships lose 15 posts, net 0');
  });
});

describe('测算说明 of a county', () => {
  const told = async (name: string): Promise<string> => chinese((await planSample(name)).report);

  test.each(['county-33', 'county-33.office', 'linshui-2020', 'pengzhou-2020'])(
    'in the file %s has 300 to 500 characters',
    async (name) => {
      const { length } = await told(name);
      expect(length).toBeGreaterThanOrEqual(300);
      expect(length).toBeLessThanOrEqual(500);
    },
  );

  test('whose current posts are blank is a proposal, with nothing to compare', async () => {
    const words = await told('pengzhou-2020');
    expect(words).not.toContain('维持现状');
    expect(words).not.toContain('3+X');
    expect(words).toContain('行政编制、事业编制未填报现编制数，暂不能比较增减');
    expect(words).toContain('采用最高平均数法');
    expect(words).toContain('以上为测算分配建议');
  });

  test('that could not be computed is no proposal', async () => {
    const { report } = await planSample('linshui-2020');
    const words = chinese(report);
    expect(words).toContain('待补齐缺少的数据和参数后重新测算');
    expect(words).not.toMatch(/采用.*法|分配建议|无需报批事项。/);
    expect(words).toContain(`另有${summary(report).notAssessed}条规则因缺少数据或参数未能核查`);
  });

  test('with one ledger computed proposes that one alone', () => {
    const rows = [
      { code: 'a', residents: 2, areaKm2: 3, revenue: 4, administrative: { approved: 5 } },
    ];
    const words = chinese(plan(county(rows), policyWith()));
    expect(words).toContain('事业编制待补齐缺少的数据和参数后重新测算');
    expect(words).toContain('以上行政编制为测算分配建议');
  });

  test('divided by bands names the indicators of the bands', () => {
    const rows = [
      { code: 'a', residents: 20_000, administrative: { approved: 5 } },
      { code: 'b', residents: 9_000, administrative: { approved: 5 } },
    ];
    const bands = [
      { indicator: 'population', from: 0, inclusive: true, points: 5 },
      { indicator: 'population', from: 10_000, inclusive: true, points: 9 },
    ] as const;
    const words = chinese(
      plan(county(rows, { bands }), policyWith({ 'quota.normalisation': 'banded' })),
    );
    expect(words).toMatch(/测算以[^，]*人口[^，]*为主要指标/);
    expect(words).not.toMatch(/面积|3\+X/);
  });
});

describe('a ledger that cannot be divided', () => {
  const rows = [
    { code: 'a', name: '青山镇', residents: 2, areaKm2: 3, revenue: 4 },
    { code: 'b', name: '白水镇', residents: 1, areaKm2: 1, revenue: 1 },
  ];
  const withPosts = (ledger: object, total: number): string =>
    chinese(
      plan(
        county(
          rows.map((row) => ({
            ...row,
            administrative: { approved: 5, leadership: 1, ...ledger },
          })),
        ),
        policyWith({ 'quota.totalAdministrative': total, 'quota.mobileAdministrative': 0 }),
      ),
    );

  test('for its floors says so', () => {
    expect(withPosts({ floor: 9 }, 10)).toContain('保底数合计18名，超过可分配的8名');
  });

  test('for its ceilings says so', () => {
    expect(withPosts({ ceiling: 2 }, 10)).toContain('封顶数合计4名，不足可分配的8名');
  });

  test('for a floor above a ceiling names the townships', () => {
    expect(withPosts({ floor: 3, ceiling: 2 }, 10)).toContain('青山镇、白水镇的保底数高于封顶数');
  });

  test('for what is set aside says what took the posts', () => {
    expect(withPosts({ leadership: 9 }, 10)).toContain(
      '领导职数、保留编制等已占18名，超过可供各乡镇使用的10名',
    );
  });
});

describe('the summary', () => {
  test('counts gains and losses that cancel out', () => {
    const { movement } = summary(sampleReport()).ledgers.administrative;
    expect(movement).toMatchObject({
      column: 'draft',
      up: { townships: 9, posts: 15 },
      down: { townships: 5, posts: 15 },
      net: 0,
    });
  });

  test('counts what is pending apart from the problems', () => {
    const report = sampleReport();
    const { problems, pending } = summary(report);
    const { error, warning, info } = problems;
    const counted = report.findings.filter(({ notice }) => notice.pending !== true).length;
    expect(error + warning + info).toBe(counted);
    expect(pending).toBe(report.policy.inForce.filter(({ basis }) => basis === 'pending').length);
  });

  test('counts a total taken from current posts as an assumption, not as pending', () => {
    const rows = [
      { code: 'a', residents: 1, areaKm2: 1, revenue: 1, administrative: { approved: 5 } },
    ];
    const report = plan(county(rows), policyWith());
    const counts = summary(report);
    expect(counts.ledgers.administrative.totalSource).toBe('sum');
    const assumed = report.policy.inForce.filter(({ basis }) => basis === 'assumption').length;
    expect(counts.assumptions).toBe(assumed);
    expect(
      parametersShown(report).find(({ id }) => id === 'quota.totalAdministrative')?.value,
    ).toBe(5);
  });

  test('has no movement where nothing can be compared', () => {
    expect(summary(reportOn(county([]))).ledgers.administrative.movement).toBeUndefined();
  });
});
