import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { keyOf, type Post } from '../../../addin/session/edits.ts';
import { loansOn, withLoan, withoutLoan } from '../../../addin/session/loans.ts';
import { PLAN_NAMES, sheetsToWrite } from '../../../addin/session/output.ts';
import { createSession, type Session } from '../../../addin/session/session.ts';
import {
  planWorkbook,
  rollOver,
  type Decision,
  type Finding,
  type Grid,
  type MobileLoan,
  type PlanReport,
  type Sheet,
} from '../../../engine/index.ts';
import { addSheets, readGrids } from '../../../xlsx/index.ts';
import { test } from '../../cli/support/folder.ts';
import { bianheng } from '../../cli/support/run.ts';
import { memoryHost, sampleBytes } from './sample.ts';

const APPROVAL = ['2025-01-20', '青编发〔2025〕1号', '执法人员缺额于年内补足'] as const;

async function opened(grids?: readonly Grid[]): Promise<Session> {
  const host = await memoryHost();
  if (grids) host.grids = grids;
  const session = createSession(host);
  await session.open();
  return session;
}

const report = (session: Session): PlanReport => session.state().open!.report;

/** The file that the page hands out. */
const bytesOf = (session: Session, bytes = sampleBytes()): Promise<Uint8Array> =>
  addSheets(bytes, sheetsToWrite(session.state(), 'zh-CN'), { replace: PLAN_NAMES });

const bytesIn = async (folder: string, name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(folder, name)));

/** Where a row stands is the only thing that may differ: on the planner's sheet or on ours. */
const placeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, held: unknown) => (name === 'cell' ? undefined : held)));

const bySeverity = (findings: readonly Finding[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    (['error', 'warning', 'info'] as const).map((severity) => [
      severity,
      findings.filter(({ notice }) => notice.severity === severity).length,
    ]),
  );

function expectOneTruth(page: PlanReport, file: PlanReport): void {
  expect(placeless(file.plan)).toEqual(placeless(page.plan));
  expect(file.receipt).toEqual(page.receipt);
  expect(bySeverity(file.findings)).toEqual(bySeverity(page.findings));
}

const codesIn = ({ findings }: PlanReport): readonly string[] =>
  findings.map(({ notice }) => notice.code);

const replacing = ({ findings }: PlanReport): readonly Finding[] =>
  findings.filter(({ notice }) => notice.code === 'SHT-308');

describe('a workbook that the page hands out', () => {
  let own: readonly Decision[] = [];
  /** The planner's seven rows, of which three only tell a request, and a township without one. */
  let posts: readonly Post[] = [];
  beforeAll(async () => {
    const grids = await readGrids(sampleBytes());
    own = planWorkbook(grids).report.baseline.decisions;
    const rows = grids.find(({ sheet }) => sheet === '审核调整')!.rows;
    const listed = rows.flatMap((row) =>
      typeof row[0] === 'string' && /^\d{9}$/u.test(row[0]) ? [{ row, township: row[0] }] : [],
    );
    expect([own.length, listed.length]).toEqual([4, 7]);
    posts = [
      ...listed.map(({ row, township }) => ({
        kind: row.includes('行政') ? ('administrative' as const) : ('publicInstitution' as const),
        township,
      })),
      { kind: 'administrative', township: '990001105' },
    ];
  });

  test.for([0, 1, 2, 3, 4, 5, 6, 7])(
    'is planned as in the page when township %i is changed',
    async (at) => {
      const session = await opened();
      const post = posts[at]!;
      const row = own.find((one) => keyOf(one) === keyOf(post));
      session.adjust(post, 1);
      const file = planWorkbook(await readGrids(await bytesOf(session)));
      expectOneTruth(report(session), file.report);
      const said = replacing(file.report);
      expect(said).toHaveLength(row ? 1 : 0);
      for (const one of said) {
        expect(one.at.cell).toEqual(row!.cell);
        expect(one.facts).toMatchObject({
          record: expect.stringMatching(/^编衡-调整记录![A-Z]+\d+$/u) as string,
        });
      }
    },
  );

  test('takes a row of the planner away where the pane did, and so does the next session', async () => {
    const session = await opened();
    const raised = own.find(({ adjustment = 0, lockedAt }) => adjustment !== 0 && !lockedAt)!;
    const { kind, township } = raised;
    session.adjust(raised, -raised.adjustment!);
    session.remark(raised, { reason: undefined, basis: undefined, counterparty: undefined });
    const grids = await readGrids(await bytesOf(session));
    const file = planWorkbook(grids);
    expectOneTruth(report(session), file.report);
    expect(file.report.baseline.decisions.map(keyOf)).not.toContain(keyOf({ kind, township }));
    const later = await opened(grids);
    expect(report(later).receipt).toEqual(report(session).receipt);
    expectOneTruth(report(later), file.report);
  });

  test('takes a loan away where the pane did, the last one of a township too, and an undo brings it back', async () => {
    const session = await opened();
    const before = report(session).baseline.loans!;
    const gone = before.find(
      (loan) => before.filter((one) => keyOf(one) === keyOf(loan)).length === 1,
    )!;
    const held = loansOn(gone, session.state().open!.reading.baseline, session.state().edits);
    session.setLoans(gone, withoutLoan(held, gone, { own: held, note: '窗格中已删除' }));
    const left = before.filter((one) => one !== gone);
    expect(report(session).baseline.loans).toEqual(left);
    const grids = await readGrids(await bytesOf(session));
    const file = planWorkbook(grids);
    expectOneTruth(report(session), file.report);
    expect(file.report.baseline.loans!.map(keyOf)).not.toContain(keyOf(gone));
    const later = await opened(grids);
    expectOneTruth(report(later), file.report);
    // What is entered for the township afterwards takes the place of the row that said “none”.
    const { edits } = later.state();
    const [none] = edits.loans[keyOf(gone)]!;
    expect(withLoan([none!], gone, undefined)).toEqual([gone]);
    session.undo();
    expect(report(session).baseline.loans).toEqual(before);
  });

  test('takes one of several loans away and keeps the others', async () => {
    const session = await opened();
    const [first] = report(session).baseline.loans!;
    const second: MobileLoan = { ...first!, cell: undefined, requested: 7 };
    expect(withoutLoan([first!, second], second, { own: [first!], note: '' })).toEqual([first]);
    // Entered in the pane alone: nothing is left to be taken away.
    expect(withoutLoan([second], second, { own: [], note: '' })).toEqual([]);
  });

  test('keeps a request entered in the pane and a decision on another, until the pane takes it back', async () => {
    const session = await opened();
    const [asked, lent] = [
      report(session).baseline.loans!.find(({ approved }) => approved === undefined)!,
      report(session).baseline.loans!.find(({ approved }) => approved !== undefined)!,
    ];
    const { kind } = asked;
    const before = report(session).plan.mobile[kind];
    const approval = {
      from: '2025-01-01',
      until: '2025-12-31',
      document: '青编发〔2025〕2号',
    } as const;
    session.setLoans(asked, [{ ...asked, reviewed: 2, approved: 1, ...approval }]);
    const added: MobileLoan = {
      ...{ township: lent.township, kind, use: 'overload', requested: 2, reason: '旺季值守' },
    };
    session.setLoans(lent, [lent, added]);
    const after = report(session).plan.mobile[kind];
    expect(after.toCome).toBe(before.toCome + 1);
    expect(after.proposals.map(({ loan }) => loan.reason)).toContain('旺季值守');
    const grids = await readGrids(await bytesOf(session));
    const file = planWorkbook(grids);
    expectOneTruth(report(session), file.report);
    const said = file.report.findings.filter(({ notice }) => notice.code === 'SHT-311');
    // The row that only stands beside the new one still says the same.
    expect(said.map(({ at }) => at.cell)).toEqual([asked.cell]);
    expect(said[0]!.facts).toMatchObject({
      record: expect.stringMatching(/^编衡-周转记录![A-Z]+\d+$/u) as string,
    });
    const later = await opened(grids);
    expectOneTruth(report(later), file.report);
    for (const one of [asked, lent]) later.setLoans(one, []);
    expect(placeless(report(later).plan.mobile)).toEqual(
      placeless(planWorkbook(await readGrids(sampleBytes())).report.plan.mobile),
    );
    // Whoever changes the record by hand is read, the rest of the township stays.
    const changed = grids.map((grid) =>
      grid.sheet !== '编衡-周转记录'
        ? grid
        : {
            ...grid,
            rows: grid.rows.map((row) =>
              row.map((cell) => (cell === '旺季值守' ? '汛期值守' : cell)),
            ),
          },
    );
    const byHand = await opened(changed);
    const own = Object.values(byHand.state().edits.loans).flat();
    expect(own).toHaveLength(3);
    expect(own.map(({ reason }) => reason)).toContain('汛期值守');
  });

  test('is approved with the same status, numbers and documents, and begins the next round', async () => {
    const session = await opened();
    session.approve(...APPROVAL);
    const grids = await readGrids(await bytesOf(session));
    const file = planWorkbook(grids);
    expectOneTruth(report(session), file.report);
    expect(file.report.baseline.county).toMatchObject({
      status: 'approved',
      approvalNote: APPROVAL[2],
    });
    for (const name of ['编衡-方案状态', '编衡-测算留痕', '编衡-核查问题'])
      expect(JSON.stringify(grids.find(({ sheet }) => sheet === name))).toContain(APPROVAL[2]);
    const said = ({ baseline }: PlanReport) =>
      baseline.decisions
        .map(({ kind, township, decided, document, decidedOn }) =>
          [kind, township, decided, document, decidedOn].join('/'),
        )
        .sort();
    expect(said(file.report)).toEqual(said(report(session)));
    const next = rollOver(grids, file, { locale: 'zh-CN' });
    expect(next.state).toBe('rolled');
    if (next.state === 'rolled') expect(next.baseline.county.approvalNote).toBeUndefined();
  });

  test('is not approved with problems to be corrected unless somebody says why', async () => {
    const session = await opened();
    for (const note of [undefined, ' ']) {
      session.approve(APPROVAL[0], APPROVAL[1], note);
      expect(report(session).baseline.county.status).not.toBe('approved');
    }
    session.approve(...APPROVAL);
    const { past, edits } = session.state();
    expect([past.length, edits.approvalNote]).toEqual([1, APPROVAL[2]]);
    session.undo();
    expect(report(session).baseline.county.approvalNote).toBeUndefined();
  });

  test(
    'is approved for every command, also after one of them wrote it again',
    { timeout: 240_000 },
    async ({ folder }) => {
      const session = await opened();
      session.approve(...APPROVAL);
      await writeFile(join(folder, 'approved.xlsx'), await bytesOf(session));
      const planned = await bianheng(['plan', 'approved.xlsx', '-o', 'again.xlsx'], folder);
      expect(planned.stdout).toContain('审定稿');
      const annual = await bianheng(['annual', 'approved.xlsx', '-o', 'annual.xlsx', '-q'], folder);
      expect(annual.code).toBeLessThan(2);
      const tables = JSON.stringify(await readGrids(await bytesIn(folder, 'annual.xlsx')));
      expect(tables).toContain('审定稿');
      expect(tables).not.toContain('讨论稿');
      expect(tables).toContain(APPROVAL[1]);
      const next = await bianheng(['rollover', 'approved.xlsx', '-o', 'next.xlsx'], folder);
      expect(next.stderr).not.toMatch(/不是审定稿|没有审定数/u);
      expect(next.code).toBe(0);

      // The command writes its own receipt; what the page recorded stays on record.
      const again = await readGrids(await bytesIn(folder, 'again.xlsx'));
      expect(planWorkbook(again).report.receipt).toEqual(report(session).receipt);
      expect(report(await opened(again)).receipt).toEqual(report(session).receipt);
    },
  );
});

describe('a header explained in the pane', () => {
  const SCORES = '文旅评分';
  const CHOICE = { sheet: SCORES, header: '评分', field: 'X因素│文旅' };
  /** The sample county with a sheet of the planner's, of which one header is not known. */
  let bytes: Uint8Array;
  beforeAll(async () => {
    const { townships } = planWorkbook(await readGrids(sampleBytes())).report.baseline;
    const rows = townships.map(({ code, name }, at) => [code, name, at / 100]);
    const scores: Sheet = {
      name: SCORES,
      widths: [],
      rows: [['乡镇代码', '乡镇名称', '评分'], ...rows].map((row) =>
        row.map((value) => ({ value })),
      ),
      print: { paper: 'A4', landscape: false },
      tab: 'input',
    };
    bytes = await addSheets(sampleBytes(), [scores], { replace: [] });
  });
  const factors = ({ baseline }: PlanReport) =>
    baseline.townships.map(({ factors: of }) => of['文旅']);

  test('means the same to the command, which plans what the page wrote', async ({ folder }) => {
    const session = await opened(await readGrids(bytes));
    const before = report(session);
    expect(factors(before)[1]).toBeUndefined();
    session.chooseHeader(CHOICE);
    const page = report(session);
    expect(factors(page).slice(0, 3)).toEqual([0, 0.01, 0.02]);
    expect(page.receipt.inputHash).not.toBe(before.receipt.inputHash);

    const saved = await bytesOf(session, bytes);
    expectOneTruth(page, planWorkbook(await readGrids(saved)).report);
    await writeFile(join(folder, 'explained.xlsx'), saved);
    const said = await bianheng(['plan', 'explained.xlsx', '-o', 'again.xlsx'], folder);
    expect(said.code).toBeLessThan(2);
    const again = await readGrids(await bytesIn(folder, 'again.xlsx'));
    const receipt = again.find(({ sheet }) => sheet === '编衡-测算留痕')!;
    expect(receipt.rows.flat()).toContain(page.receipt.inputHash);
    expectOneTruth(page, planWorkbook(again).report);
  });

  test('is taken up by the next session, with what was changed by hand', async () => {
    const session = await opened(await readGrids(bytes));
    session.chooseHeader(CHOICE);
    const grids = await readGrids(await bytesOf(session, bytes));
    const later = await opened(grids);
    expect(later.state().edits).toEqual(session.state().edits);
    expect(report(later).receipt).toEqual(report(session).receipt);

    const byHand = (change: (row: Grid['rows'][number]) => Grid['rows']) =>
      grids.map((grid) =>
        grid.sheet === '编衡-表头对照'
          ? { ...grid, rows: grid.rows.flatMap((row) => (row[0] === SCORES ? change(row) : [row])) }
          : grid,
      );
    const renamed = byHand((row) => [row.map((v) => (v === CHOICE.field ? 'X因素│旅游' : v))]);
    const following = await opened(renamed);
    expect(following.state().edits.headers).toMatchObject([{ field: 'X因素│旅游' }]);
    expectOneTruth(report(following), planWorkbook(renamed).report);
    const without = await opened(byHand(() => []));
    expect(without.state().edits.headers).toEqual([]);
    expect(codesIn(report(without))).toContain('SHT-201');
  });
});

test('a status settled in the pane is told where the planner’s sheet says another', async () => {
  const session = await opened();
  expect(codesIn(report(session))).not.toContain('SHT-309');
  session.setStatus('consultation');
  const file = planWorkbook(await readGrids(await bytesOf(session))).report;
  const [pane, read] = [report(session), file].map(({ findings }) =>
    findings.filter(({ notice }) => notice.code === 'SHT-309'),
  );
  expect(pane).toMatchObject([{ facts: { stated: { 'zh-CN': '讨论稿' } } }]);
  expect(read).toEqual(pane);
});
