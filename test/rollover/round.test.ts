import { describe, expect, test } from 'vitest';
import {
  annualSheets,
  contractSheets,
  planWorkbook,
  QUOTA_KINDS,
  rollOver,
  type Baseline,
  type Decision,
  type Grid,
  type Sheet,
  type WorkbookPlan,
} from '../../engine/index.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import { readGrids, writeWorkbook } from '../../xlsx/index.ts';

/** Sheets as a planner's Excel would hand them back: written, and read again from their bytes. */
const saved = async (sheets: readonly Sheet[]): Promise<readonly Grid[]> =>
  readGrids(await writeWorkbook(sheets));

/** A sheet of a workbook, as text: row by row. */
const rowsOf = (sheets: readonly Sheet[], name: string): readonly string[] =>
  (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((row) =>
    row.map((cell) => (typeof cell?.value === 'object' ? '' : cell?.value)).join('|'),
  );

/** Errors that the second year has and the first had not. */
const NEW_ERRORS: readonly string[] = [
  // One was approved to come before the township was decided below the people it has.
  'STF-106',
  'STF-107',
  // Posts decomposed to institutions are those of the year before until they are decomposed anew.
  'INS-107',
];

const DOCUMENT = '虚构编发〔2025〕3号';

/** A round's workbook, with every number decided as drafted. */
async function approvedWorkbook(
  baseline: Baseline = county33(),
  by: Pick<Decision, 'document' | 'decidedOn'> = {
    document: DOCUMENT,
    decidedOn: '2025-02-10',
  },
): Promise<{
  readonly grids: readonly Grid[];
  readonly planned: WorkbookPlan;
}> {
  const first = planWorkbook(await saved(contractSheets(baseline, policyRows(), 'zh-CN')));
  const decisions = QUOTA_KINDS.flatMap((kind) =>
    first.report.plan.ledgers[kind].rows.map((row): Decision => ({
      ...baseline.decisions.find((one) => one.township === row.township && one.kind === kind),
      township: row.township,
      kind,
      decided: row.draft,
      ...by,
    })),
  );
  const county = { ...baseline.county, status: 'approved' as const };
  const grids = await saved(
    contractSheets({ ...baseline, county, decisions }, policyRows(), 'zh-CN'),
  );
  return { grids, planned: planWorkbook(grids) };
}

describe('a whole round', async () => {
  const { grids, planned } = await approvedWorkbook();
  const rolled = rollOver(grids, planned, { locale: 'zh-CN' });
  if (rolled.state === 'refused') throw new Error(rolled.reason['zh-CN']);
  const nextGrids = await saved(rolled.sheets);
  const next = planWorkbook(nextGrids);

  test('decided numbers become the present ones, exactly, in bytes', () => {
    for (const kind of QUOTA_KINDS) {
      const { rows } = planned.report.plan.ledgers[kind];
      expect(rows).toHaveLength(33);
      for (const { township, decided } of rows) {
        expect(decided).toBeDefined();
        expect(next.report.baseline.posts[township]?.[kind].approved).toBe(decided);
      }
    }
    expect(next.report.baseline.county).toMatchObject({ planYear: 2026, status: 'draft' });
    expect(next.report.baseline.asOf).toBe('2025-12-31');
  });

  test('the workbook that was written holds the baseline that was carried over', () => {
    const read = next.report.baseline;
    const carried = rolled.baseline;
    const plain = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, held: unknown) => (key === 'cell' ? undefined : held)),
      );
    for (const field of ['townships', 'posts', 'leadership', 'enforcement', 'scenarios'] as const)
      expect(plain(read[field]), field).toEqual(plain(carried[field]));
    for (const field of ['changes', 'history', 'institutions', 'bands'] as const)
      expect(plain(read[field]), field).toEqual(plain(carried[field]));
  });

  test('every change stands in the ledger under its document, and the balances fit', () => {
    const changes = (next.report.baseline.changes ?? []).filter(
      ({ document }) => document === DOCUMENT,
    );
    const moved = QUOTA_KINDS.flatMap((kind) =>
      planned.report.plan.ledgers[kind].rows.filter(({ decided, current }) => decided !== current),
    );
    expect(changes).toHaveLength(moved.length);
    const codes = next.report.findings.map(({ notice }) => notice.code);
    expect(codes).not.toContain('LED-101');
    expect(codes).not.toContain('LED-102');
  });

  test('requests, decisions and expected exits are cleared; parameters stay', () => {
    expect(next.report.baseline.decisions).toEqual([]);
    for (const posts of Object.values(next.report.baseline.posts))
      for (const kind of QUOTA_KINDS) {
        expect(posts[kind].requested).toBeUndefined();
        expect(posts[kind].expectedExits).toBeUndefined();
      }
    expect(next.report.receipt.policyHash).toBe(
      planWorkbook(grids, { asOf: '2025-12-31' }).report.receipt.policyHash,
    );
  });

  test('the account names every township that must decompose its posts anew', () => {
    const line = rolled.account.find(({ name }) => name['zh-CN'] === '须重新分解');
    expect(line?.text['zh-CN']).toContain('INS-107');
    const found = next.report.findings.filter(({ notice }) => notice.code === 'INS-107');
    expect(found.length).toBeGreaterThan(0);
    const { townships } = next.report.baseline;
    for (const { facts } of found) {
      expect(line?.text['zh-CN']).toContain(facts['township']);
      expect(line?.text['en-US']).toContain(facts['township']);
    }
    // Who has decomposed nothing has nothing to decompose anew.
    const [none] = planned.report.plan.institutions.filter(({ placed }) =>
      QUOTA_KINDS.every((kind) => placed[kind].posts === undefined),
    );
    const open = townships.find(({ code }) => code === none?.township)!;
    expect(line?.text['zh-CN']).not.toContain(open.name);
    const text = rowsOf(rolled.sheets, '编衡-结转说明').join('\n');
    expect(text).toContain(`须重新分解|${line!.text['zh-CN']}`);
  });

  test('the next year is planned, adjusted, approved, and its tables compare three years', async () => {
    const [from, to] = next.report.baseline.townships;
    const adjusted = {
      ...rolled.baseline,
      decisions: [
        {
          township: to?.code ?? '',
          kind: 'administrative' as const,
          adjustment: 1,
          counterparty: from?.code,
          reason: '承担重大任务',
          basis: '会议纪要（虚构）',
        },
      ],
    };
    const sheets = contractSheets(adjusted, policyRows(), 'zh-CN');
    const { report } = planWorkbook(await saved(sheets));
    const { rows, total, mobile } = report.plan.ledgers.administrative;
    const draft = rows.reduce((sum, row) => sum + (row.draft ?? 0), 0);
    expect(draft + (mobile ?? 0)).toBe(total?.posts);
    const [table] = annualSheets(report, 'zh-CN', { tables: ['allocation'] });
    const text = rowsOf([table!], '年表-编制分配');
    expect(text[4]).toContain('2024年编制数|2025年现编制数|2026年拟核定数');
    const present = planned.report.plan.ledgers.administrative.rows[0];
    expect(text[5]).toContain(`|${present?.current ?? ''}|${present?.decided ?? ''}|`);
    const [usage] = annualSheets(report, 'zh-CN', { tables: ['usage'] });
    expect(rowsOf([usage!], '年表-编制使用年报')[4]).toContain(
      '2024年末核定|2025年核定|比上年增减|2024年末实有',
    );
  });

  test('the second year is approved too, keeps its rules, and is rolled over once more', async () => {
    const by = { document: '虚构编发〔2026〕2号', decidedOn: '2026-02-09' } as const;
    const second = await approvedWorkbook(next.report.baseline, by);
    const found = (of: WorkbookPlan, code: string): number =>
      of.report.findings.filter(({ notice }) => notice.code.startsWith(code)).length;
    // Decisions with reason, document and date; totals that close; a ledger that fits.
    for (const code of ['ALC-1', 'ALC-204', 'ALC-205', 'LED-1', 'LED-203', 'LED-204', 'STN-204'])
      expect([code, found(second.planned, code)]).toEqual([
        code,
        // 实名制 of one township has stood apart from the sheet since the first year.
        code === 'LED-1' ? found(planned, 'LED-1') : 0,
      ]);
    const more = second.planned.report.findings.filter(
      ({ notice }) =>
        notice.severity === 'error' &&
        notice.pending !== true &&
        !planned.report.findings.some((one) => one.notice.code === notice.code),
    );
    expect(new Set(more.map(({ notice }) => notice.code))).toEqual(new Set(NEW_ERRORS));
    const again = rollOver(second.grids, second.planned, { locale: 'zh-CN' });
    if (again.state === 'refused') throw new Error(again.reason['zh-CN']);
    const third = planWorkbook(await saved(again.sheets)).report;
    expect(third.baseline.county).toMatchObject({ planYear: 2027, previousAsOf: '2025-12-31' });
    for (const kind of QUOTA_KINDS) {
      const { rows, total, mobile = 0 } = third.plan.ledgers[kind];
      const present = rows.reduce((sum, { current = NaN }) => sum + current, 0);
      expect(present + mobile).toBe(total?.posts);
    }
    expect(new Set(third.baseline.history?.map(({ year }) => year))).toEqual(new Set([2025, 2026]));
    const documents = new Set(third.baseline.changes?.map(({ document }) => document));
    expect([DOCUMENT, by.document].map((one) => documents.has(one))).toEqual([true, true]);
    expect(third.plan.reconciliation.every(({ documentGap }) => documentGap === 0)).toBe(true);
  });

  test('nothing is said to be left behind of a workbook in the template’s own form', () => {
    expect(rolled.notCarried).toEqual([]);
    expect(rowsOf(rolled.sheets, '编衡-结转说明').join('\n')).toContain('未结转|无。');
  });

  test('a second rollover replaces the note on where the numbers come from', () => {
    const again = rollOver(nextGrids, next, { locale: 'zh-CN', isProvisional: true });
    expect(again.state).toBe('rolled');
    if (again.state === 'refused') return;
    const carried = again.baseline.county.notes.filter((note) => note.includes('结转'));
    expect(carried).toEqual([
      '由2026年未审定方案结转，仅供预做：现编制数含拟核定数或测算数，审定后须重新结转。',
    ]);
    expect(new Set(again.baseline.history?.map(({ year }) => year))).toEqual(new Set([2025, 2026]));
  });
});

describe('what is not rolled over', () => {
  test('a plan that is not approved, unless for preparation alone', async () => {
    const grids = await saved(contractSheets(county33(), policyRows(), 'zh-CN'));
    const planned = planWorkbook(grids);
    const refused = rollOver(grids, planned, { locale: 'zh-CN' });
    expect(refused.state === 'refused' && refused.reason['zh-CN']).toContain('状态不是“审定稿”');
    const early = rollOver(grids, planned, { locale: 'zh-CN', isProvisional: true });
    expect(early.state === 'rolled' && early.baseline.county.notes[0]).toContain('仅供预做');
  });

  test('an approved plan in which a number is not decided', async () => {
    const { grids, planned } = await approvedWorkbook();
    const { baseline } = planned.report;
    const county = { ...baseline, decisions: baseline.decisions.slice(2) };
    const lacking = planWorkbook(await saved(contractSheets(county, policyRows(), 'zh-CN')));
    const refused = rollOver(grids, lacking, { locale: 'zh-CN' });
    expect(refused.state === 'refused' && refused.reason['zh-CN']).toContain('还有2处');
  });

  test('to a year that does not come after the plan', async () => {
    const { grids, planned } = await approvedWorkbook();
    const refused = rollOver(grids, planned, { locale: 'zh-CN', year: 2025 });
    expect(refused.state === 'refused' && refused.reason['zh-CN']).toContain('不能结转到2025年');
  });

  test('sheets and columns that were not understood are named', async () => {
    const { planned, grids } = await approvedWorkbook();
    const other: Grid = {
      sheet: '会议记录',
      hidden: false,
      top: 0,
      left: 0,
      rows: [['二月十日会议'], ['同意']],
      merges: [],
    };
    const rolled = rollOver([...grids, other], planned, { locale: 'zh-CN' });
    expect(rolled.state === 'rolled' && rolled.notCarried.map(({ what }) => what['zh-CN'])).toEqual(
      ['工作表“会议记录”'],
    );
  });
});
